/** Fills in a form as pdf.js does, which is Firefox's reader and that of many websites. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** By name of the field: what is typed, which of the radio buttons is chosen, or whether the box is ticked. */
export type Answers = Readonly<Record<string, string | boolean>>

/** @throws when a name is not among the fields */
export async function fillWithPdfjs(bytes: Uint8Array, answers: Answers): Promise<Uint8Array> {
  // It takes the buffer that it is given, and warns in Node that it cannot draw.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  const fields = await document.getFieldObjects()
  for (const [name, answer] of Object.entries(answers)) {
    const widget = fields?.get(name)?.find((each) => takes(each, answer))
    if (!widget || !('id' in widget) || typeof widget.id !== 'string') throw new Error(`no field for ${name}`)
    document.annotationStorage.setValue(widget.id, { value: isRadio(widget) ? true : answer })
  }
  const saved = await document.saveDocument()
  await loading.destroy()
  return saved
}

function takes(widget: object, answer: string | boolean): boolean {
  if (isRadio(widget)) return 'exportValues' in widget && widget.exportValues === answer
  return 'type' in widget && widget.type === (typeof answer === 'string' ? 'text' : 'checkbox')
}

function isRadio(widget: object): boolean {
  return 'type' in widget && widget.type === 'radiobutton'
}
