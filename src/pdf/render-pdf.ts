/** The one way into this room: a document as data becomes a PDF, with all that could not be printed as asked. */
import type { PrintDocument } from './document.ts'
import { layOut } from './lay-out.ts'
import type { Problem } from './problem.ts'
import { writePdf } from './write.ts'

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly problems: readonly Problem[]
}

/** @throws on a mistake of the caller's: two fields with one name, a field's name with a full stop */
export async function renderPdf(document: PrintDocument): Promise<RenderedPdf> {
  const { pages, problems } = layOut(document)
  return { bytes: await writePdf(document, pages), problems }
}
