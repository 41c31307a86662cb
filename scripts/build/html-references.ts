/** The addresses in a page: which elements and attributes carry one, and what sort it is. */
import { mapCssReferences } from './css-references.ts'
import { elementsIn, setText, textOf, type PageNode } from './page-elements.ts'

/** `resource`: fetched by the page itself. `link`: followed by a person, shown in a frame, or played on request. */
export type ReferenceKind = 'resource' | 'link'

export type ChangeReference = (reference: string, kind: ReferenceKind, where: string) => string

const linkAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  form: ['action'],
  iframe: ['src'],
  video: ['src'],
}
/** On any other element these are fetched; the `data-` names are reveal's. */
const resourceAttributes = [
  'src',
  'href',
  'data',
  'poster',
  'data-src',
  'data-background-image',
  'data-background-video',
]

/** Replaces every address in `page` by what `change` makes of it, style sheets inside the page included. */
export function mapHtmlReferences(page: PageNode, change: ChangeReference): void {
  for (const element of elementsIn(page)) {
    const where = `<${element.tagName}>`
    for (const attribute of element.attrs) {
      const kind = kindOf(element.tagName, attribute.name)
      if (kind) attribute.value = change(attribute.value, kind, where)
      if (attribute.name === 'srcset') attribute.value = mapCandidates(attribute.value, change, where)
      if (attribute.name === 'style') {
        attribute.value = mapCssReferences(attribute.value, (reference) =>
          change(reference, 'resource', where),
        )
      }
    }
    if (element.tagName === 'style') {
      setText(
        element,
        mapCssReferences(textOf(element), (reference) => change(reference, 'resource', where)),
      )
    }
  }
}

function kindOf(tagName: string, attribute: string): ReferenceKind | undefined {
  if (linkAttributes[tagName]?.includes(attribute)) return 'link'
  return resourceAttributes.includes(attribute) && tagName !== 'base' ? 'resource' : undefined
}

function mapCandidates(srcset: string, change: ChangeReference, where: string): string {
  const candidates = srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/))
  return candidates
    .map(([address = '', ...size]) => [change(address, 'resource', where), ...size].join(' '))
    .join(', ')
}
