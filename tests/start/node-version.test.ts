import { expect, test } from 'vitest'
import { complainAboutNode } from '../../scripts/install/node-version.mjs'

test.each(['20.0.0', '22.12.0', '24.21.0'])('Node %s will do', (version) => {
  expect(complainAboutNode(version)).toBeUndefined()
})

test.each(['8.17.0', '18.20.8', '19.9.0'])('Node %s is too old', (version) => {
  expect(complainAboutNode(version)).toBe(
    `Deze computer heeft Node ${version}, en de kit heeft Node 20 of nieuwer nodig.\n` +
      'Haal de nieuwste LTS-versie van nodejs.org, installeer die, open een nieuw venster en probeer het opnieuw.',
  )
})
