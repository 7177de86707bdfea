import type { ActionDefinition } from './definition.ts'

/** A row of the spec's table, as far as a definition is made of it; the rows of `actions.json` have this form. */
export interface DescribedAction extends Omit<ActionDefinition, 'multipart'> {
  /** Media type of the body. */
  contentType?: string
}

/**
 * What core has to know of an action at run time, chosen from a row of the spec's table; what is the usual case is left out.
 *
 * @param row - of `@qianfan-console/spec/actions.json`
 * @returns what `defineAction` and `client.send` take
 * @example
 * ```ts
 * const { body } = await client.send(definitionOf(row), { taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export function definitionOf(row: DescribedAction): ActionDefinition {
  const { verify, paginated, secrets } = row
  return {
    name: row.name,
    path: row.path,
    ...(row.method !== undefined && row.method !== 'POST' && { method: row.method }),
    ...(row.host && { host: row.host }),
    ...(row.query && { query: row.query }),
    ...(row.defaults && { defaults: row.defaults }),
    ...(row.contentType === 'multipart/form-data' && { multipart: true }),
    ...(row.auth && { auth: row.auth }),
    effect: row.effect,
    ...(row.billable && { billable: true }),
    ...(row.effect !== 'read' && row.idempotent && { idempotent: true }),
    ...(row.idempotencyKey && { idempotencyKey: row.idempotencyKey }),
    ...(row.acceptance && { acceptance: row.acceptance }),
    // Core names the read; to compare its rows is up to others.
    ...(verify && {
      verify: { action: verify.action, input: verify.input, ...(verify.open && { open: verify.open }) },
    }),
    ...(paginated && { paginated }),
    ...(secrets && { secrets }),
  }
}
