import { describe, expect, it } from 'vitest'
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
    expect(shape?.path.map(({ kind }) => kind)).toEqual(['move', 'line', 'line', 'curve', 'curve', 'close'])
    expect(shape?.path[2]).toEqual({ kind: 'line', points: [15, 15] })
  })

  it('with all basic shapes', () => {
    const all =
      '<rect width="4" height="4"/><rect width="4" height="4" rx="1"/><circle r="2"/><ellipse rx="2" ry="1"/>' +
      '<line x2="4"/><polyline points="0,0 1,1 2,0"/><polygon points="0 0 1 1 2 0"/>'
    expect(shapes(all).map(({ path }) => path.map(({ kind }) => kind[0]).join(''))).toEqual([
      'mlllc',
      'mlclclclcc',
      'mccccc',
      'mccccc',
      'ml',
      'mll',
      'mllc',
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

it('what cannot be painted is named', () => {
  const { unknown } = parseSvg(
    '<svg viewBox="0 0 1 1"><title>Naam</title><defs></defs><image/><path d="M0 0h1" mask="url(#m)"/></svg>',
  )
  expect(unknown).toEqual(['<defs>', '<image>', 'mask'])
  expect(parseSvg('<p>geen tekening</p>').unknown).toEqual(['geen <svg>'])
})
