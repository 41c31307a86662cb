/**
 * The first thing that runs, on whatever Node a computer has: plain old syntax and no imports, so that also an old
 * one can still say that it is too old.
 */

const oldest = 20

/**
 * What to tell someone whose Node is too old; undefined when it will do.
 * @param {string} version such as `20.11.1`
 * @returns {string | undefined}
 */
export function complainAboutNode(version) {
  if (Number(version.split('.')[0]) >= oldest) return undefined
  return (
    'Deze computer heeft Node ' +
    version +
    ', en de kit heeft Node ' +
    oldest +
    ' of nieuwer nodig.\n' +
    'Haal de nieuwste LTS-versie van nodejs.org, installeer die, open een nieuw venster en probeer het opnieuw.'
  )
}
