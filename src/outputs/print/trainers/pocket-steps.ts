/** A step on a card: number and title of its slides, and as much of the rest as is asked for. */
import type { Place } from '../../../model/place.ts'
import type { Prose } from '../../../model/prose.ts'
import type { Cue, TrainerNote } from '../../../model/session.ts'
import type { Block, Span } from '../../../pdf/block.ts'
import { cueLabels } from '../../shared/cue-labels.ts'
import { groupingInWords } from '../../shared/groupings.ts'
import { plainText } from '../../shared/plain-text.ts'
import { entry } from '../../shared/references.ts'
import type { GlimpsedSlide, Step } from '../../shared/steps-of.ts'
import { inlineSpans } from '../blocks/inline-spans.ts'
import { beside, paragraph } from '../blocks/text-blocks.ts'
import { firstSentence } from './first-sentence.ts'
import { caution } from './script-style.ts'
import type { TrainerContext } from './trainer-context.ts'

/** How much stands on a card of a passage's first paragraph: all of it, its first sentence, nothing. */
type Share = 'all' | 'begin' | 'none'

export interface Shares {
  /** Of the first words to say in a step. */
  readonly say: Share
  /** Of each caution, which is never left out. */
  readonly caution: Exclude<Share, 'none'>
}

/** @param place of its part: a slide's title has no place of its own */
export function pocketStep(step: Step, shares: Shares, place: Place, context: TrainerContext): Block[] {
  const told = toldBlocks(step, shares, context)
  const last = step.slides.at(-1)
  if (!last) return beside(context.indent, told, place)
  return step.slides.flatMap((slide) => slideBlocks(slide, slide === last ? told : [], place, context))
}

function toldBlocks({ notes, activity }: Step, shares: Shares, context: TrainerContext): Block[] {
  const cues = cuesOf(notes)
  const say = cues.find(({ cue }) => cue === 'say')
  const cautions = cues.filter(({ cue }) => cue === 'caution')
  return [
    ...(activity ? doneBlocks(activity) : []),
    ...(say ? cueBlocks(say, shares.say, context) : []),
    ...cautions.flatMap((cue) => cueBlocks(cue, shares.caution, context)),
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

/** A caution in bold: it may not be overlooked on a small card. Dots say that there is more in the script. */
function cueBlocks({ cue, content, place }: Cue, share: Share, context: TrainerContext): Block[] {
  const [first] = content
  if (!first || share === 'none') return []
  const whole = wordsOf(first, context)
  const text = share === 'all' ? whole : firstSentence(whole)
  const more = content.length > 1 || text.length < whole.length ? '\u00a0…' : ''
  const isCaution = cue === 'caution'
  const spans: Span[] = [
    { kind: 'text', text: `${cueLabels[cue]}: `, bold: true },
    { kind: 'text', text: `${text}${more}`, bold: isCaution },
  ]
  return [{ kind: 'paragraph', style: 'body', spans, place, colour: isCaution ? caution : undefined }]
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
