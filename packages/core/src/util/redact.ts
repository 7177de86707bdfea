import { uriEncode } from './uriEncode.ts'

/** What stands in place of a secret. */
const mask = '***'

/** Below this length a secret in another encoding is too short to tell from other text. */
const leastEncoded = 8

/**
 * Makes a function that takes secrets out of any text, in every form in which they come back: as they are, percent-encoded
 * (in either case, once more, and as a form does it), escaped as in JSON, in Base64 at any offset, and in hexadecimal.
 *
 * @param secrets - those known; undefined and empty ones are passed over
 * @returns a function from a text to the same text with `***` for every secret
 * @example
 * ```ts
 * redactor(['s/cret'])('key=s%2fcret') // 'key=***'
 * ```
 */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret): secret is string => typeof secret === 'string' && secret.length > 0)
  // The longest first: a form that is part of another one would leave the rest of it.
  const forms = [...new Set(known.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  return (text) => forms.reduce((result, form) => result.replaceAll(form, mask), text)
}

function formsOf(secret: string): string[] {
  const percent = [uriEncode(secret), encodeURIComponent(secret)]
  const forms = [
    secret,
    ...percent,
    ...percent.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    ...percent.flatMap((form) => [uriEncode(form), encodeURIComponent(form)]),
    percent[0]!.replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  ]
  if (secret.length < leastEncoded) return forms
  const bytes = new TextEncoder().encode(secret)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [...forms, hex, hex.toUpperCase(), ...[0, 1, 2].flatMap((offset) => base64Of(bytes, offset))]
}

/** The letters of Base64 that a secret alone decides, when `offset` other bytes stand before it; in both alphabets. */
function base64Of(bytes: Uint8Array, offset: number): string[] {
  const text = btoa(String.fromCharCode(...new Uint8Array(offset), ...bytes)).replace(/=+$/, '')
  const complete = Math.floor(((offset + bytes.length) * 8) / 6)
  const inner = text.slice(Math.ceil((offset * 8) / 6), complete)
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
}

/** Names of headers that hold what nobody else may see, the caller's own among them. */
const secretHeader = /auth|token|cookie|secret|password|credential|signature|api-?key|access-?key/i

/** Headers as they may be shown. */
export const redactHeaders = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? mask : value]))

/**
 * A copy of an answer without the values at the dotted paths that the spec marks as secret; a list on the way is gone through.
 *
 * @param body - the answer
 * @param paths - dotted paths, as `secrets` of a definition has them
 * @returns the same answer with `***` at the paths; the answer itself where there is nothing to mask
 * @example
 * ```ts
 * redactBody({ result: { token: 'bce-v3/...' } }, ['result.token']) // { result: { token: '***' } }
 * ```
 */
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
