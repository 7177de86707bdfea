import {
  _addIssue,
  maxLength as anyMaxLength,
  minLength as anyMinLength,
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

/** Makes a limit of length count characters in a text, as JSON Schema does: JavaScript counts some of them as two. */
// @__NO_SIDE_EFFECTS__
function counted<Action extends { '~run': Run }>(action: Action): Action {
  const run = action['~run']
  action['~run'] = function (this: any, dataset, config) {
    const { value } = dataset
    if (typeof value !== 'string') return run.call(this, dataset, config)
    return { ...run.call(this, { ...dataset, value: [...value] }, config), value }
  }
  return action
}

/** `minLength` of valibot that counts characters. */
// @__NO_SIDE_EFFECTS__
export const minLength = ((least: number) => counted(anyMinLength(least))) as typeof anyMinLength

/** `maxLength` of valibot that counts characters. */
// @__NO_SIDE_EFFECTS__
export const maxLength = ((most: number) => counted(anyMaxLength(most))) as typeof anyMaxLength
