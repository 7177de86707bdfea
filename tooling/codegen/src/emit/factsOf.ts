import type { ManifestAction } from '@qianfan-console/spec/manifest'

const effects = {
  read: 'Reads only: repeated whenever that can help.',
  write: 'Changes something.',
  destructive: 'Removes or releases what no further call brings back.',
}

/** What every language's documentation says of an action's effect and of its repeats. */
export function factsOf(row: ManifestAction): string {
  return [
    effects[row.effect],
    row.billable ? 'Can cost money: never repeated unless it was provably not accepted.' : '',
    row.effect !== 'read' && row.idempotent ? `May be repeated: ${row.idempotentReason}` : '',
    row.idempotencyKey && !row.idempotent
      ? `May be repeated: one \`${row.idempotencyKey}\` is kept over the repeats of a call.`
      : '',
    row.effect !== 'read' && !row.idempotent && !row.idempotencyKey && !row.billable
      ? 'Not repeated after an unknown outcome.'
      : '',
    row.auth === 'bearer' ? 'Takes an API key.' : '',
    row.source === 'sdk' ? 'Known from the official SDK only.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}
