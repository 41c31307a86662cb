/** An organisation's colour and logo: readable in every colour, on every page and slide, in light and in dark. */
import { barriersOf } from '../browser/barriers.ts'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { readHouseStyle } from '../../src/course/catalogues/read-house-style.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { contrast, mixed, readable, type Colour } from '../../src/model/colour.ts'
import type { HouseStyle } from '../../src/model/course.ts'
import { houseStyleCss, paletteOf } from '../../src/outputs/shared/house-style.ts'
import ParticipantDeck from '../../src/outputs/deck/ParticipantDeck.astro'
import Logo from '../../src/outputs/shared/Logo.astro'
import { launchBrowser } from '../browser/launch.ts'
import { serveFolder, type ServedFolder } from '../browser/serve-folder.ts'
import { builtKit } from '../built-kit.ts'

const place = { file: 'content/huisstijl.yaml', line: 1, column: 1 }
const none: HouseStyle = { place, name: undefined, accent: undefined, logo: undefined }

test('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#14545c', '#14545c')).toBe(1)
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(readable('#14545c', '#000000', ['#ffffff'], 4.5)).toBe('#14545c')
  expect(contrast(readable('#ffdd00', '#000000', ['#ffffff'], 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5)
})

test('whatever the colour, text can be read on each ground that it stands on', () => {
  const steps = ['00', '33', '66', '99', 'cc', 'ff']
  const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Colour => `#${r}${g}${b}`)))
  const poor = colours.flatMap((colour) => {
    const { accent, accentSoft, onAccent, deep, onDeep } = paletteOf(colour)
    const pairs: readonly (readonly [Colour, Colour])[] = [
      ...(['#ffffff', '#f7f3ec', accentSoft.light] as const).map((ground) => [accent.light, ground] as const),
      ...(['#16191b', '#202427', accentSoft.dark, '#0b0d0e'] as const).map(
        (ground) => [accent.dark, ground] as const,
      ),
      [onAccent.light, accent.light],
      [onAccent.dark, accent.dark],
      ['#1e2326', accentSoft.light],
      ['#535a5e', accentSoft.light],
      ['#f0ece4', accentSoft.dark],
      ['#b9b6af', accentSoft.dark],
      ['#ffffff', deep.light],
      ['#ffffff', deep.dark],
      [onDeep, deep.light],
      [onDeep, deep.dark],
    ]
    return pairs.filter(([text, ground]) => contrast(text, ground) < 4.5).map((pair) => [colour, ...pair])
  })
  expect(poor).toEqual([])
})

describe('the file', () => {
  test('may be absent, and asks for nothing then', () => {
    expect(read(undefined)).toEqual({ houseStyle: none, said: [] })
    expect(houseStyleCss(none)).toBeUndefined()
  })

  test('gives name, colour and logo', () => {
    const { houseStyle, said } = read('naam: De Kade\naccent: "#A3195B"\nlogo: kade.svg\n')
    expect(said).toEqual([])
    expect(houseStyle).toMatchObject({ name: 'De Kade', accent: '#a3195b', logo: 'huisstijl/kade.svg' })
  })

  test.each([
    ['naam: De Kade\naccent: petrol\n', 'veld-waarde'],
    ['accent: "#14545c"\n', 'veld-ontbreekt'],
    ['naam: De Kade\nlogo: ../kade.svg\n', 'veld-waarde'],
    ['naam: De Kade\nlogo: kade.jpg\n', 'veld-waarde'],
    ['naam: De Kade\nlogo: vals.png\n', 'huisstijl-logo'],
    ['naam: De Kade\nlogo: elders.svg\n', 'huisstijl-logo'],
    ['naam: De Kade\naccent: "#ffcc00"\n', 'huisstijl-contrast'],
  ])('with %j says %s', (text, id) => {
    expect(read(text).said).toEqual([id])
  })
})

describe('the logo', () => {
  test('is called as the organisation is', async () => {
    expect(await logo({ ...none, name: 'De Kade', logo: 'huisstijl/kade.svg' })).toContain(
      '<img class="logo" src="/huisstijl/kade.svg" alt="De Kade">',
    )
  })

  test('is the name where there is no picture, and nothing where there is no name', async () => {
    expect(await logo({ ...none, name: 'De Kade' })).toContain('<span class="logo">De Kade</span>')
    expect((await logo(none)).replace(/<!--.*?-->|<(?:style|link|script)[^]*/g, '').trim()).toBe('')
  })
})

test('a deck has the colour, and the logo on its first slide only', async () => {
  const course = courseForParticipants({
    ...requireCourse(),
    houseStyle: { ...none, name: 'De Kade', accent: '#a3195b', logo: 'huisstijl/kade.svg' },
  })
  const [session] = course.sessions
  const container = await AstroContainer.create()
  const deck = await container.renderToString(ParticipantDeck, { props: { session, course } })
  expect(deck).toContain('--accent:light-dark(#a3195b')
  const slides = deck.split('<section').slice(1)
  expect(slides.map((slide) => slide.includes('class="logo"'))).toEqual([
    true,
    ...slides.slice(1).map(() => false),
  ])
})

describe('on the real pages', () => {
  let browser: Browser
  let site: ServedFolder
  beforeAll(async () => {
    browser = await launchBrowser()
    site = await serveFolder(builtKit().web)
  })
  afterAll(async () => {
    site.close()
    await browser.close()
  })

  test.each(['light', 'dark'] as const)('no words fade away (%s)', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const violations: string[] = []
    for (const [address, accent] of [
      ['', '#e30613'],
      ['sessies/1/lezen/', '#ffcc00'],
      ['sessies/1/dias/', '#ffcc00'],
      ['sessies/1/dias/#/betekenis-geven', '#e30613'],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(site.home + address)
      await page.evaluate(
        (css) => {
          // Before all other styles, as in the pages: it must win by what it says, not by where it stands.
          document.head.insertAdjacentHTML('afterbegin', `<style>${css}</style>`)
        },
        houseStyleCss({ ...none, accent }) ?? '',
      )
      const used = () =>
        page.evaluate(() => {
          document.body.insertAdjacentHTML('beforeend', '<i style="color: var(--accent)"></i>')
          return getComputedStyle(document.body.lastElementChild ?? document.body).color
        })
      await expect.poll(used).toBe(inNumbers(paletteOf(accent).accent[colorScheme]))
      const found = await barriersOf(page, { rule: 'color-contrast' })
      violations.push(...found.map((barrier) => `${address} ${barrier}`))
    }
    expect(violations).toEqual([])
    await context.close()
  })
})

/** What is read from a course with this `huisstijl.yaml` and three files beside it, one of them a drawing that is fit. */
function read(text: string | undefined) {
  const root = mkdtempSync(join(tmpdir(), 'huisstijl-'))
  mkdirSync(join(root, 'content'))
  mkdirSync(join(root, 'public/huisstijl'), { recursive: true })
  if (text !== undefined) writeFileSync(join(root, 'content/huisstijl.yaml'), text)
  const drawing = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`
  writeFileSync(join(root, 'public/huisstijl/kade.svg'), drawing('<path d="M0 0h9v9z"/>'))
  writeFileSync(
    join(root, 'public/huisstijl/elders.svg'),
    drawing('<image href="https://elders.example/a.png"/>'),
  )
  writeFileSync(join(root, 'public/huisstijl/vals.png'), drawing(''))
  const said: Diagnostic[] = []
  const houseStyle = readHouseStyle(root, (diagnostic) => said.push(diagnostic))
  rmSync(root, { recursive: true })
  return { houseStyle, said: said.map(({ id }) => id) }
}

async function logo(houseStyle: HouseStyle): Promise<string> {
  const container = await AstroContainer.create()
  return await container.renderToString(Logo, { props: { houseStyle } })
}

/** As a browser gives a colour: `rgb(20, 84, 92)`. */
function inNumbers(colour: Colour): string {
  return `rgb(${[1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)).join(', ')})`
}
