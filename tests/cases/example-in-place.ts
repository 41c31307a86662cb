/** An example of a tag within the tags it may stand in, so that it can be built. */
import { tagNamed } from '../../src/tags/vocabulary.ts'

/** Opening and closing of each tag that other tags stand in. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  Onderdeel: ['<Onderdeel titel="Deel" minuten={15}>', '</Onderdeel>'],
  Dia: ['<Dia titel="Een dia">', '</Dia>'],
  Groepsoefening: ['<Groepsoefening titel="Doen" minuten={5} spanning="laag">', '</Groepsoefening>'],
  Werkblad: ['<Werkblad>', '</Werkblad>'],
  Trainer: ['<Trainer>', '</Trainer>'],
  Handout: ['<Handout titel="Kaarten" soort="kaarten" oplage="een">', '</Handout>'],
  Kolommen: ['<Kolommen>', '</Kolommen>'],
}

/** The source of a whole session body with `example` of tag `name` at a place where it may stand. */
export function exampleInPlace(name: string, example: string): string {
  const parents = tagNamed(name)?.parents ?? []
  const parent = parents.find((candidate) => candidate in around)
  if (parent === undefined) return example
  const [open, close] = around[parent] ?? ['', '']
  return exampleInPlace(parent, `${open}\n\n${example}\n\n${close}`)
}
