import { uriEncode } from './canonicalRequest.ts'

/** What stands in place of a secret. */
const mask = '***'

/** Makes a function that takes the given secrets out of any text, also where they stand percent-encoded. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret): secret is string => typeof secret === 'string' && secret.length > 0)
  const forms = [...new Set(known.flatMap((secret) => [secret, uriEncode(secret)]))]
  return (text) => forms.reduce((result, secret) => result.replaceAll(secret, mask), text)
}

/** Names of headers that hold what nobody else may see, the caller's own among them. */
const secretHeader = /auth|token|cookie|secret|password|credential|signature|api-?key|access-?key/i

/** Headers as they may be shown. */
export const redactHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? mask : value]))

/** A copy of an answer without the values at the dotted paths that the spec marks as secret; a list on the way is gone through. */
export function redactBody(body: unknown, paths: readonly string[] = []): unknown {
  if (paths.length === 0 || typeof body !== 'object' || body === null) return body
  const copy: unknown = structuredClone(body)
  for (const path of paths) maskAt(copy, path.split('.'))
  return copy
}

function maskAt(node: unknown, [part, ...rest]: string[]): void {
  if (Array.isArray(node)) for (const each of node) maskAt(each, [part!, ...rest])
  else if (typeof node === 'object' && node !== null && part! in node) {
    const fields = node as Record<string, unknown>
    if (rest.length > 0) maskAt(fields[part!], rest)
    else if (fields[part!] !== undefined) fields[part!] = mask
  }
}
