/** Astro's part of the build: every page and PDF, into one folder. */

/** Builds the project at `root` into `folder`. Says nothing; throws what Astro has to say. */
export async function buildSite(root: string, folder: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env.NODE_ENV = 'production'
  const { build } = await import('astro')
  await build({ root, outDir: folder, logLevel: 'silent' })
}
