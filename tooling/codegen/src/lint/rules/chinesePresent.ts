import { chinese } from '../chinese/chinese.ts'
import type { Rule } from '../lintContext.ts'
import { eachSchema } from '../schemas.ts'
import { textsOf } from '../texts.ts'

/** Texts that users read stand in Chinese too. */
export const chinesePresent: Rule = (context) => {
  const { actions, files, report } = context
  for (const { file, path, chinese: text } of textsOf(context))
    if (!chinese.test(text ?? '')) report(file, path, `The Chinese of this ${String(path.at(-1))} is missing.`)
  for (const { file, method, operation } of actions) {
    if (!operation) continue
    for (const key of ['summary', 'description'] as const) {
      if (!operation['x-zh']?.[key]) report(file, [method, 'x-zh', key], `The Chinese ${key} is missing.`)
      if (!operation[key]) report(file, [method], `The ${key} is missing.`)
    }
  }
  for (const { file, content } of files) {
    if (file === 'openapi.yaml') continue
    eachSchema(content, [], (schema, path) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        const at = [...path, 'properties', name]
        if (field.$ref) continue
        if (!field.description) report(file, at, `The field ${name} has no description.`)
        if (typeof field['x-zh'] !== 'string' || field['x-zh'] === '' || /TODO/.test(field['x-zh']))
          report(file, at, `The field ${name} has no Chinese beside its description.`)
      }
    })
  }
}
