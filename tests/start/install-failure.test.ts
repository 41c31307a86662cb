import { expect, test } from 'vitest'
import { explainInstallFailure } from '../../scripts/install/install-failure.mjs'

test('cause, remedy, the last of what npm said, and where the rest is', () => {
  const output = `npm warn EBADENGINE Unsupported engine
npm error code ENOTFOUND
npm error syscall getaddrinfo
npm error
npm error network This is a problem related to network connectivity.
npm error A complete log of this run can be found in: /home/an/.npm/_logs/2026-11-21-debug-0.log
`
  expect(explainInstallFailure({ code: 1, output })).toBe(
    `Installeren is niet gelukt. Er is geen verbinding met het netwerk, of npm is niet te bereiken. Alleen de eerste keer is internet nodig. Maak verbinding en probeer het opnieuw.

Het laatste wat npm zei:
  npm error code ENOTFOUND
  npm error syscall getaddrinfo
  npm error network This is a problem related to network connectivity.

Alles staat in: /home/an/.npm/_logs/2026-11-21-debug-0.log`,
  )
})

test.each([
  ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'De schijf is vol.'],
  ['npm error code EACCES\nnpm error syscall mkdir', 'In deze map mag niet geschreven worden'],
  ['npm error code EPERM\nnpm error syscall unlink', 'In deze map mag niet geschreven worden'],
  ['npm error code ECONNREFUSED', 'Er is geen verbinding met het netwerk'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'Het netwerk hier zet een eigen certificaat'],
  ['npm error code EUSAGE', 'package.json en package-lock.json passen niet bij elkaar.'],
  ['npm error code EINTEGRITY', 'Een pakket is beschadigd binnengekomen.'],
  ['spawn npm: spawn npm ENOENT', 'npm is niet gevonden.'],
  ['npm error code E500', 'npm kon niet installeren wat de kit nodig heeft.'],
])('%s', (output, message) => {
  expect(explainInstallFailure({ code: 1, output })).toContain(`Installeren is niet gelukt. ${message}`)
})
