/** A slide as it stood on the wall, in small: label, title and body. */
import type { Place } from '../../../model/place.ts'
import type { Role } from '../../../model/session.ts'
import type { Block, Span } from '../../../pdf/block.ts'
import { mm } from '../../../pdf/units.ts'
import { emblemOf } from '../../shared/emblem.ts'
import { entry } from '../../shared/references.ts'
import { labelOf } from '../../shared/slide-labels.ts'
import type { DeckSlide, OpeningSlide } from '../../shared/slides.ts'
import { linkSpan, proseBlocks } from '../blocks/content-blocks.ts'
import type { PrintContext } from '../blocks/print-context.ts'
import { heading, paragraph, textSpan } from '../blocks/text-blocks.ts'
import { isBrief, slideContent } from '../blocks/slide-content.ts'

const EMBLEM = mm(15)

/**
 * @param position of the slide in its session, from 1
 * @param place where the session stands: a slide's title has no place of its own
 */
export function slideBlocks(
  slide: DeckSlide,
  position: number,
  place: Place,
  context: PrintContext,
): Block[] {
  const title = heading(slide.kind === 'opening' ? 1 : 2, slide.title, place)
  return [labelBlock(slide, position, place), title, ...bodyBlocks(slide, place, context)]
}

/** Its words tell the kinds of slides apart, in black and white too. */
function labelBlock(slide: DeckSlide, position: number, place: Place): Block {
  const label = labelOf(slide)
  const kind: Span[] = label ? [textSpan(' · '), { kind: 'text', text: label.kind, bold: true }] : []
  const details = label?.details.map((detail) => textSpan(` · ${detail}`)) ?? []
  const spans = [textSpan(`Dia ${position}`), ...kind, ...details]
  return { kind: 'paragraph', style: 'label', spans, place, keepWithNext: true }
}

function bodyBlocks(slide: DeckSlide, place: Place, context: PrintContext): Block[] {
  switch (slide.kind) {
    case 'opening':
      return [paragraph(slide.core, 'body', place), ...emblemBlocks(slide, place, context)]
    case 'oefening':
      return [...slideContent(slide.content, context), ...proseBlocks(slide.wayOut, context, 'small')]
    case 'rollen':
      return roleBlocks(slide.roles, context)
    case 'film': {
      const { title, url } = entry(context.references.films, slide.film)
      const link: Block = { kind: 'paragraph', style: 'body', spans: [linkSpan(title, url)], place }
      return [...slideContent(slide.content, context), link]
    }
    case 'kern':
      return slideContent(slide.content, context, 'lead')
    case 'tekst':
    case 'beeld':
    case 'gesprek':
    case 'nabespreking':
    case 'herhaling':
    case 'reflectie':
    case 'thuisopdracht':
      return slideContent(slide.content, context, isBrief(slide.content) ? 'lead' : 'body')
  }
}

function emblemBlocks({ number }: OpeningSlide, place: Place, { references }: PrintContext): Block[] {
  const emblem = emblemOf(number, references)
  if (!emblem) return []
  return [{ kind: 'figure', svg: emblem.svg, alt: emblem.alt, maxWidth: EMBLEM, maxHeight: EMBLEM, place }]
}

/** Below each other: side by side, three of them would be too narrow. */
function roleBlocks(roles: readonly Role[], context: PrintContext): Block[] {
  return roles.flatMap(({ title, place, content }) => [
    heading(3, title, place, { style: 'heading4' }),
    ...proseBlocks(content, context),
  ])
}
