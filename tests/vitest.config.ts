/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'

/** Through Astro, so that a test may render a component by itself. */
export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/global-setup.ts'],
    // The browser's tests wait more than they work.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
