import type { ActionDefinition } from '@qianfan-console/core'
import type { ManifestAction } from './manifest.ts'

/** A row of the table as the client takes it: the client's own table of all actions is not loaded. */
export function definitionOf(action: ManifestAction): ActionDefinition {
  const {
    name,
    path,
    method,
    host,
    query,
    effect,
    billable,
    idempotent,
    acceptance,
    verify,
    paginated,
    secrets,
    contentType,
    defaults,
  } = action
  return {
    name,
    path,
    ...(method !== 'POST' && { method }),
    ...(host && { host }),
    ...(query && { query }),
    ...(contentType === 'multipart/form-data' && { multipart: true }),
    effect,
    ...(billable && { billable }),
    ...(idempotent && { idempotent }),
    ...(acceptance && { acceptance }),
    ...(verify && { verify }),
    ...(defaults && { defaults }),
    ...(paginated && { paginated }),
    ...(secrets && { secrets }),
  }
}
