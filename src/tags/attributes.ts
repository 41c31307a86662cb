/** The kinds of values attributes take. Each message is the Dutch phrase that says what belongs there. */
import { z } from 'zod'

export const text = z
  .string({ error: 'een tekst tussen aanhalingstekens' })
  .trim()
  .min(1, 'een tekst die niet leeg is')

export const minutes = z
  .int({ error: 'een heel aantal minuten tussen accolades, zoals {10}' })
  .min(1, 'minstens {1} minuut')
  .max(90, 'hoogstens {90} minuten')

/** A whole number between `least` and `most`. */
export function count(least: number, most: number) {
  const error = `een heel getal van {${String(least)}} tot en met {${String(most)}}`
  return z.int({ error }).min(least, error).max(most, error)
}

/** A length on paper between `least` and `most` millimetres. */
export function millimetres(least: number, most: number) {
  const error = `een heel aantal millimeters van {${String(least)}} tot en met {${String(most)}}`
  return z.int({ error }).min(least, error).max(most, error)
}

export const flag = z.boolean({ error: 'alleen de naam, zonder waarde' })

/** A name in an address or a field: small letters, digits and hyphens. */
export const id = z
  .string({ error: 'een naam tussen aanhalingstekens' })
  .regex(/^[a-z][a-z0-9-]*$/, 'een naam van kleine letters, cijfers en streepjes, zoals "interview"')

/** Names of other things, such as homework of the session before. */
export const ids = z.array(id, { error: 'een lijst van namen, zoals {["interview"]}' })

export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  const quoted = options.map((option) => `"${option}"`)
  return z.enum(options, { error: `${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1) ?? ''}` })
}

export const texts = z
  .array(text, { error: 'een lijst van teksten, zoals {["ja", "nee"]}' })
  .min(2, 'een lijst van minstens twee teksten')

/** One to `most` words or short phrases; `example` as an author would write them. */
export function labels(most: number, example: string) {
  const error = `een lijst van één tot en met ${String(most)} korte teksten, zoals {${example}}`
  const label = text.max(60, 'teksten van hoogstens 60 tekens')
  return z.array(label, { error }).min(1, error).max(most, error)
}
