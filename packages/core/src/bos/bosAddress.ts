import { InputError } from '../errors/errors.ts'

/** Where an object, or a folder of objects, lies. */
export interface BosAddress {
  /** Name of the bucket. */
  bucket: string
  /** Name of the object in it, without a slash at its start; empty for the bucket itself. */
  key: string
}

const bucketName = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/

/** Most bytes of an object's name. */
const longestKey = 1024

/** Reads `bos:/bucket/some/key`, the platform's own form, or `bos://bucket/some/key`, as other tools write it. */
export function bosAddress(text: string): BosAddress {
  const [, bucket = '', key = ''] = /^bos:\/\/?([^/]+)\/?(.*)$/s.exec(text) ?? []
  if (bucket === '') throw invalid(text, 'must look like bos:/bucket/folder/name.jsonl')
  if (!bucketName.test(bucket))
    throw invalid(text, 'names a bucket that cannot be one: 3 to 63 small letters, digits and "-", no "-" at its ends')
  // A platform or a proxy would take these for another object.
  if (key.split('/').some((part) => part === '.' || part === '..'))
    throw invalid(text, 'must not hold "." or ".." parts')
  if (new TextEncoder().encode(key).length > longestKey) throw invalid(text, `is longer than ${longestKey} bytes`)
  return { bucket, key }
}

/** As `bosAddress`, for what must name an object. */
export function objectAddress(text: string): BosAddress {
  const address = bosAddress(text)
  if (address.key === '' || address.key.endsWith('/')) throw invalid(text, 'names a folder; an object is wanted')
  return address
}

const invalid = (text: string, why: string) =>
  new InputError('InvalidBosAddress', `The address ${JSON.stringify(text)} ${why}.`)
