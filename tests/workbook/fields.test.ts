/** Fields of the web workbook as HTML. */
import { expect, test } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Diary, DrawingBox } from '../../src/model/field.ts'
import type { Place } from '../../src/model/place.ts'
import { fieldRoomHtml } from '../../src/outputs/workbook/field-room-html.ts'
import { withinWorkbook } from '../../src/outputs/workbook/targets.ts'

const course = courseForParticipants(requireCourse())
const place: Place = { file: 'sessie.mdx', line: 1, column: 1 }
const asked = { id: 'x', place, prompt: [{ kind: 'text', audience: 'group', place, value: 'Wat?' }] } as const
const html = (field: Diary | DrawingBox) => fieldRoomHtml(field, course, withinWorkbook)

const diary: Diary = {
  kind: 'diary',
  ...asked,
  columns: ['Gevoel', 'Waar?', 'En <toen>?'],
  rows: ['maandag', 'dinsdag'],
}

test('a diary is a table with heads for its columns and its rows', () => {
  const row = (name: string) =>
    `<tr><th scope="row">${name}</th><td data-column="Gevoel"></td><td data-column="Waar?"></td><td data-column="En &lt;toen&gt;?"></td></tr>`
  expect(html(diary)).toBe(
    '<div class="field"><table class="diary wide"><caption class="prompt">Wat?</caption>' +
      '<thead><tr><td></td><th scope="col">Gevoel</th><th scope="col">Waar?</th><th scope="col">En &lt;toen&gt;?</th></tr></thead>' +
      `<tbody>${row('maandag')}${row('dinsdag')}</tbody></table></div>`,
  )
})

test('a frame to draw in has its height, and the picture that was asked for', () => {
  const box: DrawingBox = { kind: 'drawingBox', ...asked, height: 80 }
  expect(html(box)).toBe(
    '<div class="field"><p class="prompt">Wat?</p><div class="drawing-box" style="--height:80mm"></div></div>',
  )
  const [picture] = course.pictures.keys()
  expect(html({ ...box, picture })).toMatch(/<div class="drawing-box" [^>]*><figure .*<img .* alt="[^"]+"/)
})
