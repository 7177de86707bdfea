import type { Rule } from '../lintContext.ts'
import { eachSchema } from '../schemas.ts'

const chinese = /[\u4e00-\u9fff]/

/** Texts that users read stand in Chinese too. */
export const chinesePresent: Rule = ({ actions, files, report }) => {
  for (const { file, method, operation } of actions) {
    if (!operation) continue
    for (const key of ['summary', 'description'] as const) {
      if (!chinese.test(operation['x-zh']?.[key] ?? ''))
        report(file, [method, 'x-zh', key], `The Chinese ${key} is missing.`)
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
