import { objectAddress } from './bosAddress.ts'
import { connect } from './connect.ts'
import type { BosOptions } from './options.ts'

/**
 * Deletes an object. It cannot be brought back.
 *
 * @param address - `bos:/bucket/key`; a folder is refused
 * @param options - `credentials`, `region`, `endpoint`, `ky`, `signal`
 * @returns nothing; also where the storage says that there was no such object
 * @throws {ServiceError} when the storage refuses
 * @throws {InputError} `InvalidBosAddress`, `InvalidBosEndpoint`
 * @see https://cloud.baidu.com/doc/BOS/s/bkc5tsslq
 * @example
 * ```ts
 * await deleteObject('bos:/my-bucket/old.jsonl')
 * ```
 */
export async function deleteObject(address: string, options: BosOptions = {}): Promise<void> {
  const where = objectAddress(address)
  try {
    await connect(options)(where, { method: 'DELETE' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'NoSuchKey') throw error
  }
}
