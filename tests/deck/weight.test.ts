/** A deck is carried on a stick and mailed around: it stays light. Pictures are not counted, fonts are. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { builtKit, filesIn } from '../built-kit.ts'

/** Trainers' decks hold the script and the presenter's desk as well. */
const mostBytes = { usb: 64 * 1024, participants: 55 * 1024 } as const

describe.each(['usb', 'participants'] as const)('the single-file decks in %s', (folder) => {
  const place = builtKit()[folder]
  test.each(filesIn(place, '-dias.html'))('%s', (file) => {
    const page = readFileSync(join(place, file), 'utf8')
    const bytes = gzipSync(page.replaceAll(/data:image\/[^"')]+/g, ''), { level: 9 }).length
    expect(bytes).toBeLessThanOrEqual(mostBytes[folder])
  })
})
