/** What went wrong when npm could not install, in words that help. */

/** @type {readonly { readonly sign: RegExp, readonly message: string }[]} */
const causes = [
  {
    sign: /\bENOSPC\b|no space left/i,
    message: 'De schijf is vol. De kit heeft ongeveer 1 GB nodig. Maak ruimte vrij en probeer het opnieuw.',
  },
  {
    sign: /spawn npm|'npm' is not recognized|npm: (?:command )?not found/,
    message: 'npm is niet gevonden. Het hoort bij Node: installeer Node opnieuw, van nodejs.org.',
  },
  {
    sign: /\b(?:SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|CERT_\w+)\b/,
    message:
      'Het netwerk hier zet een eigen certificaat tussen deze computer en npm. Vraag de beheerder om dat certificaat en zet het pad ervan in NODE_EXTRA_CA_CERTS, of probeer een ander netwerk.',
  },
  {
    sign: /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENETDOWN)\b|network/,
    message:
      'Er is geen verbinding met het netwerk, of npm is niet te bereiken. Alleen de eerste keer is internet nodig. Maak verbinding en probeer het opnieuw.',
  },
  {
    sign: /\b(?:EACCES|EPERM|EROFS)\b|permission denied/i,
    message:
      'In deze map mag niet geschreven worden, of een ander programma houdt een bestand vast. Zet de kit in een map van jezelf, sluit andere programma’s en probeer het opnieuw.',
  },
  {
    sign: /\bEINTEGRITY\b/,
    message:
      'Een pakket is beschadigd binnengekomen. Draai: npm cache clean --force, en probeer het opnieuw.',
  },
  {
    sign: /\bEUSAGE\b/,
    message:
      'package.json en package-lock.json passen niet bij elkaar. Haal de kit opnieuw op, of draai npm install als je zelf een pakket hebt veranderd.',
  },
]

/**
 * A cause and what to do about it, then the last of what npm said and where it wrote the rest.
 * @param {import('./run-npm.mjs').NpmResult} result
 * @returns {string}
 */
export function explainInstallFailure({ output }) {
  const cause = causes.find(({ sign }) => sign.test(output))
  const message = cause ? cause.message : 'npm kon niet installeren wat de kit nodig heeft.'
  const log = /complete log of this run can be found in:\s*(?:npm error\s*)?(\S.*)/.exec(output)?.[1]?.trim()
  const said = output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !/^npm warn|complete log of this run|^npm error\s*$/.test(line))
    .slice(-6)
  return [
    `Installeren is niet gelukt. ${message}`,
    ...(said.length > 0 ? ['', 'Het laatste wat npm zei:', ...said.map((line) => `  ${line}`)] : []),
    ...(log ? ['', `Alles staat in: ${log}`] : []),
  ].join('\n')
}
