/** Sheets of one page for the group and its trainers: agreements, attendance, certificate. */
import { describe, expect, it } from 'vitest'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import type { Course } from '../../src/model/course.ts'
import { agreementsDocument } from '../../src/outputs/print/handouts/agreements-pdf.ts'
import { attendanceDocument } from '../../src/outputs/print/trainers/attendance-pdf.ts'
import { certificateDocument } from '../../src/outputs/print/trainers/certificate-pdf.ts'
import type { PrintDocument } from '../../src/pdf/document.ts'
import { layOut } from '../../src/pdf/lay-out.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { uaViolations } from '../pdf/ua-conditions.ts'

const real = requireCourse()
const weeks = Array.from({ length: real.programme.length }, (_, week) =>
  new Date(Date.UTC(2026, 11, 8 + 7 * week)).toISOString().slice(0, 10),
)
const withGroup = (more: Partial<Course['group']>): Course => ({ ...real, group: { ...real.group, ...more } })
const known = withGroup({ name: 'Dinsdagmiddag', dates: weeks })
const unknown = withGroup({ name: undefined, dates: [] })

const documents: readonly (readonly [string, PrintDocument])[] = [
  ['agreements', agreementsDocument(courseForParticipants(real))],
  [
    'agreements without the first session',
    agreementsDocument({ ...courseForParticipants(real), sessions: [] }),
  ],
  ['attendance', attendanceDocument(unknown)],
  ['attendance of a known group', attendanceDocument(known)],
  ['certificate', certificateDocument(unknown)],
  ['certificate of a known group', certificateDocument(known)],
]

it.each(documents)('%s: one page that fits, and meets the conditions of PDF/UA', async (_, document) => {
  expect(layOut(document).pages).toHaveLength(1)
  const { bytes, problems } = await renderPdf(document)
  expect(problems).toEqual([])
  expect(await uaViolations(bytes)).toEqual([])
})

function wordsOf(document: PrintDocument): string {
  const items = layOut(document).pages.flatMap((page) => page.items)
  return items.map((item) => (item.kind === 'text' ? item.text.trim() : '')).join(' ')
}

function fieldsOf(document: PrintDocument): Map<string, string> {
  const items = layOut(document).pages.flatMap((page) => page.items)
  return new Map(items.flatMap((item) => (item.kind === 'textField' ? [[item.name, item.description]] : [])))
}

describe('the agreements', () => {
  const document = agreementsDocument(courseForParticipants(real))

  it('are those of the first session, with room for the group’s own', () => {
    expect(wordsOf(document)).toMatch(/1\..*Respect\..*6\..*Thuisopdracht\..*Wat deze groep nog afspreekt/)
    expect(fieldsOf(document).has('afspraken-afspraken-van-ons')).toBe(true)
  })

  it('have ten places to sign', () => {
    const names = [...fieldsOf(document).keys()].filter((name) => name.startsWith('afspraken-namen-'))
    expect(names).toHaveLength(20)
    expect(fieldsOf(document).get('afspraken-namen-10-1')).toBe('Deelnemer 10, Handtekening')
  })
})

describe('the attendance list', () => {
  it('has a cell for everyone in every session, and for every first name', () => {
    const fields = fieldsOf(attendanceDocument(unknown))
    expect(fields.size).toBe(1 + 10 * (1 + real.programme.length))
    expect(fields.get('aanwezigheid-3-0')).toBe('Deelnemer 3, Voornaam')
    expect(fields.get('aanwezigheid-3-12')).toBe('Deelnemer 3, Sessie 12')
  })

  it('prints the group’s name and what is known of its dates', () => {
    const document = attendanceDocument(withGroup({ name: 'Dinsdagmiddag', dates: weeks.slice(0, 4) }))
    expect(wordsOf(document)).toMatch(/Groep Dinsdagmiddag .*Sessie 4 29 dec Sessie 5 Sessie 6/)
    expect(fieldsOf(document).get('aanwezigheid-1-4')).toBe('Deelnemer 1, Sessie 4, 29 dec')
    expect(fieldsOf(document).has('aanwezigheid-groep')).toBe(false)
  })
})

describe('the certificate', () => {
  it('says how long the course was', () => {
    const { sessions } = real
    const hours = sessions.reduce((sum, { minutes }) => sum + minutes, 0) / 60
    expect(wordsOf(certificateDocument(unknown))).toContain(`${sessions.length} sessies, samen ${hours} uur.`)
    const [first] = sessions
    if (!first) throw new Error('the course has sessions')
    const short = { ...unknown, sessions: [{ ...first, minutes: 75 }] }
    expect(wordsOf(certificateDocument(short))).toContain('1 sessie, samen 1 uur en 15 minuten.')
  })

  it('prints the period where all days are known, and asks for it otherwise', () => {
    expect(wordsOf(certificateDocument(known))).toContain('van 8 december 2026 tot en met 23 februari 2027')
    expect(fieldsOf(certificateDocument(known)).has('bewijs-periode')).toBe(false)
    const halfway = certificateDocument(withGroup({ dates: weeks.slice(0, 4) }))
    expect(fieldsOf(halfway).get('bewijs-periode')).toBe('Periode')
  })

  it('says nothing about health', () => {
    expect(wordsOf(certificateDocument(known))).not.toMatch(
      /pati[eë]nt|cli[eë]nt|diagnos|behandel|therap|ziek|stoornis/i,
    )
  })
})
