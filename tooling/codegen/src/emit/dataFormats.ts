import { header } from './tidy.ts'

interface DataFormats {
  formats: object[]
  sizes: object
}

/** core's table of the data formats, from `spec/dataFormats.json`. */
export const dataFormatsOf = ({
  formats,
  sizes,
}: DataFormats): string => `${header}/** The data formats, and what the console guides say of their files. */
export const dataFormats = ${JSON.stringify(formats, null, 2)} as const

/** The largest files that an import takes. */
export const importSizes = ${JSON.stringify(sizes, null, 2)} as const
`
