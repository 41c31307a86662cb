/** What is promised about the weight of the decks, which are carried on a stick and mailed around. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decksIn } from './decks-in.ts'
import { kibibytes, median, type Figure } from './figure.ts'

/** @param dist the built kit */
export function weightFigures(dist: string): readonly Figure[] {
  return [...ofFolder(dist, 'usb', 'van trainers'), ...ofFolder(dist, 'deelnemers', 'van deelnemers')]
}

function ofFolder(dist: string, folder: string, whose: string): readonly Figure[] {
  const weights = decksIn(join(dist, folder)).map(weightOf)
  const how = `${String(weights.length)} bestanden in ${folder}/, lettertypen erbij, zonder data:image, gzip -9; KiB = 1024 bytes`
  const limit = '55 KiB'
  return [
    { name: `Dia’s ${whose}, zwaarste`, measured: kibibytes(Math.max(...weights)), limit, how },
    {
      name: `Dia’s ${whose}, mediaan`,
      measured: kibibytes(median(weights)),
      limit,
      how: 'dezelfde bestanden',
    },
  ]
}

function weightOf(file: string): number {
  const withoutPictures = readFileSync(file, 'utf8').replaceAll(/data:image\/[^"')]+/g, '')
  return gzipSync(withoutPictures, { level: 9 }).length
}
