/** What a reader learns before the first page: title, language, dates, page labels, and of a tagged file the claim of PDF/UA-1. */
import type { PDFCatalog, PDFContext } from 'pdf-lib'
import type { PrintDocument } from './document.ts'
import { ascii, setEntries, text } from './objects.ts'

/** Writes catalog entries, document information and XMP metadata. */
export function writeDocumentInfo(context: PDFContext, catalog: PDFCatalog, document: PrintDocument): void {
  const metadata = context.stream(Buffer.from(xmp(document), 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  setEntries(catalog, {
    Lang: text(document.language),
    ...(document.fold === undefined ? { MarkInfo: context.obj({ Marked: true }) } : {}),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
    PageLabels: context.obj({ Nums: [0, { S: 'D' }] }),
    Metadata: context.register(metadata),
  })
  const date = ascii(`D:${document.date.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`)
  const info = {
    Title: text(document.title),
    Author: text(document.author),
    Subject: text(document.subject),
    Producer: text(document.author),
    CreationDate: date,
    ModDate: date,
  }
  context.trailerInfo.Info = context.register(context.obj(info))
}

const UA_CLAIM =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>\n'

function xmp({ title, author, subject, language, date, fold }: PrintDocument): string {
  const stamp = `${date.toISOString().slice(0, 19)}Z`
  const alternative = (value: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${xml(author)}</pdf:Producer>
<xmp:CreateDate>${stamp}</xmp:CreateDate>
<xmp:ModifyDate>${stamp}</xmp:ModifyDate>
</rdf:Description>
${fold === undefined ? UA_CLAIM : ''}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function xml(value: string): string {
  const allowed = value.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '')
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
