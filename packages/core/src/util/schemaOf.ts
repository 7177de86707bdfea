import type { GenericSchema } from 'valibot'

/** A validator, typed by what it checks. */
// @__NO_SIDE_EFFECTS__
export const schemaOf = <Checked>(schema: unknown): GenericSchema<Checked> => schema as GenericSchema<Checked>
