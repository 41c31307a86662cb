/** What the conditions of PDF/UA-1 have in common: the file as they see it, and ways to look into it. */
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import type { PDFDocument, PDFObject } from 'pdf-lib'
import { allNodes } from '../read-tags.ts'
import type { TagNode, TaggedFile } from '../read-tags.ts'

export interface UaFile extends TaggedFile {
  /** All tags, depth first. */
  readonly nodes: readonly TagNode[]
  readonly annotations: readonly Annotation[]
  /** All objects that are, or have, a dictionary. */
  readonly dictionaries: readonly PDFDict[]
}

export interface Annotation {
  readonly ref: PDFRef
  readonly dictionary: PDFDict
  readonly subtype: string | undefined
}

/** Says what is wrong; nothing when the condition is met. */
export type Condition = (file: UaFile) => string[]

/** By name: the clause of ISO 14289-1 (or of the standard that it leans on) and what it asks. */
export type Conditions = Readonly<Record<string, Condition>>

export function uaFile(file: TaggedFile): UaFile {
  const { document, roots } = file
  const dictionaries = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFRawStream) return [object.dict]
    return object instanceof PDFDict ? [object] : []
  })
  return { ...file, nodes: allNodes(roots), annotations: annotationsOf(document), dictionaries }
}

function annotationsOf(document: PDFDocument): Annotation[] {
  return document.getPages().flatMap(({ node }) =>
    (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      if (!(ref instanceof PDFRef)) return []
      const dictionary = document.context.lookup(ref, PDFDict)
      return [{ ref, dictionary, subtype: nameIn(dictionary, 'Subtype') }]
    }),
  )
}

export function name(value: string): PDFName {
  return PDFName.of(value)
}

/** The name that stands under `key`, without its slash. */
export function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(name(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

export function dictionaryIn(dictionary: PDFDict | undefined, key: string): PDFDict | undefined {
  const value = dictionary?.lookup(name(key))
  return value instanceof PDFDict ? value : undefined
}

export function arrayIn(dictionary: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = dictionary?.lookup(name(key))
  return value instanceof PDFArray ? value.asArray() : []
}

/** One fault where `isWrong`. */
export function faultIf(isWrong: boolean, fault: string): string[] {
  return isWrong ? [fault] : []
}
