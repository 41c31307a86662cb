import type { CueKind } from '../../model/session.ts'

/** What stands above a marked passage in the script. */
export const cueLabels: Readonly<Record<CueKind, string>> = {
  say: 'Zeg',
  do: 'Doe',
  caution: 'Let op',
  background: 'Achtergrond',
  onSite: 'Ter plaatse',
  online: 'Online',
  landing: 'Landing',
}
