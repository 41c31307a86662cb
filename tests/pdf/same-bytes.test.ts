import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { renderPdf } from '../../src/pdf/render-pdf.ts'
import { everything, flow, sampleDocument, text } from './sample-document.ts'

const hash = async (...args: Parameters<typeof renderPdf>) =>
  createHash('sha256')
    .update((await renderPdf(...args)).bytes)
    .digest('hex')

it('the same document gives the same bytes', async () => {
  expect(await hash(everything)).toBe(await hash(everything))
})

it('another text gives another file', async () => {
  const [one, other] = [sampleDocument([flow(text('Een'))]), sampleDocument([flow(text('Twee'))])]
  expect(await hash(one)).not.toBe(await hash(other))
})
