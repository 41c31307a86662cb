import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { leanReveal } from './src/outputs/deck/lean-reveal.ts'
import { devReport } from './src/site/dev-report.ts'

export default defineConfig({
  outDir: './.build/kit/web',
  // Astro's own place, node_modules/.astro, leaves collections empty in tests.
  cacheDir: './.astro',
  integrations: [mdx(), devReport()],
  devToolbar: { enabled: false },
  compressHTML: true,
  server: { host: '127.0.0.1' },
  // What the steps after Astro rely on: a folder per page, and every style, script and picture in a file of its own.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { plugins: [leanReveal()], build: { assetsInlineLimit: 0, modulePreload: false } },
})
