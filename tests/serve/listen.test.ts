import { createServer, type Server } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { listen, readPort } from '../../scripts/serve/listen.ts'

function server(): Server {
  const made = createServer()
  onTestFinished(() => void made.close())
  return made
}

test('a taken port: the next free one', async () => {
  const taken = await listen(server(), 0)
  expect(await listen(server(), undefined, taken, taken + 5)).toBeGreaterThan(taken)
})

test('all ports taken: says which', async () => {
  const taken = await listen(server(), 0)
  await expect(listen(server(), undefined, taken, taken)).rejects.toThrow(
    `De poorten ${String(taken)} tot en met ${String(taken)} zijn allemaal bezet.`,
  )
})

test('the port one asked for is taken: says so, and takes no other', async () => {
  const taken = await listen(server(), 0)
  await expect(listen(server(), taken)).rejects.toThrow(`Poort ${String(taken)} is bezet of niet toegestaan.`)
})

test('it listens on this computer only', async () => {
  const made = server()
  await listen(made, 0)
  expect(made.address()).toMatchObject({ address: '127.0.0.1' })
})

test.each(['abc', '0', '65536', '-1', '80.5', ''])('--poort %s cannot be', (text) => {
  expect(() => readPort(text)).toThrow(`--poort ${text} kan niet`)
})

test('--poort 5000 is 5000, and without it there is no wish', () => {
  expect(readPort('5000')).toBe(5000)
  expect(readPort(undefined)).toBeUndefined()
})
