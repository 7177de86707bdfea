import { dereference } from '../../document/manifest.ts'
import { ajv } from '../ajv.ts'
import type { Rule } from '../lintContext.ts'

/** Each side of an action has examples, and they fit its schema. */
export const examplesValid: Rule = ({ actions, document, report }) => {
  for (const { file, method, operation, bundled } of actions) {
    if (!operation || !bundled) continue
    const sides = [
      ...Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => ({
        at: ['requestBody', 'content', type],
        media,
        schema: bundled.requestBody!.content[type]!.schema,
        side: 'request',
      })),
      ...Object.entries(operation.responses['200']?.content ?? {}).map(([type, media]) => ({
        at: ['responses', '200', 'content', type],
        media,
        schema: bundled.responses['200']!.content![type]!.schema,
        side: 'answer',
      })),
    ]
    for (const { at, media, schema, side } of sides) {
      const examples = Object.entries(media.examples ?? {})
      if (examples.length === 0) report(file, [method, ...at], `There is no example of the ${side}.`)
      const validate = ajv.compile(dereference(document, schema))
      for (const [name, { value }] of examples) {
        if (validate(value)) continue
        const problem = validate.errors![0]!
        report(
          file,
          [method, ...at, 'examples', name],
          `The example ${name} of the ${side} does not fit its schema: ${problem.instancePath || 'it'} ${problem.message}.`,
        )
      }
    }
  }
}
