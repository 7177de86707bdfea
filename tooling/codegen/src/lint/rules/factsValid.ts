import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specFolder } from '../../document/specFiles.ts'
import { ajv } from '../ajv.ts'
import type { Rule } from '../lintContext.ts'

const checkFacts = ajv.compile(JSON.parse(readFileSync(join(specFolder, 'x-qianfan.schema.json'), 'utf8')))

/** The facts of each action are there, and have the shape of `x-qianfan.schema.json`. */
export const factsValid: Rule = ({ actions, report }) => {
  for (const { file, method, operation } of actions) {
    if (!operation) continue
    const facts = operation['x-qianfan']
    if (!facts) {
      report(file, [method], 'x-qianfan is missing.')
      continue
    }
    if (checkFacts(facts)) continue
    for (const { instancePath, message, params } of checkFacts.errors ?? []) {
      const extra = 'additionalProperty' in params ? `: ${params.additionalProperty}` : ''
      const path = instancePath.split('/').filter(Boolean)
      report(
        file,
        [
          method,
          'x-qianfan',
          ...path,
          ...('additionalProperty' in params ? [params.additionalProperty as string] : []),
        ],
        `x-qianfan${instancePath.replaceAll('/', '.')} ${message}${extra}`,
      )
    }
  }
}
