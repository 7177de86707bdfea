import { fileURLToPath } from 'node:url'
import { specFolder } from './document/specFiles.ts'
import { lintSpec } from './lint/lintSpec.ts'
import { lintTexts } from './lint/lintTexts.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const problems = [
  ...(await lintSpec(specFolder)).map((problem) => ({ ...problem, file: `spec/${problem.file}` })),
  ...(await lintTexts(root)).map((problem) => ({ ...problem, rule: 'chinese-style' })),
]
for (const { file, line, rule, message } of problems) console.error(`${file}:${line}  ${rule}  ${message}`)
console.error(
  problems.length === 0
    ? 'The spec and the Chinese texts are clean.'
    : `${problems.length} problem${problems.length === 1 ? '' : 's'} in the spec and the Chinese texts.`,
)
process.exitCode = problems.length === 0 ? 0 : 1
