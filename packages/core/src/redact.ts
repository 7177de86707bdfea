/** What stands in place of a secret. */
const mask = '***'

/** Makes a function that takes the given secrets out of any text. */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret): secret is string => typeof secret === 'string' && secret.length > 0)
  return (text) => known.reduce((result, secret) => result.replaceAll(secret, mask), text)
}

const secretHeaders = new Set(['authorization', 'x-bce-security-token', 'cookie', 'proxy-authorization'])

/** Headers as they may be shown. */
export const redactHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? mask : value]),
  )

/** A copy of an answer without the values at the dotted paths that the spec marks as secret. */
export function redactBody(body: unknown, paths: readonly string[] = []): unknown {
  if (paths.length === 0 || typeof body !== 'object' || body === null) return body
  const copy = structuredClone(body) as Record<string, unknown>
  for (const path of paths) {
    const parts = path.split('.')
    let node: Record<string, unknown> | undefined = copy
    for (const part of parts.slice(0, -1)) node = node?.[part] as Record<string, unknown> | undefined
    const last = parts.at(-1)!
    if (node && node[last] !== undefined) node[last] = mask
  }
  return copy
}
