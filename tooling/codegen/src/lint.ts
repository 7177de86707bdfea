import { specFolder } from './document/specFiles.ts'
import { lintSpec } from './lint/lintSpec.ts'

const problems = await lintSpec(specFolder)
for (const { file, line, rule, message } of problems) console.error(`spec/${file}:${line}  ${rule}  ${message}`)
console.error(
  problems.length === 0
    ? 'The spec is clean.'
    : `${problems.length} problem${problems.length === 1 ? '' : 's'} in the spec.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
