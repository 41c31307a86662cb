/** The mistakes in the course as a page, for who is writing. It stands alone: nothing of the kit may be needed to see it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { formatReport } from '../diagnostics/format-report.ts'
import { escapeHtml } from '../outputs/shared/escape-html.ts'
import { readLineFrom } from './read-line.ts'

/** A whole page of HTML. It carries the script by which `astro dev` reloads it after the next save. */
export function devReportPage(diagnostics: readonly Diagnostic[], root: string): string {
  const mistakes = diagnostics.filter(({ level }) => level === 'fout').length
  const title =
    mistakes === 1 ? 'Er staat één fout in de cursus' : `Er staan ${String(mistakes)} fouten in de cursus`
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Verbeter de tekst en sla op: deze pagina ververst zichzelf.</p>
<pre tabindex="0">${escapeHtml(formatReport(diagnostics, readLineFrom(root)))}</pre>
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fff, #16191b); color: light-dark(#1e2326, #f0ece4); font: 1.0625rem/1.5 'Segoe UI', Arial, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2.5rem 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; color: light-dark(#8a3b12, #f2b391); }
pre { padding: 1.25rem; overflow-x: auto; background: light-dark(#f7f3ec, #202427); font: 0.9375rem/1.6 ui-monospace, Consolas, monospace; }
`
