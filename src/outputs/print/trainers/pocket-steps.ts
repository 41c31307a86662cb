/** A step on a card: number and title of its slides, cautions, and as much of the rest as is asked for. */
import type { Place } from '../../../model/place.ts'
import type { Prose } from '../../../model/prose.ts'
import type { Cue, TrainerNote } from '../../../model/session.ts'
import type { Block, Span } from '../../../pdf/block.ts'
import { cueLabels } from '../../shared/cue-labels.ts'
import { groupingInWords } from '../../shared/groupings.ts'
import { plainText } from '../../shared/plain-text.ts'
import { entry } from '../../shared/references.ts'
import type { GlimpsedSlide, Step } from '../../shared/steps-of.ts'
import { proseBlocks } from '../blocks/content-blocks.ts'
import { inlineSpans } from '../blocks/inline-spans.ts'
import { beside, paragraph, textSpan } from '../blocks/text-blocks.ts'
import { firstSentence } from './first-sentence.ts'
import { caution } from './script-style.ts'
import type { TrainerContext } from './trainer-context.ts'

/** How much stands on a card of the first words to say in a step: all, their first sentence, nothing. */
export type Share = 'all' | 'begin' | 'none'

/**
 * The title of each slide with what is done and said, then each caution as a block of its own.
 * @param place of its part: a slide's title has no place of its own
 */
export function pocketStep(step: Step, share: Share, place: Place, context: TrainerContext): Block[] {
  const cues = cuesOf(step.notes)
  const say = cues.find(({ cue }) => cue === 'say')
  const told = [
    ...(step.activity ? doneBlocks(step.activity) : []),
    ...(say ? sayBlocks(say, share, context) : []),
  ]
  const last = step.slides.at(-1)
  const lead = last
    ? step.slides.flatMap((slide) => slideBlocks(slide, slide === last ? told : [], place, context))
    : beside(context.indent, told, place)
  const cautions = cues.filter(({ cue }) => cue === 'caution')
  return [
    ...lead,
    ...cautions.flatMap((each) =>
      cautionBlocks(each, context).flatMap((block) => beside(context.indent, [block], each.place)),
    ),
  ]
}

function cuesOf(notes: readonly TrainerNote[]): Cue[] {
  return notes.flatMap(({ content }) => content.flatMap((each) => (each.kind === 'cue' ? [each] : [])))
}

function doneBlocks(activity: NonNullable<Step['activity']>): Block[] {
  const { place } = activity
  switch (activity.kind) {
    case 'exercise': {
      const facts = `${groupingInWords(activity.grouping)} · ${activity.minutes} minuten`
      return [paragraph(facts, 'body', place)]
    }
    case 'film':
      return [paragraph(activity.optional ? 'film · mag vervallen' : 'film', 'body', place)]
    case 'homework':
    case 'conversation':
      return []
  }
}

/** Dots say that there is more in the script. */
function sayBlocks({ content, place }: Cue, share: Share, context: TrainerContext): Block[] {
  const [first] = content
  if (!first || share === 'none') return []
  const whole = wordsOf(first, context)
  const text = share === 'all' ? whole : firstSentence(whole)
  const more = content.length > 1 || text.length < whole.length ? '\u00a0…' : ''
  const spans = [labelSpan('say'), textSpan(`${text}${more}`)]
  return [{ kind: 'paragraph', style: 'body', spans, place }]
}

/** Never shortened: it may say what to do when somebody is in danger. Each item of a list is a block of its own. */
function cautionBlocks({ content, place }: Cue, context: TrainerContext): Block[] {
  const [first, ...others] = content
  const opening = first?.kind === 'paragraph' ? wordsOf(first, context) : ''
  const begin = firstSentence(opening)
  const spans: Span[] = [
    labelSpan('caution'),
    { kind: 'text', text: begin, bold: true },
    textSpan(opening.slice(begin.length)),
  ]
  const more = first && opening === '' ? content : others
  return [
    { kind: 'paragraph', style: 'body', spans, place, colour: caution },
    ...proseBlocks(more, context).flatMap(itemsApart),
  ]
}

function itemsApart(block: Block): Block[] {
  if (block.kind !== 'list') return [block]
  return block.items.map((item, index) => ({ ...block, start: block.start + index, items: [item] }))
}

function labelSpan(cue: Cue['cue']): Span {
  return { kind: 'text', text: `${cueLabels[cue]}: `, bold: true }
}

/** Unlike plain text, with words of the glossary as they are read. */
function wordsOf(prose: Prose<'trainer'>, context: TrainerContext): string {
  if (prose.kind !== 'paragraph') return plainText([prose])
  const spans = inlineSpans(prose.children, context)
  return spans.map((span) => (span.kind === 'text' ? span.text : ' ')).join('')
}

function slideBlocks(
  { id, title }: GlimpsedSlide,
  told: readonly Block[],
  place: Place,
  context: TrainerContext,
): Block[] {
  const number = String(entry(context.slideNumbers, id))
  const head = paragraph(title, 'question', place, { keepWithNext: told.length > 0 })
  return beside(context.indent, [head, ...told], place, [number])
}
