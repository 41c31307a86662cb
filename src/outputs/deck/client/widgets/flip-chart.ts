/** The flip chart: what the group says, in large letters, on as many sheets as it takes. Kept while the tab is open. */
import { announce } from '../start-show.ts'
import { recall, remember } from '../tab-memory.ts'
import { readSheets, sheetsAsText, writtenOn } from './flip-sheets.ts'
import { findSheet, onAct, partOf, toggleSheet } from './sheets.ts'

const key = 'flap'
/** Long enough for a browser to read what it saves. */
const downloadMilliseconds = 60_000

/** Returns what its key does. */
export function flipChart(): () => void {
  const dialog = findSheet('flap')
  const title = partOf(dialog, 'title', HTMLElement)
  const text = partOf(dialog, 'text', HTMLTextAreaElement)
  const previous = partOf(dialog, 'previous', HTMLButtonElement)
  const next = partOf(dialog, 'next', HTMLElement)
  const sure = partOf(dialog, 'sure', HTMLDialogElement)
  const paper = partOf(document, 'flap-papier', HTMLElement)
  let sheets = readSheets(recall(key))
  let at = sheets.length - 1

  const fit = () => {
    text.classList.remove('dense')
    text.classList.toggle('dense', text.scrollHeight > text.clientHeight)
  }
  const turnTo = (sheet: number) => {
    at = sheet
    if (at === sheets.length) sheets = [...sheets, '']
    text.value = sheets[at] ?? ''
    title.textContent = sheets.length > 1 ? `Flap ${at + 1} van ${sheets.length}` : 'Flap'
    previous.disabled = at === 0
    next.textContent = at < sheets.length - 1 ? 'Volgende flap' : 'Nieuwe flap'
    fit()
    text.focus()
  }
  text.addEventListener('input', () => {
    sheets = sheets.with(at, text.value)
    remember(key, JSON.stringify(sheets))
    fit()
  })
  const ifWritten = (act: (written: readonly string[]) => void) => () => {
    const written = writtenOn(sheets)
    if (written.length > 0) act(written)
    else announce('Er staat nog niets op de flap.')
  }
  onAct(dialog, {
    previous: () => turnTo(at - 1),
    next: () => turnTo(at + 1),
    save: ifWritten(saveAsText),
    print: ifWritten((written) => print(paper, written)),
    wipe: () => sure.showModal(),
    keep: () => sure.close(),
    'really-wipe': () => {
      sure.close()
      remember(key, '')
      sheets = ['']
      turnTo(0)
    },
  })
  return () => toggleSheet(dialog, () => turnTo(at))
}

function saveAsText(written: readonly string[]): void {
  const session = document.querySelector('h1')?.textContent ?? ''
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([sheetsAsText(session, written)], { type: 'text/plain' }))
  link.download = `${session.replace(/:.*/, '').toLowerCase().replace(' ', '-')}-flap.txt`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMilliseconds)
}

/** Puts the sheets on paper, and nothing else of the page. */
function print(paper: HTMLElement, written: readonly string[]): void {
  paper.replaceChildren(
    ...written.map((text) => {
      const page = document.createElement('section')
      page.textContent = text
      return page
    }),
  )
  const { classList } = document.documentElement
  classList.add('print-flap')
  addEventListener('afterprint', () => classList.remove('print-flap'), { once: true })
  window.print()
}
