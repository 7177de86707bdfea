import {
  _addIssue,
  object as anyObject,
  objectWithRest as anyObjectWithRest,
  record as anyRecord,
  type GenericSchema,
  type ObjectEntries,
  type ObjectSchema,
  type ObjectWithRestSchema,
  type RecordSchema,
} from 'valibot'

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

/** `object` of valibot that rejects arrays. */
// @__NO_SIDE_EFFECTS__
export function object<const Entries extends ObjectEntries>(entries: Entries): ObjectSchema<Entries, undefined> {
  return plain(anyObject(entries))
}

/** `objectWithRest` of valibot that rejects arrays. */
// @__NO_SIDE_EFFECTS__
export function objectWithRest<const Entries extends ObjectEntries, const Rest extends GenericSchema>(
  entries: Entries,
  rest: Rest,
): ObjectWithRestSchema<Entries, Rest, undefined> {
  return plain(anyObjectWithRest(entries, rest))
}

/** `record` of valibot that rejects arrays. */
// @__NO_SIDE_EFFECTS__
export function record<const Key extends GenericSchema<string, string>, const Value extends GenericSchema>(
  key: Key,
  value: Value,
): RecordSchema<Key, Value, undefined> {
  return plain(anyRecord(key, value))
}
