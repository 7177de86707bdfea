import type { ActionDefinition } from '@qianfan-console/core'
import { digest } from './digest.ts'
import { GatewayRefusal } from './gatewayRefusal.ts'
import type { Input } from './readInput.ts'

/** The longest key that a page may choose, in characters. */
const longest = 128

/**
 * Takes the idempotency key that a page sent, in the URL or in the body, out of the input.
 *
 * @throws {GatewayRefusal} `GatewayInvalidInput` for two keys that differ, or one that is not a text of 1 to 128 characters
 */
export function takeKey(
  { idempotencyKey: field }: ActionDefinition,
  input: Input,
  inUrl: string | undefined,
): { input: Input; key: string | undefined } {
  if (field === undefined) return { input, key: undefined }
  const { [field]: inBody, ...rest } = input
  const key: unknown = inUrl ?? inBody
  if (key === undefined) return { input, key: undefined }
  const isText = typeof key === 'string' && key !== '' && key.length <= longest
  if (!isText || (inBody !== undefined && inBody !== key))
    throw new GatewayRefusal('GatewayInvalidInput', `${field} must be one text of 1 to ${longest} characters.`)
  return { input: Object.freeze(rest), key }
}

/**
 * The input with the key that the platform gets: the same for every repeat of a call, and never that of another user's,
 * whose call a key of the page's own choice could replace. Without a page's key and a call id the client makes one.
 */
export async function withKey(
  { name, idempotencyKey: field }: ActionDefinition,
  input: Input,
  { key, callId, scope }: { key: string | undefined; callId: string | undefined; scope: string | undefined },
): Promise<Input> {
  if (field === undefined || (key === undefined && callId === undefined)) return input
  const source = key === undefined ? { callId, input } : { key }
  return { ...input, [field]: uuidOf(await digest(JSON.stringify([name, scope, source]))) }
}

/** The first 128 bits of a digest in the form of a UUID, which is what the platform is used to. */
const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
