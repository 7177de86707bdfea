import type { KyInstance } from 'ky'
import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts'

/** How the object storage is reached; the same for every function of `/bos`. */
export interface BosOptions {
  /** Keys, or a function that gives them; from the environment by default. */
  credentials?: Credentials | CredentialsProvider | undefined
  /** Region of the bucket: `bj` (the usual), `gz`, `su`, `fwh`, `bd`, `hkg` and others. */
  region?: string | undefined
  /** Origin of the storage, such as `https://bj.bcebos.com`; else `QIANFAN_BOS_ENDPOINT`, else that of the region. */
  endpoint?: string | undefined
  /** Your own ky instance, with its hooks, its `fetch` and its repeats; one of ours by default. */
  ky?: KyInstance | undefined
  /** Aborts the work. */
  signal?: AbortSignal | undefined
}

/** How far a transfer is. */
export interface TransferProgress {
  /** Bytes that are on the other side. */
  transferred: number
  /** Bytes in all. */
  total: number
  /** Bytes that were there already, from a transfer that broke off. */
  resumed: number
}
