/** The font on screens is small, and still has every letter of the course, drawn as in the PDFs. */
import * as fontkit from '@cantoo/fontkit'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchBrowser } from '../browser/launch.ts'
import { builtKit, filesIn } from '../built-kit.ts'
import { pageText } from '../page-text.ts'

const screenFile = 'public/fonts/atkinson.woff2'
const fontPackage = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next'
const printFiles = {
  400: `${fontPackage}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  700: `${fontPackage}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
} as const
const font = fontkit.create(readFileSync(screenFile))
const characters = new Set('characterSet' in font ? font.characterSet : [])

test('no character on any page is left to another font', () => {
  const { web, participants } = builtKit()
  const missing = [web, participants].flatMap((folder) =>
    filesIn(folder, '.html').flatMap((file) =>
      [...new Set(pageText(join(folder, file)))]
        .filter(isMissing)
        .map((character) => `${character} in ${file}`),
    ),
  )
  expect(missing).toEqual([])
})

test('whatever a Dutch text or a name may hold is there', () => {
  const needed = 'áàâäãåéèêëíìîïóòôöõúùûüçñýÿßæøĳÁÉËÏÖÜÇÑĲğışŞİčćšžł“”‘’„–—…·•€§©°½×−«»'.split('')
  expect(needed.filter(isMissing)).toEqual([])
})

test('in regular and in bold, letters and the room between them are those of print', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const files = [screenFile, printFiles[400], printFiles[700]].map((file) =>
    readFileSync(file).toString('base64'),
  )
  const visible = [...characters]
    .filter((code) => code > 32 && code < 0xfff0)
    .map((code) => String.fromCodePoint(code))
  const texts = [
    ...visible,
    'AVATAR Type: “Wat, tóch?” – gehechtheidsrelaties',
    ...visible.map((each) => `T${each}A`),
  ]
  const differing = await page.evaluate(
    async ([files, texts]) => {
      const [screen, regular, bold] = files.map((file) => `url(data:font/any;base64,${file})`)
      const faces = [
        new FontFace('screen', screen ?? '', { weight: '400 700' }),
        new FontFace('print', regular ?? '', { weight: '400' }),
        new FontFace('print', bold ?? '', { weight: '700' }),
      ]
      for (const face of faces) document.fonts.add(await face.load())
      // Ligatures are for print only: on screens, letters follow each other one by one.
      document.body.style.cssText = 'font: 100px print; font-variant-ligatures: none; white-space: pre'
      document.body.style.textRendering = 'geometricPrecision'
      const widths = (family: string, weight: string) => {
        const lines = texts.map((text) => {
          const line = document.createElement('span')
          line.style.fontFamily = family
          line.style.fontWeight = weight
          line.textContent = text
          return line
        })
        document.body.replaceChildren(...lines.flatMap((line) => [line, document.createElement('br')]))
        return lines.map((line) => line.getBoundingClientRect().width)
      }
      return ['400', '700'].flatMap((weight) => {
        const [screen, print] = [widths('screen', weight), widths('print', weight)]
        return texts.filter((_, index) => Math.abs((screen[index] ?? 0) - (print[index] ?? 9)) > 0.2)
      })
    },
    [files, texts] as const,
  )
  await browser.close()
  expect(differing).toEqual([])
})

function isMissing(character: string): boolean {
  return !/\s/.test(character) && !characters.has(character.codePointAt(0) ?? 0)
}
