/** The environment of a command as a person starts it: without what vitest says of itself, which Astro would read too. */
const OF_VITEST = ['DEV', 'PROD', 'MODE', 'BASE_URL', 'TEST', 'NODE_ENV']

export function startEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name) && !name.startsWith('VITEST')),
  )
}
