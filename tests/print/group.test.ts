/** What trainers fill in for their group, on what is printed. */
import { beforeAll, describe, expect, it } from 'vitest'
import { requireCourse } from '../../src/course/load-course.ts'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import type { Course, GroupSettings } from '../../src/model/course.ts'
import { attendanceDocument } from '../../src/outputs/print/trainers/attendance-pdf.ts'
import { scriptDocument } from '../../src/outputs/print/trainers/script-pdf.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import type { PrintDocument } from '../../src/pdf/document.ts'
import { layOut } from '../../src/pdf/lay-out.ts'

let course: Course

beforeAll(() => {
  course = requireCourse()
})

const known: Partial<GroupSettings> = { name: 'Dinsdaggroep', startsAt: 13 * 60 + 30, dates: ['2027-01-12'] }

describe('a group that is known', () => {
  it('has its name on the cover and its days in the workbook', () => {
    const pages = pagesOf(workbookDocument(courseForParticipants(withGroup(known))))
    expect(pages[0]).toContain('Dinsdaggroep')
    expect(pages.find((page) => page.startsWith('Onze bijeenkomsten'))).toContain(
      'dinsdag 12 januari 2027, 13:30',
    )
  })

  it('has its name and days on the attendance list', () => {
    const [page] = pagesOf(attendanceDocument(withGroup(known)))
    expect(page).toContain('Dinsdaggroep')
    expect(page).toContain('12 jan')
  })

  it('starts its script at its own time', () => {
    const whole = withGroup(known)
    const [session] = whole.sessions
    if (!session) throw new Error('no session')
    expect(pagesOf(scriptDocument(whole, session)).join(' ')).toContain('13:30')
  })

  it('prints a name as long as may be, whatever letters it has', () => {
    const name = 'Ĳsbrand’s zĳden groep “Çà et là”, de alleronvoorstelbaarstegroepsnaamterwereld'
    const { problems } = layOut(workbookDocument(courseForParticipants(withGroup({ name }))))
    expect(problems).toEqual([])
  })
})

it('a group that is not known has room to write its days', () => {
  const document = workbookDocument(courseForParticipants(withGroup({})))
  const names = layOut(document).pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'textField' ? [item.name] : [])),
  )
  expect(names).toContain('werkboek-bijeenkomsten-1-1')
  expect(names).toContain('werkboek-bijeenkomsten-12-2')
})

function withGroup(group: Partial<GroupSettings>): Course {
  const { place } = course.group
  return { ...course, group: { place, name: undefined, startsAt: undefined, dates: [], ...group } }
}

/** The words of each page. */
function pagesOf(document: PrintDocument): string[] {
  return layOut(document).pages.map(({ items }) =>
    items
      .flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      .join(' ')
      .replace(/\s+/g, ' '),
  )
}
