import { PlatformRefusal } from '../platform/platformRefusal.ts'

/** The storage's codes, their HTTP status and words: https://cloud.baidu.com/doc/BOS/s/Ajwvysfpl */
const bosRefusals = {
  AccessDenied: [403, 'Access Denied.'],
  BadDigest: [400, 'The Content-MD5 you specified did not match what we received.'],
  BucketAlreadyExists: [409, 'The requested bucket name is not available.'],
  BucketNotEmpty: [409, 'The bucket you tried to delete is not empty.'],
  EntityTooSmall: [400, 'Your proposed upload is smaller than the minimum allowed object size.'],
  InvalidArgument: [400, 'Invalid argument.'],
  InvalidPart: [400, 'One or more of the specified parts could not be found or has another ETag.'],
  InvalidPartOrder: [400, 'The list of parts was not in ascending order.'],
  InvalidRange: [416, 'The requested range cannot be satisfied.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  NoSuchBucket: [404, 'The specified bucket does not exist.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  NoSuchUpload: [404, 'The specified multipart upload does not exist.'],
  PreconditionFailed: [412, 'The specified If-Match header does not match.'],
  // Which code and status the storage itself has for a full bucket is not publicly documented: Baidu's pages describe the quota, not its refusal.
  QuotaExceeded: [403, 'The quota of the bucket is exceeded.'],
} as const

/** A refusal of the storage. */
export function bosRefusal(code: keyof typeof bosRefusals, hint?: string): PlatformRefusal {
  const [status, message] = bosRefusals[code]
  return new PlatformRefusal(code, { status, message, ...(hint !== undefined && { hint }) })
}
