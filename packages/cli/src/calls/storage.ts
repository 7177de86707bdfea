import type { QianfanError } from '@qianfan-console/core'
import {
  type BosOptions,
  deleteObject,
  downloadFile,
  headObject,
  type ListedObject,
  listObjects,
  type ObjectHead,
  type TransferProgress,
  type UploadedObject,
  uploadFile,
} from '@qianfan-console/core/bos'
import type { Context } from '../context/context.ts'
import { permit } from '../policy/policy.ts'
import { type StorageAction, storageActions } from '../table/storageActions.ts'
import { clientOptions } from './connect.ts'

type OnProgress = (progress: TransferProgress) => void

/** The object storage of the account; each of its functions asks the policies first. */
export interface Storage {
  list(address: string, recursive: boolean): AsyncGenerator<ListedObject>
  /** Undefined where there is no such object. */
  head(address: string): Promise<ObjectHead | undefined>
  upload(file: File, address: string, onProgress: OnProgress): Promise<UploadedObject>
  download(address: string, onProgress: OnProgress): AsyncGenerator<Uint8Array>
  remove(address: string): Promise<void>
}

/** Where the storage is, and with which keys. */
export async function storageOptions(context: Context, region: string | undefined): Promise<BosOptions> {
  const { environment, signal } = context
  const { baseUrl, credentials } = await clientOptions(context)
  const endpoint = environment.QIANFAN_BOS_ENDPOINT || (region === undefined ? endpointBeside(baseUrl) : undefined)
  const host = endpoint ?? `https://${region ?? 'bj'}.bcebos.com`
  const ky = await (await import('./storageKy.ts')).storageKy(host, environment)
  return {
    signal,
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    ...(credentials && { credentials }),
    ...(ky && { ky }),
  }
}

/** A mock platform on this machine has its storage at the same place: its keys belong nowhere else. */
function endpointBeside(baseUrl: string): string | undefined {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const isLocal = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  return isLocal && url.pathname === '/' ? url.origin : undefined
}

/** The storage of this command line. */
export async function openStorage(context: Context, region: string | undefined): Promise<Storage> {
  const options = await storageOptions(context, region)
  const policies = await context.policies()
  const begin = (action: StorageAction) => {
    permit(policies, action, context.say)
    if (action.effect !== 'read') context.sent.write = true
  }
  const { list, read, write, delete: remove } = storageActions
  return {
    async *list(address, recursive) {
      begin(list)
      yield* told(list, listObjects(address, { ...options, recursive }))
    },
    async head(address) {
      begin(read)
      return headObject(address, options).catch(toldAs(read))
    },
    async upload(file, address, onProgress) {
      begin(write)
      return uploadFile(file, address, { ...options, onProgress }).catch(toldAs(write))
    },
    async *download(address, onProgress) {
      begin(read)
      yield* told(read, downloadFile(address, { ...options, onProgress }))
    },
    async remove(address) {
      begin(remove)
      return deleteObject(address, options).catch(toldAs(remove))
    },
  }
}

/** An error of the storage names what was done, as one of the platform names its action. */
const toldAs =
  ({ name }: StorageAction) =>
  (error: unknown): never => {
    if (error instanceof Error && 'outcome' in error) (error as QianfanError).action ??= name
    throw error
  }

async function* told<T>(action: StorageAction, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    toldAs(action)(error)
  }
}
