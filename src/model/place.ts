/** Where something stands in a source file, so that every message can point at it. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  readonly file: string
  /** First character; both count from 1. */
  readonly line: number
  readonly column: number
  /** One past the last character; absent where only a point is known. */
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
}
