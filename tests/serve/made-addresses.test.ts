import { expect, test } from 'vitest'
import { listAddresses } from '../../scripts/serve/made-addresses.ts'
import { hasBrowser } from '../../scripts/serve/open-browser.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { builtKit } from '../built-kit.ts'

test('everything that was made is named with its address', () => {
  const list = listAddresses(requireCourse(), builtKit().web, 'http://127.0.0.1:4321')
  for (const address of [
    '/',
    '/werkboek/',
    '/pdf/werkboek.pdf',
    '/sessies/1/',
    '/sessies/1/dias/',
    '/sessies/1/draaiboek/',
    '/pdf/sessie-01-handouts.pdf',
  ]) {
    expect(list).toMatch(new RegExp(` http://127.0.0.1:4321${address}$`, 'm'))
  }
})

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['linux', { DISPLAY: ':0', CI: 'true' }, false],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('on %s with %o: a browser can be expected: %s', (platform, environment, expected) => {
  expect(hasBrowser(platform, environment)).toBe(expected)
})
