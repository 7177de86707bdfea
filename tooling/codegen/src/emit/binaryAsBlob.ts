import { $ } from '@hey-api/openapi-ts'

interface Context {
  schema: { format?: string }
  symbols: { v: never }
}

/** `format: binary` is a `Blob` (or `File`) in the types, so it is one for the validators too; they would take it for text. */
export const binaryAsBlob = {
  string: ({ schema, symbols }: Context) => (schema.format === 'binary' ? $(symbols.v).attr('blob').call() : undefined),
}
