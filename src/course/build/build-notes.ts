/** Trainer text: `<Trainer>` and the cues in it. */
import type { Cue, CueKind, TrainerContent, TrainerNote } from '../../model/session.ts'
import type { SyntaxNode, SyntaxTag } from '../../parse/syntax.ts'
import { buildProse } from './build-prose.ts'
import type { Build } from './context.ts'

/** The cue that each tag in `<Trainer>` stands for. */
const cueOf: Readonly<Record<string, CueKind>> = {
  Zeg: 'say',
  Doe: 'do',
  LetOp: 'caution',
  Achtergrond: 'background',
  TerPlaatse: 'onSite',
  Online: 'online',
  Landing: 'landing',
}

/** The notes among `nodes`, in order. */
export function buildNotes(nodes: readonly SyntaxNode[], build: Build): TrainerNote[] {
  return nodes.flatMap((node) =>
    node.type === 'tag' && node.name === 'Trainer' ? [buildNote(node, build)] : [],
  )
}

export function buildNote(element: SyntaxTag, build: Build): TrainerNote {
  return {
    kind: 'trainerNote',
    audience: 'trainer',
    place: element.place,
    content: element.children.flatMap((node): TrainerContent[] => {
      const cue = node.type === 'tag' ? cueOf[node.name] : undefined
      return cue && node.type === 'tag' ? [buildCue(node, cue, build)] : buildProse([node], 'trainer', build)
    }),
  }
}

function buildCue(element: SyntaxTag, cue: CueKind, build: Build): Cue {
  const { place, children } = element
  return { kind: 'cue', audience: 'trainer', cue, place, content: buildProse(children, 'trainer', build) }
}
