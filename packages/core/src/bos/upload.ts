import type { BosAddress } from './bosAddress.ts'
import type { Bos } from './connect.ts'

/** What one upload is about; `told` adds to what has arrived. */
export interface Upload {
  bos: Bos
  where: BosAddress
  file: Blob
  partSize: number
  parallel: number
  type: string | undefined
  told(arrived: number, resumed?: number): void
}
