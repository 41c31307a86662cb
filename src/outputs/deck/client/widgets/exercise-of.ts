/** The exercise that a slide belongs to: its first slide, which says how long it takes and who does it together. */
export interface ExerciseOnSlide {
  readonly id: string
  readonly title: string
  readonly minutes: number
  /** How many people make a small group; undefined where everyone stays together. */
  readonly together: number | undefined
}

export function exerciseOf(slide: Element): ExerciseOnSlide | undefined {
  const before = slide.previousElementSibling
  if (slide.matches('.in-exercise') && before) return exerciseOf(before)
  if (!(slide instanceof HTMLElement) || slide.dataset['minutes'] === undefined) return undefined
  const { minutes, together } = slide.dataset
  return {
    id: slide.id,
    title: slide.querySelector('h2')?.textContent ?? '',
    minutes: Number(minutes),
    together: together === undefined ? undefined : Number(together),
  }
}

/** The exercise of this slide, or else the next one to come. */
export function exerciseFrom(slide: Element): ExerciseOnSlide | undefined {
  const next = slide.nextElementSibling
  return exerciseOf(slide) ?? (next ? exerciseFrom(next) : undefined)
}
