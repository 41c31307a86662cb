import { beforeAll, describe, expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { readTags } from './read-tags.ts'
import { everything } from './sample-document.ts'
import { breakages } from './ua/breakages.ts'
import { conditions, uaViolations } from './ua-conditions.ts'

let bytes: Uint8Array

beforeAll(async () => {
  bytes = (await renderPdf(everything)).bytes
})

it('a document with every kind of block meets all conditions', async () => {
  expect(await uaViolations(bytes)).toEqual([])
})

it('there is a broken file for each condition', () => {
  expect(Object.keys(breakages)).toEqual(Object.keys(conditions))
})

describe('a file that breaks a condition is found out', () => {
  it.each(Object.entries(breakages))('%s', async (condition, violate) => {
    const file = await readTags(bytes)
    violate(file)
    const found = await uaViolations(await file.document.save({ updateFieldAppearances: false }))
    expect(found.filter((line) => line.startsWith(condition))).not.toEqual([])
  })
})
