/** Places within the web workbook that belong to no session: it is one page, so everything in it has an id. */
import type { LinkTargets } from '../shared/inline-html.ts'

export const termId = (id: string): string => `begrip-${id}`
export const sourceId = (id: string): string => `bron-${id}`
export const pageId = (id: string): string => `pagina-${id}`

export const withinWorkbook: LinkTargets = { term: `#${termId('')}`, source: `#${sourceId('')}` }
