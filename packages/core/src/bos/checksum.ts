import { toHex } from '../util/toHex.ts'

interface Hash {
  update(data: Uint8Array): Hash
  digest(form: 'hex'): string
}

/** Node's hashes, which Bun and Deno have too; pages have no MD5. */
const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process?.getBuiltinModule?.(
  'node:crypto',
) as { createHash(name: string): Hash } | undefined

/** A running hash; undefined where there is none. */
export const createHasher = (name: 'md5' | 'sha256'): Hash | undefined => node?.createHash(name)

/** The MD5 of some bytes in hex, which is their ETag; undefined where there is no MD5. */
export const md5Of = (bytes: Uint8Array): string | undefined => createHasher('md5')?.update(bytes).digest('hex')

/** Headers by which the storage refuses bytes that were changed on the way. */
export async function checksumHeaders(
  bytes: Uint8Array<ArrayBuffer>,
  md5Hex: string | undefined,
): Promise<Record<string, string>> {
  if (md5Hex !== undefined) return { 'content-md5': base64(md5Hex) }
  return { 'x-bce-content-sha256': toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) }
}

const base64 = (hex: string): string =>
  btoa(hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))))
