import { describe, expect, it } from 'vitest'
import { breakLines } from '../../src/pdf/break-lines.ts'
import type { Run } from '../../src/pdf/break-lines.ts'
import { textWidth } from '../../src/pdf/metrics.ts'

const SIZE = 10

/** Lines as text, with `|` where one run ends and another begins. */
function broken(width: number, ...runs: readonly (string | Run)[]): string[] {
  const all = runs.map((run): Run => (typeof run === 'string' ? { text: run, face: 'regular' } : run))
  return breakLines(all, SIZE, width).map(({ fragments }) => fragments.map(({ text }) => text).join('|'))
}

describe('lines are broken', () => {
  it('at blanks, which stay at the end of the line', () => {
    expect(broken(50, 'een twee drie vier')).toEqual(['een twee ', 'drie vier'])
  })

  it('after a hyphen or slash between letters, not before digits', () => {
    expect(broken(42, 'zelf-bewust')).toEqual(['zelf-', 'bewust'])
    expect(broken(60, 'bel 0800-0113')).toEqual(['bel ', '0800-0113'])
  })

  it('never at a blank that does not break', () => {
    expect(broken(50, 'om 10\u00a0uur weg')).toEqual(['om 10\u00a0uur ', 'weg'])
  })

  it('where it is asked', () => {
    expect(broken(200, 'boven', '\n', 'onder')).toEqual(['boven', 'onder'])
  })

  it('inside a word that is wider than a line', () => {
    expect(broken(30, 'ongelooflijk').join('')).toBe('ongelooflijk')
    expect(broken(30, 'ongelooflijk').length).toBeGreaterThan(1)
  })

  it('not between faces that share a word', () => {
    expect(broken(62, 'ik ', { text: 'mentali', face: 'bold' }, 'seer')).toEqual(['ik ', 'mentali|seer'])
  })

  it('into one empty line when there is nothing', () => {
    expect(broken(50)).toEqual([''])
  })
})

it('no line is wider than asked, but for the blank at its end', () => {
  const text = 'Wat iemand doet, kun je zien. Waarom, moet je raden. Of vragen. '.repeat(5)
  for (let width = 20; width < 300; width += 7) {
    const lines = broken(width, text)
    expect(lines.join('')).toBe(text)
    for (const line of lines) expect(textWidth(line.trimEnd(), 'regular', SIZE)).toBeLessThanOrEqual(width)
  }
})
