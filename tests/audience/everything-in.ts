/** Everything that a file says or hides, as one text: markup, scripts, PDF text, field names, metadata. */
import { readFileSync } from 'node:fs'
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib'
import { readContent } from '../pdf/read-content.ts'

/** The whole content of the HTML or PDF file at `path`. */
export async function everythingIn(path: string): Promise<string> {
  const bytes = readFileSync(path)
  return path.endsWith('.pdf') ? everythingInPdf(bytes) : bytes.toString('utf8')
}

async function everythingInPdf(bytes: Buffer): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const drawn = document.getPages().map((page) =>
    readContent(document, page)
      .map(({ text }) => text)
      .join(''),
  )
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => {
    if (object instanceof PDFRawStream)
      return Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
    return withReadableStrings(object.toString())
  })
  return [...drawn, ...objects].join('\n')
}

/** PDF writes text of fields and bookmarks as hexadecimal UTF-16. */
function withReadableStrings(text: string): string {
  return text.replace(/<FEFF([0-9A-F]*)>/gi, (_, hex: string) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  )
}
