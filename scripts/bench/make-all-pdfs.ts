/** Makes every PDF of the kit, twice, and says as JSON how long the second time took and how much memory it all took. */
import { requireCourse } from '../../src/course/load-course.ts'
import { allPdfs } from '../../src/outputs/print/all-pdfs.ts'
import { renderPdf } from '../../src/pdf/render-pdf.ts'

const course = requireCourse()
await makeAll()
const start = performance.now()
const files = await makeAll()
const milliseconds = performance.now() - start
// Kilobytes on every system: Node says so.
const peak = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ ...files, milliseconds, peak }))

async function makeAll(): Promise<{ count: number; bytes: number }> {
  let [count, bytes] = [0, 0]
  for (const { document } of allPdfs(course)) {
    const rendered = await renderPdf(document())
    count += 1
    bytes += rendered.bytes.length
  }
  return { count, bytes }
}
