/** The course as it stands is spelled as the dictionary does, or has a reason in the list of own words not to be. */
import { expect, test } from 'vitest'
import { spellingProblems } from '../../scripts/spelling/spelling-problems.ts'

test('every word of the course is in a dictionary', async () => {
  const problems = await spellingProblems(process.cwd())
  expect(problems.map(({ place, what }) => `${place.file}:${String(place.line)} ${what}`)).toEqual([])
})
