/** Of the tag tree: its types, and which may stand in which. */
import type { TagNode } from '../read-tags.ts'
import { isNode, stringOf } from '../read-tags.ts'
import { arrayIn, dictionaryIn, faultIf, name, nameIn } from './condition.ts'
import type { Conditions, UaFile } from './condition.ts'

const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

export const structureConditions: Conditions = {
  '7.1 structure types are standard or lead to one': (file) =>
    [...new Set(file.nodes.map(({ type }) => type))].flatMap((type) =>
      faultIf(!standardTypes.has(mapped(type, file)), `unknown type ${type}`),
    ),
  '7.1 standard structure types mean what they say': ({ document }) => {
    const roles = dictionaryIn(dictionaryIn(document.catalog, 'StructTreeRoot'), 'RoleMap')
    const keys = roles?.keys().map((key) => key.decodeText()) ?? []
    return keys.filter((key) => standardTypes.has(key)).map((key) => `${key} is mapped to another type`)
  },
  '7.2 tables hold rows of cells': ({ nodes }) => [
    ...childrenFaults(nodes, 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
    ...childrenFaults(nodes, 'TR', ['TH', 'TD']),
    ...strayFaults(nodes, 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
    ...strayFaults(nodes, 'TH', ['TR']),
    ...strayFaults(nodes, 'TD', ['TR']),
  ],
  '7.2 rows of a table are as long as each other': ({ nodes }) =>
    ofType(nodes, 'Table').flatMap(({ children }) => {
      const lengths = children.filter(isNode).map((row) => row.children.length)
      return faultIf(new Set(lengths).size > 1, `rows of ${lengths.join(', ')} cells`)
    }),
  '7.3 figures have alternate text and a box': ({ nodes }) =>
    ofType(nodes, 'Figure').flatMap(({ dictionary }) => [
      ...faultIf(!stringOf(dictionary, 'Alt')?.trim(), 'Figure without Alt'),
      ...faultIf(arrayIn(dictionaryIn(dictionary, 'A'), 'BBox').length !== 4, 'Figure without BBox'),
    ]),
  '7.4.2 headings begin at 1 and skip no level': ({ nodes }) => {
    const levels = nodes.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []))
    return levels.flatMap((level, index) =>
      faultIf(level > (levels[index - 1] ?? 0) + 1, `H${level} after H${levels[index - 1] ?? 0}`),
    )
  },
  '7.4.4 headings are all numbered or all not, and then one in each part': ({ nodes }) => [
    ...faultIf(nodes.some(isPlainHeading) && nodes.some(({ type }) => /^H\d$/.test(type)), 'H beside Hn'),
    ...nodes.flatMap(({ type, children }) =>
      faultIf(
        children.filter((child) => isNode(child) && isPlainHeading(child)).length > 1,
        `two H in ${type}`,
      ),
    ),
  ],
  '7.5 heads of a table say what they are the head of': ({ nodes }) =>
    ofType(nodes, 'TH').flatMap(({ dictionary }) => {
      const scope = nameIn(dictionaryIn(dictionary, 'A') ?? dictionary, 'Scope') ?? ''
      return faultIf(!['Column', 'Row', 'Both'].includes(scope), 'TH without Scope')
    }),
  '7.6 lists hold items, and these a label and a body': ({ nodes }) => [
    ...childrenFaults(nodes, 'L', ['LI', 'Caption', 'L']),
    ...childrenFaults(nodes, 'LI', ['Lbl', 'LBody']),
    ...strayFaults(nodes, 'LI', ['L']),
    ...strayFaults(nodes, 'LBody', ['LI']),
  ],
  '7.6 lists with labels say how they are numbered': ({ nodes }) =>
    ofType(nodes, 'L').flatMap(({ dictionary, children }) => {
      const items = children.filter(isNode)
      const hasLabels = items.some((item) => item.children.some(({ type }) => type === 'Lbl'))
      const numbering = nameIn(dictionaryIn(dictionary, 'A') ?? dictionary, 'ListNumbering') ?? 'None'
      return faultIf(hasLabels && numbering === 'None', 'L without ListNumbering')
    }),
  '7.9 notes have an ID of their own': ({ nodes }) => {
    const ids = ofType(nodes, 'Note').map(({ dictionary }) => stringOf(dictionary, 'ID') ?? '')
    return faultIf(ids.includes('') || new Set(ids).size < ids.length, 'Note without an ID of its own')
  },
  '14.8.4 contents hold entries': ({ nodes }) => [
    ...childrenFaults(nodes, 'TOC', ['TOCI', 'TOC', 'Caption']),
    ...childrenFaults(nodes, 'TOCI', ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC']),
    ...strayFaults(nodes, 'TOCI', ['TOC']),
  ],
}

/** Where the file's own map of types leads from `type`; a circle leads nowhere. */
function mapped(type: string, { document }: UaFile): string {
  const roles = dictionaryIn(dictionaryIn(document.catalog, 'StructTreeRoot'), 'RoleMap')
  const seen = new Set<string>()
  let at = type
  while (!standardTypes.has(at) && !seen.has(at)) {
    seen.add(at)
    at = roles?.has(name(at)) ? (nameIn(roles, at) ?? '') : ''
  }
  return at
}

function isPlainHeading({ type }: TagNode): boolean {
  return type === 'H'
}

function ofType(nodes: readonly TagNode[], type: string): TagNode[] {
  return nodes.filter((node) => node.type === type)
}

function childrenFaults(nodes: readonly TagNode[], type: string, allowed: readonly string[]): string[] {
  return ofType(nodes, type).flatMap(({ children }) =>
    children
      .filter((child) => !isNode(child) || !allowed.includes(child.type))
      .map((child) => `${child.type} in ${type}`),
  )
}

/** Tags of `type` that stand elsewhere than in one of `parents`. */
function strayFaults(nodes: readonly TagNode[], type: string, parents: readonly string[]): string[] {
  return nodes.flatMap((parent) =>
    parents.includes(parent.type)
      ? []
      : parent.children.filter((child) => child.type === type).map(() => `${type} in ${parent.type}`),
  )
}
