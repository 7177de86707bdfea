import { findAction } from '../table/actionTable.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { valueAt } from '../util/valueAt.ts'

/** The read that tells whether a call happened; undefined where it needs what the call does not know. */
export const readThatTells = ({ verify }: ManifestAction) =>
  verify && !verify.open ? findAction(verify.action) : undefined

/** The input of that read, as far as the call knows it. */
export function verifyInput(action: ManifestAction, input: Input): Input {
  const entries = Object.entries(action.verify?.input ?? {}).map(
    ([field, path]) => [field, valueAt(input, path)] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
