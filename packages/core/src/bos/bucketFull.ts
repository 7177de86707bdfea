import { ServiceError } from '../errors/errors.ts'
import type { TransferProgress } from './options.ts'

/**
 * Whether the storage refuses since a bucket has no room left. Its code for that is not publicly documented: what is common
 * to the storages that have a quota decides.
 */
export const isFull = (status: number, code: string, words: string): boolean =>
  status === 507 || (status < 500 && status !== 429 && /quota|insufficient.?storage/i.test(`${code} ${words}`))

/** The error of an upload; one into a full bucket says what is there, and how to go on. */
export function withWhatIsThere(
  error: unknown,
  { progress, partSize }: { progress: Readonly<TransferProgress>; partSize: number },
): unknown {
  if (!(error instanceof ServiceError) || error.code !== 'BucketFull') return error
  const { transferred, total } = progress
  const parts = Math.ceil(transferred / partSize)
  const there =
    transferred === 0
      ? 'Nothing of the file is stored.'
      : `Parts of the file that are there: ${parts}, with ${transferred} of ${total} bytes. They take room too, and are not sent again.`
  const words = `${error.message} ${there} Delete objects or raise its quota, then upload the same file again.`
  return new ServiceError(error.code, words, error)
}
