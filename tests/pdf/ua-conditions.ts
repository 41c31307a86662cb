/**
 * The machine conditions of PDF/UA-1 (ISO 14289-1) and of what it leans on (ISO 32000-1, WCAG 2) that our files can meet
 * or break, each with its clause. Reads the file through pdf-lib's parser and our own reader of content streams.
 */
import { readTags } from './read-tags.ts'
import { annotationConditions } from './ua/annotation-conditions.ts'
import { uaFile } from './ua/condition.ts'
import type { Conditions } from './ua/condition.ts'
import { contentConditions } from './ua/content-conditions.ts'
import { documentConditions } from './ua/document-conditions.ts'
import { fontConditions } from './ua/font-conditions.ts'
import { structureConditions } from './ua/structure-conditions.ts'

export const conditions: Conditions = {
  ...documentConditions,
  ...contentConditions,
  ...structureConditions,
  ...annotationConditions,
  ...fontConditions,
}

/** What `bytes` violates, each line beginning with the condition's name; empty is good. */
export async function uaViolations(bytes: Uint8Array): Promise<string[]> {
  const file = uaFile(await readTags(bytes))
  return Object.entries(conditions).flatMap(([condition, check]) =>
    check(file).map((fault) => `${condition}: ${fault}`),
  )
}
