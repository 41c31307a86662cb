/**
 * Form fields, written by hand: field and annotation in one, own appearance, name without a full stop, a
 * description for who does not see the page. The boxes themselves are painted on the page; only marks live here.
 */
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { CheckBoxItem, RadioItem, TextFieldItem } from './boxes.ts'
import { circle } from './curves.ts'
import type { Colour } from './theme.ts'
import { addStream, ascii, num, rgb, text } from './objects.ts'

export type Rectangle = readonly [number, number, number, number]

/** What a field needs to know of its page. */
export interface FieldPlace {
  readonly ref: PDFRef
  readonly page: PDFRef
  readonly rectangle: Rectangle
  readonly structParent: number
}

export interface Fields {
  readonly add: (item: TextFieldItem | CheckBoxItem | RadioItem, place: FieldPlace) => void
  /** The form; undefined where there is nothing to fill in. */
  readonly write: (fieldFont: () => PDFRef) => PDFRef | undefined
}

const PRINT = 1 << 2
const MULTILINE = 1 << 12
const RADIO = (1 << 15) | (1 << 14)
const FONT_NAME = 'Atkinson'
const INK = '0.118 0.137 0.149'
/** A size of 0 asks the viewer for one that fits. */
const SHRINKING = '0'
/** Keys of the appearances of a box that is ticked, and of one that is not. */
const ON = 'Ja'
const OFF = 'Off'

/** @throws (in `add`) when two fields have the same name, or a name contains a full stop */
export function createFields(context: PDFContext): Fields {
  const fields = new Map<string, PDFRef>()
  const groups = new Map<string, { ref: PDFRef; description: string; kids: PDFRef[] }>()
  const forms = new Map<string, PDFRef>()
  return { add, write }

  function add(item: TextFieldItem | CheckBoxItem | RadioItem, place: FieldPlace): void {
    if (item.kind === 'radio') return addRadio(item, place)
    register(item.name, place.ref)
    const own = { T: text(item.name), TU: text(item.description.trim() || item.name) }
    if (item.kind === 'textField') {
      context.assign(place.ref, widget(place, { ...own, ...textEntries(item, place) }))
      return
    }
    const marks = {
      [ON]: form(place.rectangle, checkMark(place.rectangle)),
      [OFF]: form(place.rectangle, ''),
    }
    context.assign(place.ref, widget(place, { ...own, FT: 'Btn', V: OFF, AS: OFF, AP: { N: marks } }))
  }

  /**
   * One line shrinks to what is typed; more lines keep their size and scroll, so that who needs large letters keeps them.
   * A sheet, where there is one, comes with the text and hides the lines that would strike it through.
   */
  function textEntries({ multiline, textSize, sheet }: TextFieldItem, { rectangle }: FieldPlace) {
    return {
      FT: 'Tx',
      Ff: multiline ? MULTILINE : 0,
      DA: ascii(`/${FONT_NAME} ${multiline ? num(textSize) : SHRINKING} Tf ${INK} rg`),
      AP: { N: form(rectangle, '/Tx BMC EMC') },
      ...(sheet && {
        MK: { BG: channels(sheet.fill), BC: channels(sheet.border) },
        BS: { W: 1, S: 'S' },
      }),
    }
  }

  function addRadio(item: RadioItem, place: FieldPlace): void {
    let group = groups.get(item.name)
    if (!group) {
      group = { ref: context.nextRef(), description: item.groupDescription, kids: [] }
      groups.set(item.name, group)
      register(item.name, group.ref)
    }
    group.kids.push(place.ref)
    const marks = {
      [item.value]: form(place.rectangle, dot(place.rectangle)),
      [OFF]: form(place.rectangle, ''),
    }
    const own = {
      Parent: group.ref,
      TU: text(item.description.trim() || item.name),
      AS: OFF,
      AP: { N: marks },
    }
    context.assign(place.ref, widget(place, own))
  }

  function register(name: string, ref: PDFRef): void {
    if (name.includes('.')) throw new Error(`a field's name contains a full stop: ${name}`)
    if (fields.has(name)) throw new Error(`two fields are called ${name}`)
    fields.set(name, ref)
  }

  function widget(
    { page, rectangle, structParent }: FieldPlace,
    entries: Record<string, object | string | number>,
  ) {
    return context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [...rectangle],
      P: page,
      F: PRINT,
      StructParent: structParent,
      ...entries,
    })
  }

  /** One for all fields of a size that look the same. */
  function form([left, bottom, right, top]: Rectangle, content: string): PDFRef {
    const BBox = [num(right - left), num(top - bottom)].map(Number)
    const key = `${BBox.join(' ')} ${content}`
    const known = forms.get(key)
    if (known) return known
    const ref = addStream(context, content, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, ...BBox],
      Resources: {},
    })
    forms.set(key, ref)
    return ref
  }

  function write(fieldFont: () => PDFRef): PDFRef | undefined {
    if (fields.size === 0) return undefined
    for (const [name, { ref, description, kids }] of groups) {
      const dictionary = {
        FT: 'Btn',
        Ff: RADIO,
        T: text(name),
        TU: text(description.trim() || name),
        V: OFF,
        Kids: kids,
      }
      context.assign(ref, context.obj(dictionary))
    }
    const dictionary = {
      Fields: [...fields.values()],
      DR: { Font: { [FONT_NAME]: fieldFont() } },
      DA: ascii(`/${FONT_NAME} ${SHRINKING} Tf ${INK} rg`),
    }
    // By reference, for pdf.js can then add that readers must set what it has no letters for.
    return context.register(context.obj(dictionary))
  }
}

function channels(colour: Colour): number[] {
  return rgb(colour).split(' ').map(Number)
}

function checkMark([left, bottom, right, top]: Rectangle): string {
  const x = (share: number) => num((right - left) * share)
  const y = (share: number) => num((top - bottom) * share)
  return `${INK} RG 1.6 w 1 J 1 j ${x(0.2)} ${y(0.5)} m ${x(0.42)} ${y(0.24)} l ${x(0.82)} ${y(0.8)} l S`
}

function dot([left, bottom, right, top]: Rectangle): string {
  const [x, y] = [(right - left) / 2, (top - bottom) / 2]
  return `${INK} rg ${circle(x, y, Math.min(x, y) * 0.52)} f`
}
