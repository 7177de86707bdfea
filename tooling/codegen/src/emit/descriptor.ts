import type { ManifestAction } from '@qianfan-console/spec/manifest'
import { functionName } from '../document/document.ts'
import { factsOf } from './factsOf.ts'
import { literal } from './literal.ts'

/** The docstring of an action's function, one element a line. */
export function docOf(row: ManifestAction): string[] {
  const fields = Object.entries(row.input.properties ?? {})
  const required = row.input.required ?? []
  const call = `await ${functionName(row.operationId)}(client, ${literal(row.examples.input[0]?.value ?? {})})`
  return [
    row.description.en,
    '',
    row.description.zh,
    '',
    factsOf(row),
    '',
    `\`${row.method} ${row.path}\``,
    '',
    '@param client - from `createClient`',
    `@param input - ${fields.length === 0 ? 'nothing' : fields.map(([name]) => (required.includes(name) ? `\`${name}\`` : `\`${name}?\``)).join(', ')}`,
    `@returns ${Object.keys(row.output.properties ?? {})
      .map((name) => `\`${name}\``)
      .join(', ')}: the platform's answer, unchanged`,
    `@throws {QianfanError} \`ServiceError\` when the platform refuses${row.errors ? ` (${row.errors.map(({ code }) => code).join(', ')}, ...)` : ''}, else by what failed`,
    ...(row.doc ? [`@see ${row.doc.url}${row.doc.updated ? ` (${row.doc.updated})` : ''}`] : []),
    '@example',
    '```ts',
    ...(row.paginated
      ? [
          call.replace('await ', 'const page = await '),
          `for await (const item of ${call.replace('await ', '').replace('(client', '.items(client')}) console.log(item)`,
        ]
      : [call]),
    '```',
  ].flatMap((line) => line.replaceAll('*/', '* /').split('\n'))
}
