import { expect, test } from 'vitest'
import { explainProblem, PlainProblem } from '../../scripts/plain-problem.ts'

test('what a computer refuses is explained, with the file it is about', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/kit/dist' })
  expect(explainProblem(full)).toBe(
    'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.\nHet gaat om: /kit/dist',
  )
})

test('also when another error stands in front of it', () => {
  const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  expect(explainProblem(new Error('write failed', { cause: full }))).toContain('De schijf is vol.')
})

test('a plain problem is its own explanation, and a fault of the kit has none', () => {
  expect(explainProblem(new PlainProblem('Poort 80 is bezet.'))).toBe('Poort 80 is bezet.')
  expect(explainProblem(new TypeError('x is undefined'))).toBeUndefined()
})
