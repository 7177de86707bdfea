import { _addIssue, object as anyObject, objectWithRest as anyObjectWithRest, record as anyRecord } from 'valibot'

type Run = (dataset: any, config: any) => any

/** Makes a schema of an object refuse a list, as JSON Schema does: for valibot a list is an object too. */
// @__NO_SIDE_EFFECTS__
function plain<Schema extends { '~run': Run }>(schema: Schema): Schema {
  const run = schema['~run']
  schema['~run'] = function (this: any, dataset, config) {
    if (!Array.isArray(dataset.value)) return run.call(this, dataset, config)
    _addIssue(this, 'type', dataset, config)
    return dataset
  }
  return schema
}

/** `object` of valibot for what is no list. */
// @__NO_SIDE_EFFECTS__
export const object = ((entries: any) => plain(anyObject(entries))) as typeof anyObject

/** `objectWithRest` of valibot for what is no list. */
// @__NO_SIDE_EFFECTS__
export const objectWithRest = ((entries: any, rest: any) =>
  plain(anyObjectWithRest(entries, rest))) as typeof anyObjectWithRest

/** `record` of valibot for what is no list. */
// @__NO_SIDE_EFFECTS__
export const record = ((key: any, value: any) => plain(anyRecord(key, value))) as typeof anyRecord
