/** What the build takes out of reveal.js is what our decks leave off. */
import { expect, test, vi } from 'vitest'
import { optionsOff } from '../../src/outputs/deck/lean-reveal.ts'

const given = vi.hoisted((): { options: Readonly<Record<string, unknown>> } => ({ options: {} }))

vi.mock('reveal.js', () => ({
  default: class {
    constructor(_: unknown, options: Readonly<Record<string, unknown>>) {
      given.options = options
    }

    initialize(): never {
      throw new Error('far enough')
    }
  },
}))

test('every option that is settled as off is off in our decks, by their own choice or by default', async () => {
  vi.stubGlobal('document', { querySelector: () => ({}) })
  const { present } = await import('../../src/outputs/deck/client/present.ts')
  await expect(present(() => true)).rejects.toThrow('far enough')
  const { defaultConfig } = await import('../../node_modules/reveal.js/js/config.ts')
  const options: Readonly<Record<string, unknown>> = { ...defaultConfig, ...given.options }
  expect(optionsOff.filter((name) => !(name in options))).toEqual([])
  expect(optionsOff.filter((name) => Boolean(options[name]))).toEqual([])
})
