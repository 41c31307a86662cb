/** What the print page offers is what is made. */
import { beforeAll, describe, expect, it } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Course } from '../../src/model/course.ts'
import { allPdfs } from '../../src/outputs/print/all-pdfs.ts'
import { copiesFor, copiesInWords } from '../../src/outputs/shared/copies.ts'
import { allSets } from '../../src/outputs/shared/print-list.ts'

let course: Course

beforeAll(() => {
  course = requireCourse()
})

it('every file on the print page is made, and every file that is made stands there', () => {
  const offered = allSets(course).flatMap(({ address, items }) => [
    address,
    ...items.map((item) => item.address),
  ])
  const made = allPdfs(course).map(({ name }) => `/pdf/${name}.pdf`)
  expect(new Set(made).size).toBe(made.length)
  expect([...new Set(offered.filter((address) => address !== undefined))].toSorted()).toEqual(made.toSorted())
})

describe('how many to print', () => {
  it.each([
    ['one each', { per: 'person', extra: 0 }, undefined, 8, 8],
    ['one for three, who may be four', { per: 'group', extra: 0 }, 3, 8, 3],
    ['one for two, and some more', { per: 'group', extra: 2 }, 2, 7, 6],
    ['a group that stays together', { per: 'group', extra: 0 }, undefined, 10, 1],
    ['one for each trainer', { per: 'trainer', extra: 0 }, undefined, 6, 2],
    ['one for the room', { per: 'room', extra: 1 }, undefined, 6, 2],
    ['as many as are asked for', { per: 'spare', extra: 0 }, undefined, 6, 0],
  ] as const)('%s', (_, rule, together, people, expected) => {
    expect(copiesFor(rule, people, together)).toBe(expected)
  })

  it('in words', () => {
    expect(copiesInWords({ per: 'group', extra: 2 }, 3)).toBe('één per drietal, en 2 extra')
    expect(copiesInWords({ per: 'person', extra: 0 }, undefined)).toBe('één per persoon')
  })
})
