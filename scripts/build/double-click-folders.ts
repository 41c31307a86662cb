/** The folders that open by double click: one file for each page, with the PDFs beside them. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageAddresses, readSite, type BuiltSite } from './built-site.ts'
import { assertUsable, singleFileNames } from './file-names.ts'
import { makeSingleFile } from './single-file.ts'

/** Astro makes the pages for participants here; in the kit they stand in a folder of their own. */
const participants = '/deelnemers/'

/** The trainers' kit: every page and every PDF of the site. */
export async function makeUsbFolder(kit: string): Promise<void> {
  const site = readSite(join(kit, 'web'))
  const addresses = pageAddresses(site).filter((address) => !address.startsWith(participants))
  const names = singleFileNames(addresses, 'start.html')
  await writeFolder(site, names, join(kit, 'usb'), site.files.filter(isPdf))
}

/** What participants may have: their own pages, and the PDFs that those link to. Takes these pages out of the site. */
export async function makeParticipantsFolder(kit: string): Promise<void> {
  const site = readSite(join(kit, 'web'))
  const addresses = pageAddresses(site).filter((address) => address.startsWith(participants))
  const names = singleFileNames(
    addresses.map((address) => address.slice(participants.length - 1)),
    'index.html',
  )
  const ownNames = new Map([...names].map(([address, name]) => [participants.slice(0, -1) + address, name]))
  await writeFolder(site, ownNames, join(kit, 'deelnemers'), [])
  rmSync(join(kit, 'web', participants), { recursive: true, force: true })
}

async function writeFolder(
  site: BuiltSite,
  names: ReadonlyMap<string, string>,
  folder: string,
  always: readonly string[],
): Promise<void> {
  const attachments = new Set(always)
  const problems: string[] = []
  mkdirSync(folder, { recursive: true })
  for (const [address, name] of names) {
    const file = await makeSingleFile(site, address, names)
    writeFileSync(join(folder, name), file.html)
    for (const attachment of file.attachments) attachments.add(attachment)
    problems.push(...file.problems)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const copies = [...attachments].map((address) => address.slice(1))
  assertUsable([...names.values(), ...copies])
  for (const copy of copies) {
    mkdirSync(dirname(join(folder, copy)), { recursive: true })
    cpSync(join(site.folder, copy), join(folder, copy))
  }
}

function isPdf(address: string): boolean {
  return address.endsWith('.pdf')
}
