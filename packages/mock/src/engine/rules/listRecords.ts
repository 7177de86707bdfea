import { valueAt } from '@qianfan-console/core'
import type { Fields } from '../../platform/fields.ts'
import type { SpecAction } from '../../platform/spec.ts'
import { pageOf } from '../paging.ts'

import type { Context, ListRule } from '../resource.ts'

/** Whether an input field selects anything. */
const selects = (wanted: unknown): boolean =>
  wanted !== undefined && wanted !== '' && !(Array.isArray(wanted) && wanted.length === 0)

/** One page of the records that an input selects. */
export function listRecords(rule: ListRule, action: SpecAction, input: Fields, self: Context): Fields {
  const selected = Object.entries(rule.where ?? {})
    .map(([path, match]) => ({ wanted: valueAt(input, path), match }))
    .filter(({ wanted }) => selects(wanted))
  const fits = (view: Fields) =>
    selected.every(({ wanted, match }) =>
      typeof match === 'function' ? match(view, wanted) : valueAt(view, match) === wanted,
    ) &&
    (rule.only?.(view, input) ?? true)
  const filtered = selected.length > 0 || rule.only !== undefined
  const records = self.store.list(rule.kind)
  if (rule.newestFirst) records.reverse()
  if (rule.hint) self.hint = rule.hint
  return pageOf(action, input, filtered ? records.filter((record) => fits(self.view(record))) : records, {
    view: (record) => (rule.view ? rule.view(self.view(record)) : self.view(record)),
    orderOf: (id) => self.store.orderOf(rule.kind, id),
    newestFirst: rule.newestFirst === true,
  })
}
