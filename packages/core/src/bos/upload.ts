import type { BosAddress } from './bosAddress.ts'
import type { Bos } from './connect.ts'
import type { TransferProgress } from './options.ts'

/** What one upload is about; `told` adds to what has arrived, which `progress` counts. */
export interface Upload {
  bos: Bos
  where: BosAddress
  file: Blob
  partSize: number
  parallel: number
  type: string | undefined
  readonly progress: Readonly<TransferProgress>
  told(arrived: number, resumed?: number): void
}
