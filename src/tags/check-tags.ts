/** Holds the syntax tree against the vocabulary: what is not known or stands in the wrong place is reported here. */
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { SyntaxNode, SyntaxTag } from '../parse/syntax.ts'
import { checkAttributes } from './read-attributes.ts'
import type { Tag } from './tag.ts'
import { tagNamed, tagNames } from './vocabulary.ts'

/** What a file may hold outside all tags: a session only tags, a page of the workbook text as well. */
export interface Root {
  readonly holds: 'blocks' | 'text'
  /** The tags that may stand there, of those that name `''` as a parent. */
  readonly tags: readonly string[]
}

/** Reports every unknown or misplaced tag, wrong attribute and stray text among `nodes`. */
export function checkTags(nodes: readonly SyntaxNode[], root: Root, report: Report): void {
  nodes.forEach((node) => checkNode(node, undefined, root, report))
}

function checkNode(node: SyntaxNode, parent: Tag | undefined, root: Root, report: Report): void {
  switch (node.type) {
    case 'tag':
      checkTag(node, parent, root, report)
      break
    case 'text':
    case 'break':
      break
    case 'list':
      checkLoose(node, parent, root, report)
      for (const { children } of node.items)
        children.forEach((child) => checkNode(child, parent, root, report))
      break
    case 'paragraph':
    case 'quote':
      checkLoose(node, parent, root, report)
      node.children.forEach((child) => checkNode(child, parent, root, report))
      break
    case 'strong':
    case 'emphasis':
    case 'link':
      node.children.forEach((child) => checkNode(child, parent, root, report))
      break
  }
}

function checkTag(element: SyntaxTag, parent: Tag | undefined, root: Root, report: Report): void {
  const tag = tagNamed(element.name)
  if (!tag) {
    report(diagnose('tag-onbekend', element.place, { tag: element.name, known: tagNames }))
    return
  }
  checkPlace(element, tag, parent, root, report)
  checkAttributes(tag, element, report)
  checkContent(element, tag, report)
  element.children.forEach((child) => checkNode(child, tag, root, report))
}

function checkPlace(element: SyntaxTag, tag: Tag, parent: Tag | undefined, root: Root, report: Report): void {
  const allowed = parent
    ? tag.parents.includes(parent.name)
    : tag.parents.includes('') && root.tags.includes(tag.name)
  const parents = tag.parents.filter((name) => name !== '')
  if (!allowed)
    report(diagnose('tag-plaats', element.place, { tag: tag.name, parent: parent?.name ?? '', parents }))
  else if (element.position === 'inline' && !tag.inline)
    report(diagnose('tag-regel', element.place, { tag: tag.name }))
}

function checkContent(element: SyntaxTag, tag: Tag, report: Report): void {
  const { children, place } = element
  if (tag.holds === 'nothing') {
    if (children.length > 0) report(diagnose('tag-vol', place, { tag: tag.name }))
    return
  }
  if (children.length === 0) report(diagnose('tag-leeg', place, { tag: tag.name }))
  if (tag.holds === 'line' && element.position === 'block') checkOneLine(children, tag, report)
  const seen = new Set<string>()
  for (const child of children) {
    if (child.type !== 'tag') continue
    if (seen.has(child.name) && tagNamed(child.name)?.single)
      report(diagnose('tag-dubbel', child.place, { tag: child.name, parent: tag.name }))
    seen.add(child.name)
  }
}

function checkOneLine(children: readonly SyntaxNode[], tag: Tag, report: Report): void {
  children.forEach((child, index) => {
    const fits = child.type === 'paragraph' || (child.type === 'tag' && tagNamed(child.name)?.inline)
    if (!fits || index > 0) report(diagnose('tekst-alinea', child.place, { tag: tag.name }))
  })
}

function checkLoose(node: SyntaxNode, parent: Tag | undefined, root: Root, report: Report): void {
  const holds = parent ? parent.holds : root.holds
  if (holds === 'blocks') report(diagnose('tekst-plaats', node.place, { parent: parent?.name ?? '' }))
}
