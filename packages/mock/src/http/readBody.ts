import type { IncomingMessage } from 'node:http'
import { parseJson } from '@qianfan-console/core'
import { PlatformRefusal } from '../platform/platformRefusal.ts'
import type { SpecAction } from '../platform/spec.ts'

/** Reads a body to its end; refuses one over the limit, and one whose sender went away. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = () =>
    new PlatformRefusal('InvalidHTTPRequest', {
      status: 413,
      hint: `The body is larger than ${limit} bytes.`,
      headers: { connection: 'close' },
    })
  if (Number(request.headers['content-length']) > limit) return Promise.reject(tooLarge())
  const left = () => new PlatformRefusal('InvalidHTTPRequest', { hint: 'The client left before it had sent its body.' })
  if (request.destroyed && !request.readableEnded) return Promise.reject(left())
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        request.removeAllListeners('data')
        request.resume()
        reject(tooLarge())
        return
      }
      chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    // An error of reading is the client's: it broke off.
    request.on('error', () => reject(left()))
    request.on('close', () => {
      if (!request.readableEnded) reject(left())
    })
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Deeper JSON than this is refused: nothing that the platform takes is. */
const deepest = 100

/** Text of a body; refuses what is not UTF-8. */
export function decodeText(body: Buffer): string {
  try {
    return utf8.decode(body)
  } catch {
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: 'The body is not UTF-8.' })
  }
}

/** Parses a JSON body, long integers as their digits; refuses a text that is not JSON, and one that is nested without end. */
export function parseBody(text: string): unknown {
  if (text.length > deepest && depthOf(text) > deepest)
    throw new PlatformRefusal('MalformedJSON', { hint: `The JSON is nested deeper than ${deepest}.` })
  const value = parseJson(text)
  if (value === undefined) throw new PlatformRefusal('MalformedJSON', { hint: whyNotJson(text) })
  return value
}

function whyNotJson(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

/** The same body with its long integers as numbers, for checks of types: a text of digits is not a number. */
export const roundedBody = (text: string, exact: unknown): unknown => (/\d{16}/.test(text) ? JSON.parse(text) : exact)

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let inText = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (inText) {
      if (code === 92) index++
      else if (code === 34) inText = false
    } else if (code === 34) inText = true
    else if (code === 123 || code === 91) most = Math.max(most, ++depth)
    else if (code === 125 || code === 93) depth--
  }
  return most
}

/** Reads a form: of a file its name, of a part that the spec has as an object or list its JSON, of any other its text. */
export async function readForm(
  { headers }: { headers: Record<string, string> },
  body: Buffer,
  { input }: SpecAction,
): Promise<Record<string, unknown>> {
  const type = headers['content-type'] ?? ''
  if (!/^multipart\/form-data\b/i.test(type))
    throw new PlatformRefusal('InvalidHTTPRequest', {
      hint: `Content-Type must be multipart/form-data; it is ${type || 'absent'}.`,
    })
  let form: FormData
  try {
    form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    throw new PlatformRefusal('InvalidHTTPRequest', { hint: `The form cannot be read: ${(error as Error).message}` })
  }
  const parts = [...form].map(([name, part]) => {
    if (typeof part !== 'string') return [name, part.name]
    return [name, ['object', 'array'].includes(String(input.properties?.[name]?.type)) ? parseBody(part) : part]
  })
  return Object.fromEntries(parts)
}
