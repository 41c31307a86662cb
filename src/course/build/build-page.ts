/** A page of the workbook that belongs to no session, from `content/werkboek/`. */
import { basename } from 'node:path'
import type { Report } from '../../diagnostics/diagnose.ts'
import type { WorkbookPage } from '../../model/course.ts'
import { parseMdx } from '../../parse/parse-mdx.ts'
import { shapeYaml } from '../../parse/parse-yaml.ts'
import { checkTags } from '../../tags/check-tags.ts'
import { inlineTagNames } from '../../tags/vocabulary.ts'
import { buildContent } from './build-content.ts'
import { startBuild } from './context.ts'
import { pageFrontMatter } from './front-matter.ts'

const PAGE_TAGS = ['Vraag', 'Schaal', 'Keuze', 'Dagboek', 'Tekenvak', 'Kolommen', 'Beeld', 'Begrip', 'Bron']

/** The page in `text`, named after its file; undefined, after reports, when it cannot be read. */
export function buildPage(text: string, file: string, report: Report): WorkbookPage | undefined {
  const { frontMatter, blocks } = parseMdx(text, file, inlineTagNames, report)
  if (blocks) checkTags(blocks, { holds: 'text', tags: PAGE_TAGS }, report)
  const data = frontMatter && shapeYaml(frontMatter, pageFrontMatter, report)
  if (!data || !blocks) return undefined
  const id = basename(file, '.mdx').replace(/^\d+-/, '')
  return {
    place: frontMatter.placeOf([]),
    id,
    title: data.titel,
    position: data.plaats,
    content: buildContent(blocks, id, startBuild(report)),
  }
}
