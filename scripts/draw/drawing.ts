import type { Shape } from './shape.ts'

/** One picture: `id` is the file's stem and the id in content/beelden.yaml; sizes are those of the viewBox. */
export type Drawing = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly shapes: () => readonly Shape[]
  /** What stands there at each step before the whole, where it is built up on the wall. */
  readonly steps?: () => readonly (readonly Shape[])[]
}
