import { GatewayRefusal } from './gatewayRefusal.ts'
import { withTimeout } from './withTimeout.ts'

/** Bounds of a body. */
export interface BodyLimits {
  /** Bytes. */
  maxBodyBytes: number
  /** Levels of objects and lists. */
  maxDepth: number
  /** Milliseconds until the body must be there whole. */
  bodyTimeout: number
}

/** What `authorize` sees, the spec checks and the platform gets: one frozen value, so that none of them sees another. */
export type Input = Readonly<Record<string, any>>

const json = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/** Names that reach an object's prototype in code that copies carelessly. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads the input of a call: JSON in UTF-8, an object, within all bounds. */
export async function readInput(request: Request, limits: BodyLimits): Promise<Input> {
  const { headers } = request
  if (!json.test(headers.get('content-type') ?? ''))
    throw new GatewayRefusal('GatewayUnsupportedMediaType', 'The content type must be application/json.')
  if ((headers.get('content-encoding') ?? 'identity') !== 'identity')
    throw new GatewayRefusal('GatewayUnsupportedMediaType', 'The body must not be compressed.')
  if (Number(headers.get('content-length') ?? 0) > limits.maxBodyBytes) throw tooLarge(limits)
  const text = decode(await readBody(request, limits))
  if (text === '')
    throw new GatewayRefusal(
      'GatewayInvalidBody',
      'The body is empty, or a body parser of the host read it first: mount the gateway before any.',
    )
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    throw new GatewayRefusal('GatewayInvalidBody', 'The body is no JSON.')
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new GatewayRefusal('GatewayInvalidBody', 'The body must be a JSON object.')
  freezeInput(input, limits.maxDepth)
  if (Object.keys(input).some((name) => name.toLowerCase() === 'action'))
    throw new GatewayRefusal('GatewayInvalidBody', 'The action is named by the URL alone, not in the body.')
  return input as Input
}

const tooLarge = ({ maxBodyBytes }: BodyLimits): GatewayRefusal =>
  new GatewayRefusal('GatewayBodyTooLarge', `The body is larger than ${maxBodyBytes} bytes.`)

/** Collects the body, and lets go of it at the limit or when the time is over. */
async function readBody({ body }: Request, limits: BodyLimits): Promise<Uint8Array[]> {
  if (!body) return []
  const reader = body.getReader()
  const collect = async (): Promise<Uint8Array[]> => {
    const chunks: Uint8Array[] = []
    let size = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return chunks
      size += value.byteLength
      if (size > limits.maxBodyBytes) throw tooLarge(limits)
      chunks.push(value)
    }
  }
  try {
    return await withTimeout(
      limits.bodyTimeout,
      collect,
      () => new GatewayRefusal('GatewayBodyTimeout', `The body did not arrive within ${limits.bodyTimeout} ms.`),
    )
  } catch (error) {
    reader.cancel().catch(() => {})
    throw error instanceof GatewayRefusal
      ? error
      : new GatewayRefusal('GatewayInvalidBody', 'The body broke off.', { cause: error })
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(chunks: Uint8Array[]): string {
  try {
    return decoder.decode(chunks.length === 1 ? chunks[0] : joined(chunks))
  } catch {
    throw new GatewayRefusal('GatewayInvalidBody', 'The body is not UTF-8.')
  }
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, { byteLength }) => size + byteLength, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** Freezes a value to its depth, and refuses what would not reach the platform as it was meant. */
function freezeInput(value: unknown, depth: number): void {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new GatewayRefusal('GatewayInvalidBody', 'A number is beyond 2^53 and would be rounded. Send it as text.')
  if (typeof value !== 'object' || value === null) return
  if (depth === 0) throw new GatewayRefusal('GatewayInvalidBody', 'The body is nested too deep.')
  for (const [name, part] of Object.entries(value)) {
    if (forbidden.has(name))
      throw new GatewayRefusal('GatewayInvalidBody', 'The body holds a field that it must not hold.')
    freezeInput(part, depth - 1)
  }
  Object.freeze(value)
}
