/** Attributes of a tag as literals. An expression stays text: the schema refuses it with a clear message. */
import type { Expression, Program } from 'estree'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { diagnose, type Report } from '../diagnostics/diagnose.ts'
import type { Place } from '../model/place.ts'
import type { AttributeValue, SyntaxAttribute } from './syntax.ts'

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement

/** The attributes in the order written; a `{...spread}` is reported and left out. */
export function readAttributes(
  element: MdxElement,
  tagPlace: Place,
  report: Report,
): readonly SyntaxAttribute[] {
  return element.attributes.flatMap((attribute) => {
    const { start, end } = attribute.position ?? { start: tagPlace, end: tagPlace }
    const place = {
      file: tagPlace.file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    }
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(diagnose('uitdrukking', place))
      return []
    }
    return [{ name: attribute.name, value: literal(attribute.value), place }]
  })
}

type MdxAttributeValue = Extract<MdxElement['attributes'][number], { type: 'mdxJsxAttribute' }>['value']

function literal(value: MdxAttributeValue): AttributeValue {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value
  return fromProgram(value.data?.estree ?? undefined) ?? { computed: value.value }
}

function fromProgram(program: Program | undefined): AttributeValue | undefined {
  const statement = program?.body[0]
  if (statement?.type !== 'ExpressionStatement') return undefined
  const { expression } = statement
  if (expression.type !== 'ArrayExpression') return single(expression)
  const items = expression.elements.map((item) =>
    item === null || item.type === 'SpreadElement' ? undefined : single(item),
  )
  return items.every((item) => item !== undefined) ? items : undefined
}

function single(expression: Expression): string | number | boolean | undefined {
  if (expression.type === 'UnaryExpression' && expression.operator === '-') {
    const value = single(expression.argument)
    return typeof value === 'number' ? -value : undefined
  }
  if (expression.type !== 'Literal') return undefined
  const { value } = expression
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined
}
