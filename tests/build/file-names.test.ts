import { expect, test } from 'vitest'
import { assertUsable, singleFileNames } from '../../scripts/build/file-names.ts'

test('pages get flat names that sort by session', () => {
  const names = singleFileNames(
    ['/', '/werkboek/', '/sessies/1/', '/sessies/12/dias/', '/404.html'],
    'start.html',
  )
  expect([...names.values()]).toEqual([
    'start.html',
    'werkboek.html',
    'sessie-01.html',
    'sessie-12-dias.html',
    '404.html',
  ])
})

test.each(['con.html', 'Sessie.html', 'a:b.html', 'é.html', 'pdf/lpt1.pdf', 'a .html', 'a..html', '-a.html'])(
  '%s is refused: a stick or Windows would not take it',
  (name) => {
    expect(() => assertUsable([name])).toThrow(name)
  },
)

test('two pages never share a file', () => {
  expect(() => singleFileNames(['/a/b/', '/a-b/'], 'start.html')).toThrow('a-b.html')
})
