import type { ManifestAction } from '@qianfan-console/spec/manifest'
import { functionName } from '../document/document.ts'
import { factsOf } from './factsOf.ts'
import { literal } from './literal.ts'

/** What every docstring of an action begins with. */
const introduction = (row: ManifestAction): string[] => [
  row.description.en,
  '',
  row.description.zh,
  '',
  factsOf(row),
  '',
  `\`${row.method} ${row.path}\``,
  '',
]

/** The official page, and the date that it bears. */
const pageOf = ({ doc }: ManifestAction): string[] =>
  doc ? [`@see ${doc.url}${doc.updated ? ` (${doc.updated})` : ''}`] : []

const exampleOf = (row: ManifestAction): string => literal(row.examples.input[0]?.value ?? {})

const linesOf = (texts: string[]): string[] => texts.flatMap((line) => line.replaceAll('*/', '* /').split('\n'))

/** The docstring of an action on the object of all actions, one element a line. */
export const memberDocOf = (row: ManifestAction): string[] =>
  linesOf([...introduction(row), '@example', '```ts', `await qianfan.${row.name}(${exampleOf(row)})`, '```'])

/** The docstring of an action's function, one element a line. */
export function docOf(row: ManifestAction): string[] {
  const fields = Object.entries(row.input.properties ?? {})
  const required = row.input.required ?? []
  const call = `await ${functionName(row.operationId)}(client, ${exampleOf(row)})`
  return linesOf([
    ...introduction(row),
    '@param client - from `createClient`',
    `@param input - ${fields.length === 0 ? 'nothing' : fields.map(([name]) => (required.includes(name) ? `\`${name}\`` : `\`${name}?\``)).join(', ')}`,
    `@returns ${Object.keys(row.output.properties ?? {})
      .map((name) => `\`${name}\``)
      .join(', ')}: the platform's answer, unchanged`,
    `@throws {QianfanError} \`ServiceError\` when the platform refuses${row.errors ? ` (${row.errors.map(({ code }) => code).join(', ')}, ...)` : ''}, else by what failed`,
    ...pageOf(row),
    '@example',
    '```ts',
    ...(row.paginated
      ? [
          call.replace('await ', 'const page = await '),
          `for await (const item of ${call.replace('await ', '').replace('(client', '.items(client')}) console.log(item)`,
        ]
      : [call]),
    '```',
  ])
}
