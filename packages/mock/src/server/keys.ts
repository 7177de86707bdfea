import { createKeyRing, type KeyRing } from '../http/keyRing.ts'
import type { MockOptions } from './options.ts'

/** Keys that are accepted where none are given. They open nothing but mocks. */
export const defaultCredentials: Readonly<{ accessKeyId: string; secretAccessKey: string }> = Object.freeze({
  accessKeyId: 'ALTAKmockaccesskeyid0000',
  secretAccessKey: 'mocksecretaccesskey0000000000000',
})

/** The keys that the options name; undefined where any call is accepted. */
export function keyRingOf({ credentials, keys = [], apiKeys = [] }: MockOptions): KeyRing | undefined {
  if (credentials === null && keys.length === 0) return undefined
  const all = [...(credentials ? [credentials] : []), ...keys]
  const known = all.length > 0 ? all : [defaultCredentials]
  for (const { accessKeyId, secretAccessKey } of known)
    if (!accessKeyId || !secretAccessKey) throw new TypeError('Every key needs accessKeyId and secretAccessKey.')
  for (const key of apiKeys)
    if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key))
      throw new TypeError('Every API key must be a text without spaces.')
  return createKeyRing([...known, ...apiKeys.map((key) => ({ accessKeyId: key, secretAccessKey: key }))])
}
