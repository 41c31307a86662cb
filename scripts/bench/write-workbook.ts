/** Writes the workbook to the file that is named: what the benchmark takes the time of as a whole process. */
import { writeFileSync } from 'node:fs'
import { courseForParticipants } from '../../src/course/for-participants.ts'
import { requireCourse } from '../../src/course/load-course.ts'
import { workbookDocument } from '../../src/outputs/print/workbook/workbook-pdf.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'

const [, , file = 'werkboek.pdf'] = process.argv
const { bytes } = await renderPdf(workbookDocument(courseForParticipants(requireCourse())))
writeFileSync(file, bytes)
