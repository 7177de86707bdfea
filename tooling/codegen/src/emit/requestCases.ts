import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'

/** A field of a form that is a file stands in the examples as `@name`. */
const fileName = (value: unknown): string | undefined => /^@(.+)$/.exec(String(value))?.[1]

/** What goes over the wire for every example of every action. Written from the spec alone: it is what clients are held against. */
export function requestCasesOf(manifest: Manifest): string {
  const cases = manifest.actions.flatMap((row) =>
    row.examples.input.map(({ name, value }) => {
      // A client makes a key of its own where none is given.
      const key = row.idempotencyKey && { [row.idempotencyKey]: 'b1946ac9-2492-4d23-8f0c-5a1d7c3e9f10' }
      const input = { ...key, ...(value as Record<string, unknown>) }
      const auth = row.auth ?? 'signature'
      return { name: `${row.name}: ${name}`, action: row.name, auth, input, request: requestOf(row, input) }
    }),
  )
  const comment =
    'Generated from the OpenAPI document by `pnpm generate`. Do not edit. A dotted action and its input -> method, origin (where the base URL is the platform), path, query as sent, content type, and the body (JSON by value, a form by its parts; null for none).'
  return `${JSON.stringify({ $comment: comment, cases }, null, 1)}\n`
}

function requestOf(row: ManifestAction, input: Record<string, unknown>): object {
  const given = Object.entries({ ...row.defaults, ...input })
  const inQuery = ([name]: [string, unknown]) => row.query?.includes(name) ?? false
  const [path = '', fixed] = row.path.split('?')
  const pairs = given.filter(inQuery).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  const rest = row.query ? given.filter((pair) => !inQuery(pair)) : Object.entries(input)
  const isForm = row.contentType === 'multipart/form-data'
  const parts = Object.fromEntries(
    rest.map(([name, value]) => [name, fileName(value) === undefined ? value : { file: fileName(value) }]),
  )
  return {
    method: row.method,
    origin: row.host ?? 'https://qianfan.baidubce.com',
    path,
    query: [fixed, ...pairs].filter(Boolean).join('&'),
    contentType: row.method === 'GET' ? null : row.contentType,
    body: row.method === 'GET' || isForm ? null : Object.fromEntries(rest),
    ...(isForm && { form: parts }),
  }
}
