/**
 * What is projected in a session, slide by slide: a pure projection of its blocks. It takes a `ParticipantSession`,
 * so no word for trainers can get onto a slide.
 */
import type { Grouping, Content, Role, SlideLook } from '../../model/session.ts'
import type { ParticipantBlock, ParticipantExercise, ParticipantSession } from '../../model/participant.ts'
import type { Prose } from '../../model/prose.ts'
import { rolesTitle } from './groupings.ts'

export type DeckSlide = OpeningSlide | ContentSlide | ExerciseSlide | RolesSlide | FilmSlide

export type SlideKind = DeckSlide['kind']

interface Base {
  /** The block's id: address of the slide (`#/id`) and key of its notes. */
  readonly id: string
  readonly title: string
  /** The part it belongs to; absent on the opening slide, which stands before all parts. */
  readonly partId: string | undefined
}

export interface OpeningSlide extends Base {
  readonly kind: 'opening'
  readonly number: number
  readonly core: string
}

export interface ContentSlide extends Base {
  readonly kind: SlideLook | 'gesprek' | 'nabespreking' | 'herhaling' | 'reflectie' | 'thuisopdracht'
  readonly content: readonly Content[]
  /** The exercise that this slide is a part of. */
  readonly exercise: ExerciseName | undefined
}

export interface ExerciseName {
  readonly id: string
  readonly title: string
}

export interface ExerciseSlide extends Base {
  readonly kind: 'oefening'
  readonly content: readonly Content[]
  readonly minutes: number
  readonly grouping: Grouping
  readonly wayOut: readonly Prose<'group'>[]
}

/** Who does what: it stays on the wall while the groups are at work, so it has a slide to itself. */
export interface RolesSlide extends Base {
  readonly kind: 'rollen'
  readonly exercise: ExerciseName
  readonly roles: readonly Role[]
}

export interface FilmSlide extends Base {
  readonly kind: 'film'
  /** Id in the course's list of films. */
  readonly film: string
  readonly content: readonly Content[]
}

/** All slides of a session in order: the opening slide, then what each block projects. */
export function slidesOf(session: ParticipantSession): DeckSlide[] {
  return [
    openingOf(session),
    ...session.parts.flatMap((part) => part.blocks.flatMap((block) => slidesOfBlock(block, part.id))),
  ]
}

/** Ids of slides that are no block of their own. The underscore keeps them apart from blocks' ids, which have none. */
export function openingId(session: { readonly number: number }): string {
  return `sessie_${session.number}`
}

export function rolesId(exercise: { readonly id: string }): string {
  return `${exercise.id}_rollen`
}

function openingOf(session: ParticipantSession): OpeningSlide {
  const { number, title, core } = session
  return { kind: 'opening', id: openingId(session), title, partId: undefined, number, core }
}

function slidesOfBlock(block: ParticipantBlock, partId: string): readonly DeckSlide[] {
  const { id, title, content } = block
  const projected = { id, title, partId, content, exercise: undefined }
  switch (block.kind) {
    case 'slide':
      return [{ ...projected, kind: block.look }]
    case 'conversation':
      return [{ ...projected, kind: 'gesprek' }]
    case 'recap':
      return [{ ...projected, kind: 'herhaling' }]
    case 'reflection':
      return [{ ...projected, kind: 'reflectie' }]
    case 'homework':
      return [{ ...projected, kind: 'thuisopdracht' }]
    case 'film':
      return [{ kind: 'film', id, title, partId, film: block.film, content }]
    case 'exercise':
      return slidesOfExercise(block, partId)
  }
}

function slidesOfExercise(exercise: ParticipantExercise, partId: string): readonly DeckSlide[] {
  const { id, title, content, minutes, grouping, roles, wayOut, slides, debrief } = exercise
  const name = { id, title }
  return [
    { kind: 'oefening', id, title, partId, content, minutes, grouping, wayOut },
    ...(roles.length > 0 ? [rolesSlide(roles, name, partId)] : []),
    ...slides.map((slide) => slideWithin(name, slide.look, slide, partId)),
    ...(debrief ? [slideWithin(name, 'nabespreking', debrief, partId)] : []),
  ]
}

function rolesSlide(roles: readonly Role[], exercise: ExerciseName, partId: string): RolesSlide {
  return { kind: 'rollen', id: rolesId(exercise), title: rolesTitle, partId, exercise, roles }
}

function slideWithin(
  exercise: ExerciseName,
  kind: ContentSlide['kind'],
  { id, title, content }: Pick<ContentSlide, 'id' | 'title' | 'content'>,
  partId: string,
): ContentSlide {
  return { kind, id, title, partId, content, exercise }
}
