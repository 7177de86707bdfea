import type { ActionDefinition } from '@qianfan-console/core'
import type { ManifestAction } from './manifest.ts'

/** What the client has to know of an action, as core's own definition of it has it; the rest of the row is for people. */
export function definitionOf(row: ManifestAction): ActionDefinition {
  const { name, path, method, host, query, defaults, auth, effect, billable, idempotencyKey } = row
  const { acceptance, verify, paginated, secrets } = row
  return {
    name,
    path,
    effect,
    ...(method !== 'POST' && { method }),
    ...(host && { host }),
    ...(query && { query }),
    ...(defaults && { defaults }),
    ...(row.contentType === 'multipart/form-data' && { multipart: true }),
    ...(auth && { auth }),
    ...(billable && { billable }),
    ...(effect !== 'read' && row.idempotent && { idempotent: true }),
    ...(idempotencyKey && { idempotencyKey }),
    ...(acceptance && { acceptance }),
    ...(verify && {
      verify: { action: verify.action, input: verify.input, ...(verify.open && { open: verify.open }) },
    }),
    ...(paginated && { paginated }),
    ...(secrets && { secrets }),
  }
}
