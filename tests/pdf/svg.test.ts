import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import svgpath from 'svgpath'
import { describe, expect, it } from 'vitest'
import { pathOperators } from '../../src/pdf/path-data.ts'
import { parseSvg } from '../../src/pdf/svg.ts'

const shapes = (inner: string) =>
  parseSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${inner}</svg>`).shapes

describe('drawings are read', () => {
  it('with the size of their viewBox, from its corner', () => {
    const drawing = parseSvg('<svg viewBox="10 20 30 40"><path d="M0 0h1"/></svg>')
    expect([drawing.width, drawing.height, drawing.shapes[0]?.matrix]).toEqual([
      30,
      40,
      [1, 0, 0, 1, -10, -20],
    ])
  })

  it('with paths made absolute, arcs and quadratics as cubics', () => {
    const [shape] = shapes('<path d="M10 10h5v5q5 0 5 5a5 5 0 0 1 5 5z"/>')
    expect(shape?.path).toMatch(/^10 10 m 15 10 l 15 15 l 18\.333 15 20 16\.667 20 20 c [^a-z]* 25 25 c h$/)
  })

  it('with all basic shapes', () => {
    const all =
      '<rect width="4" height="4"/><rect width="4" height="4" rx="1"/><circle r="2"/><ellipse rx="2" ry="1"/>' +
      '<line x2="4"/><polyline points="0,0 1,1 2,0"/><polygon points="0 0 1 1 2 0"/>'
    expect(shapes(all).map(({ path }) => path.replace(/[^a-z]/g, ''))).toEqual([
      'mlllh',
      'mlclclclch',
      'mcccch',
      'mcccch',
      'ml',
      'mll',
      'mllh',
    ])
  })

  it('with paint handed down, and overruled', () => {
    const [outer, inner] = shapes(
      '<g fill="none" stroke="#abc" stroke-width="3" stroke-linecap="round"><path d="M0 0h1"/><path d="M0 0h1" style="stroke: rgb(1, 2, 3); fill: black"/></g>',
    )
    expect(outer?.style).toMatchObject({ fill: undefined, stroke: '#aabbcc', strokeWidth: 3, cap: 1 })
    expect(inner?.style).toMatchObject({ fill: '#000000', stroke: '#010203', strokeWidth: 3 })
  })

  it('with opacities multiplied', () => {
    const [shape] = shapes('<g opacity="0.5"><path d="M0 0h1" opacity="0.5" fill-opacity="0.5"/></g>')
    expect(shape?.style.strokeOpacity).toBe(0.25)
  })

  it('with transforms in order', () => {
    const [shape] = shapes(
      '<g transform="translate(10,0) scale(2)"><path transform="rotate(90)" d="M0 0h1"/></g>',
    )
    expect(shape?.matrix.map((value) => Math.round(value))).toEqual([0, 2, -2, 0, 10, 0])
  })
})

describe('path data', () => {
  it('goes on smoothly from the curve before, of the same kind only', () => {
    expect(pathOperators('M0 0C0 3 3 6 6 6s6 3 6 6')).toBe('0 0 m 0 3 3 6 6 6 c 9 6 12 9 12 12 c')
    expect(pathOperators('M0 0q3 0 3 3s3 3 3 6')).toBe('0 0 m 2 0 3 1 3 3 c 3 3 6 6 6 9 c')
    expect(pathOperators('M0 0q3 0 3 3t3 3')).toBe('0 0 m 2 0 3 1 3 3 c 3 5 4 6 6 6 c')
  })

  it('leaves out what can be left out', () => {
    expect(pathOperators('m1-2 3.5.5zl-.5e1 1')).toBe('1 -2 m 4.5 -1.5 l h -4 -1 l')
  })

  it('ends where it makes no sense', () => {
    expect(pathOperators('M0 0L1')).toBe('0 0 m')
    expect(pathOperators('M0 0h1 5x9')).toBe('0 0 m 1 0 l 6 0 l')
    expect(pathOperators('vraag')).toBe('')
  })

  it('of all drawings of the kit is read as another program reads it', () => {
    for (const file of readdirSync('public/beelden')) {
      const source = readFileSync(join('public/beelden', file), 'utf8')
      for (const [, data = ''] of source.matchAll(/ d="([^"]*)"/g)) {
        const ends = pathOperators(data).split(/(?<=[a-z]) /)
        expect(ends.map(end).join(' ')).toBe(endsOf(data).join(' '))
      }
    }
  })
})

/** Where an operator arrives, in tenths. */
function end(operator: string): string {
  const numbers = operator.split(' ').slice(0, -1).map(Number)
  return numbers.slice(-2).map(tenths).join(',')
}

function endsOf(data: string): string[] {
  const ends: string[] = []
  svgpath(data)
    .abs()
    .iterate(([letter, ...numbers], _, x, y) => {
      const last = numbers.slice(-2)
      const [toX = x, toY = y] = letter === 'H' ? [last[0]] : letter === 'V' ? [x, last[0]] : last
      ends.push(letter === 'Z' ? '' : `${tenths(toX)},${tenths(toY)}`)
    })
  return ends
}

function tenths(value: number): string {
  return value.toFixed(1).replace(/^-0\.0$/, '0.0')
}

it('elements are read from any well-formed file', () => {
  const { shapes: found, unknown } = parseSvg(
    `<?xml version="1.0"?><!DOCTYPE svg><!-- <path/> --><svg viewBox='0 0 9 9'><title>a > b</title>
    <g fill='none'><path d='M0 0h1' stroke = "#14545c" id="a&gt;b"></path></g><path d=""/></svg>`,
  )
  expect(found.map(({ path, style }) => [path, style.stroke])).toEqual([['0 0 m 1 0 l', '#14545c']])
  expect(unknown).toEqual([])
})

it('what cannot be painted is named', () => {
  const { unknown } = parseSvg(
    '<svg viewBox="0 0 1 1"><title>Naam</title><defs></defs><image/><path d="M0 0h1" mask="url(#m)"/></svg>',
  )
  expect(unknown).toEqual(['<defs>', '<image>', 'mask'])
  expect(parseSvg('<p>geen tekening</p>').unknown).toEqual(['geen <svg>'])
})
