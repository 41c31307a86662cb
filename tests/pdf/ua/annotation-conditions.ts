/** Of links and fields. */
import type { PDFDict } from 'pdf-lib'
import { isObject, stringOf } from '../read-tags.ts'
import type { TagNode } from '../read-tags.ts'
import { arrayIn, dictionaryIn, faultIf, name, nameIn } from './condition.ts'
import type { Conditions, UaFile } from './condition.ts'

export const annotationConditions: Conditions = {
  '7.18.1 annotations are in the tag tree, once': ({ nodes, annotations }) => {
    const tagged = new Map<unknown, number>()
    for (const { ref } of nodes.flatMap(({ children }) => children.filter(isObject))) {
      tagged.set(ref, (tagged.get(ref) ?? 0) + 1)
    }
    return annotations.flatMap(({ ref }) =>
      faultIf(tagged.get(ref) !== 1, `annotation ${ref.toString()} is tagged ${tagged.get(ref) ?? 0} times`),
    )
  },
  '7.18.1 fields have a description': ({ annotations, dictionaries }) => [
    ...annotations
      .filter(({ subtype }) => subtype === 'Widget')
      .flatMap(({ dictionary }) => faultIf(!stringOf(dictionary, 'TU')?.trim(), 'field without TU')),
    ...dictionaries
      .filter((dictionary) => dictionary.has(name('FT')))
      .flatMap((field) => faultIf(!stringOf(field, 'TU')?.trim(), 'group of fields without TU')),
  ],
  '7.18.2 annotations are links or fields: no TrapNet, no PrinterMark': ({ annotations }) =>
    annotations.flatMap(({ subtype }) =>
      faultIf(subtype !== 'Link' && subtype !== 'Widget', `annotation of type ${subtype ?? '?'}`),
    ),
  '7.18.3 tab order follows the structure': ({ document }) =>
    document
      .getPages()
      .flatMap(({ node }, index) =>
        faultIf(Boolean(node.Annots()) && nameIn(node, 'Tabs') !== 'S', `page ${index + 1}: Tabs is not S`),
      ),
  '7.18.4 widgets are in a Form with exactly one object': ({ nodes }) =>
    nodes.flatMap(({ type, children }) => {
      const widgets = annotationsIn(children, 'Widget')
      if (type !== 'Form') return faultIf(widgets.length > 0, `widget in ${type}`)
      return faultIf(widgets.length !== 1 || children.length !== 1, 'Form without exactly one widget')
    }),
  '7.18.5 links are in a Link and have contents': ({ nodes }) =>
    nodes.flatMap(({ type, children }) => {
      const links = annotationsIn(children, 'Link')
      if (type !== 'Link') return faultIf(links.length > 0, `link in ${type}`)
      return [
        ...faultIf(links.length === 0, 'Link without annotation'),
        ...links.flatMap((link) => faultIf(!stringOf(link, 'Contents')?.trim(), 'link without Contents')),
      ]
    }),
  // ISO 32000-1.
  '12.5.6.5 links lead to a page of the file or to an address': ({ document, annotations }) => {
    const pages = new Set<unknown>(document.getPages().map(({ ref }) => ref))
    return annotations
      .filter(({ subtype }) => subtype === 'Link')
      .flatMap(({ dictionary }) => {
        const address = stringOf(dictionaryIn(dictionary, 'A') ?? dictionary, 'URI')
        const leads = address === undefined ? pages.has(arrayIn(dictionary, 'Dest')[0]) : address !== ''
        return faultIf(!leads, `link “${stringOf(dictionary, 'Contents') ?? ''}” leads nowhere`)
      })
  },
  '12.7.2 every field is in the form, under a name of its own': fieldFaults,
}

function annotationsIn(children: TagNode['children'], subtype: string): PDFDict[] {
  return children
    .filter(isObject)
    .map(({ annotation }) => annotation)
    .filter((annotation) => nameIn(annotation, 'Subtype') === subtype)
}

function fieldFaults({ document, annotations }: UaFile): string[] {
  const fields = arrayIn(dictionaryIn(document.catalog, 'AcroForm'), 'Fields')
  const inForm = new Set<unknown>(fields.map((ref) => document.context.lookup(ref)))
  const roots = annotations
    .filter(({ subtype }) => subtype === 'Widget')
    .map(({ dictionary }) => dictionaryIn(dictionary, 'Parent') ?? dictionary)
  const names = [...new Set(roots)].map((field) => stringOf(field, 'T') ?? '')
  return [
    ...roots.flatMap((field) =>
      faultIf(!inForm.has(field), `${stringOf(field, 'T') ?? ''} is not in the form`),
    ),
    ...names.flatMap((each, index) => faultIf(each === '' || names.indexOf(each) < index, `name “${each}”`)),
  ]
}
