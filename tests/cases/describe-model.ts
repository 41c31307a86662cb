/** A part of the model as text, without places: kind, plain properties, then what is in it, indented. */
export function describeModel(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => describeModel(item, indent)).join('')
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}\n`
  const entries = Object.entries(value).filter(
    ([name]) => !['kind', 'place', 'minutesPlace', 'audience'].includes(name),
  )
  const plain = entries.filter(([, item]) => typeof item !== 'object' && item !== undefined)
  const nested = entries.filter(
    ([, item]) => typeof item === 'object' && !(Array.isArray(item) && item.length === 0),
  )
  const audience = 'audience' in value && value.audience === 'trainer' ? ' (trainer)' : ''
  const head = 'kind' in value ? String(value.kind) : '-'
  const line = [head + audience, ...plain.map(([name, item]) => `${name}=${JSON.stringify(item)}`)].join(' ')
  return `${indent}${line}\n${nested.map(([name, item]) => describeNested(name, item, `${indent}  `)).join('')}`
}

function describeNested(name: string, item: unknown, indent: string): string {
  const inner = ['content', 'children', 'blocks', 'parts', 'items'].includes(name)
  return inner ? describeModel(item, indent) : `${indent}${name}:\n${describeModel(item, `${indent}  `)}`
}
