/** The steps of a build as a person follows them. */
export interface Progress {
  /** Shows `label` while `work` runs, and how long it took. */
  step: <T>(label: string, work: () => T | Promise<T>) => Promise<T>
}

/** On a screen the running step shows and is then overwritten; in a file or log only what is done gets a line. */
export function showProgress(out: NodeJS.WriteStream): Progress {
  return {
    async step(label, work) {
      const start = performance.now()
      if (out.isTTY) out.write(`  … ${label}`)
      const ended = (mark: string): void => {
        const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
        out.write(`${out.isTTY ? '\r\u001b[K' : ''}  ${mark} ${label.padEnd(44)} ${seconds} s\n`)
      }
      try {
        const result = await work()
        ended('✓')
        return result
      } catch (error) {
        ended('✗')
        throw error
      }
    },
  }
}
