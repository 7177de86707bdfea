import type { ManifestAction } from './manifest.ts'
import { waitersFor } from './waiters.ts'

/** The flags of the command line that say something to an action, by name; the others it would refuse or not need. */
export const takenFlags = (action: ManifestAction): string[] => [
  'input',
  'skeleton',
  'dry-run',
  ...(action.effect === 'read' ? [] : ['yes']),
  'no-check',
  ...(action.paginated ? ['all'] : []),
  ...(waitersFor(action).length > 0 ? ['wait', 'wait-for', 'poll'] : []),
  ...(action.cli.positional ? ['ids-from'] : []),
]
