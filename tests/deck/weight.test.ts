/** A deck is carried on a stick and mailed around: it stays light. Pictures are not counted, fonts are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtKit } from '../built-kit.ts'

const mostBytes = 60_000

test.each(['usb', 'participants'] as const)('the single-file deck in %s', (folder) => {
  const page = readFileSync(join(builtKit()[folder], 'sessie-01-dias.html'), 'utf8')
  const bytes = gzipSync(page.replaceAll(/data:image\/[^"')]+/g, ''), { level: 9 }).length
  expect(bytes).toBeLessThanOrEqual(mostBytes)
})
