/** The screen on which presenting is measured: the size that slides are drawn for. */
export const wall = { width: 1280, height: 720 } as const
