import type { Rule } from '../lintContext.ts'

/** Nothing stands beside ?Action= but an idempotency key. */
export const queryBesideAction: Rule = ({ actions, report }) => {
  // Some generators join a query to a path key with a second question mark.
  for (const { file, path, method, operation } of actions) {
    if (!path?.includes('?')) continue
    operation?.parameters?.forEach((parameter, index) => {
      if (parameter.required || parameter.name !== operation['x-qianfan']?.idempotencyKey)
        report(
          file,
          [method, 'parameters', index],
          `Beside ?Action= no other parameter may stand in the query but an idempotency key that can be left out: ${parameter.name}.`,
        )
    })
  }
}
