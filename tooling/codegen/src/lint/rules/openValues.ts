import type { Rule } from '../lintContext.ts'
import { eachSchema } from '../schemas.ts'

/** Lists of values stay open, and ids are not numbers alone. */
export const openValues: Rule = ({ files, report }) => {
  for (const { file, content } of files) {
    if (file === 'openapi.yaml') continue
    eachSchema(content, [], (schema, path) => {
      if ('enum' in schema)
        report(file, [...path, 'enum'], 'The platform may add values: write x-extensible-enum, not enum.')
      if ('x-closed-in-requests' in schema && !('x-extensible-enum' in schema))
        report(
          file,
          [...path, 'x-closed-in-requests'],
          'It closes a list of values: write x-extensible-enum beside it.',
        )
      if (schema.format === 'int64' && /id$/i.test(String(path.at(-1))))
        report(file, [...path, 'format'], 'No int64 on an id: ids beyond 2^53 are typed [integer, string].')
    })
  }
}
