import { InputError } from '../errors/errors.ts'
import { dataFormats } from '../gen/dataFormats.gen.ts'

/** Name of a data format, as CreateDataset takes it. */
export type DataFormat = (typeof dataFormats)[number]['name']

/** What the guide says of a format. */
export type DataFormatFacts = (typeof dataFormats)[number]

/** The facts of a format; a name that is none is refused with those that are. */
export function factsOf(format: string): DataFormatFacts {
  const facts = dataFormats.find(({ name }) => name === format)
  if (facts) return facts
  const near = dataFormats.find(({ name }) => name.toLowerCase() === format.toLowerCase())
  const all = dataFormats.map(({ name }) => name).join(', ')
  const words = near ? `Did you mean ${near.name}?` : `There are: ${all}.`
  throw new InputError('InvalidDataFormat', `${JSON.stringify(format)} is not a data format. ${words}`)
}
