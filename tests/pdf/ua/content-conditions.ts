/** Of what is painted: all of it is tagged or decoration, and tree and pages lead to each other. */
import { PDFArray, PDFDict, PDFNumber } from 'pdf-lib'
import { isObject, isText } from '../read-tags.ts'
import { arrayIn, dictionaryIn, faultIf, name } from './condition.ts'
import type { Conditions, UaFile } from './condition.ts'

export const contentConditions: Conditions = {
  '7.1 all content is tagged or artifact': ({ contents }) =>
    contents.flatMap(({ stretches }, index) =>
      stretches
        .filter(({ mcid, artifact }) => mcid === undefined && !artifact)
        .map(({ text }) => `page ${index + 1}: untagged ${text || 'drawing'}`),
    ),
  '7.1 no artifact in tagged content, nor the reverse': ({ contents }) =>
    contents.flatMap(({ stretches }, index) =>
      stretches.filter(({ mixed }) => mixed).map(({ text }) => `page ${index + 1}: ${text || 'drawing'}`),
    ),
  '7.1 every marked content has its element, once': ({ nodes, contents }) => {
    const referred = new Map<string, number>()
    for (const { page, mcid } of nodes.flatMap(({ children }) => children.filter(isText))) {
      const mark = `${page}/${mcid}`
      referred.set(mark, (referred.get(mark) ?? 0) + 1)
    }
    const painted = new Set(
      contents.flatMap(({ stretches }, index) =>
        stretches.flatMap(({ mcid }) => (mcid === undefined ? [] : [`${index}/${mcid}`])),
      ),
    )
    return [
      ...[...painted].flatMap((mark) =>
        faultIf(referred.get(mark) !== 1, `${mark} painted, ${referred.get(mark) ?? 0} times in the tree`),
      ),
      ...[...referred.keys()].flatMap((mark) =>
        faultIf(!painted.has(mark), `${mark} in the tree, not painted`),
      ),
    ]
  },
  '7.1 parent tree leads back to the element': parentTreeFaults,
}

function parentTreeFaults({ document, nodes }: UaFile): string[] {
  const root = dictionaryIn(document.catalog, 'StructTreeRoot')
  const numbers = arrayIn(dictionaryIn(root, 'ParentTree'), 'Nums')
  const tree = new Map<number, PDFDict | PDFArray>()
  for (let index = 0; index < numbers.length; index += 2) {
    const value = document.context.lookup(numbers[index + 1])
    if (value instanceof PDFDict || value instanceof PDFArray) tree.set(Number(String(numbers[index])), value)
  }
  const keys = document.getPages().map(({ node }) => numberIn(node, 'StructParents'))
  return nodes.flatMap(({ type, dictionary, children }) =>
    children.flatMap((child) => {
      if (isText(child)) {
        const key = keys[child.page]
        const parents = key === undefined ? undefined : tree.get(key)
        const parent = parents instanceof PDFArray ? parents.lookup(child.mcid) : undefined
        const fault = `${type} on page ${child.page + 1} is not the parent of ${child.mcid}`
        return faultIf(parent !== dictionary, fault)
      }
      if (isObject(child)) {
        const key = numberIn(child.annotation, 'StructParent')
        const isParent = key !== undefined && tree.get(key) === dictionary
        return faultIf(!isParent, `annotation does not lead back to ${type}`)
      }
      return []
    }),
  )
}

function numberIn(dictionary: PDFDict, key: string): number | undefined {
  const value = dictionary.lookup(name(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}
