import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { downloadFile, uploadFile } from '@qianfan-console/core/bos'
import { openFile } from '@qianfan-console/core/node'

/** What a transfer took. */
export interface Transferred {
  /** MB/s. */
  rate: number
  /** CPU time a MB, in ms. */
  cpu: number
  /** By how much the resident memory had grown at its peak, in MB. */
  growth: number
}

const [what = '', endpoint = '', path = ''] = process.argv.slice(2)
const credentials = { accessKeyId: 'ALTAKmockaccesskeyid0000', secretAccessKey: 'mocksecretaccesskey0000000000000' }
// The usual size of ours.
const partSize = 5 * 1024 ** 2
const parallel = 3
const key = basename(path)

/** Each client with the same parts, as many at a time. */
const sides: Record<string, () => Promise<unknown>> = {
  ours: async () =>
    uploadFile(await openFile(path), `bos:/mock-bucket/${key}`, {
      endpoint,
      credentials,
      partSize,
      parallel,
      resume: false,
    }),
  download: async () => {
    for await (const piece of downloadFile(`bos:/mock-bucket/${key}`, { endpoint, credentials })) void piece.length
  },
  sdk: () => uploadBySdk(async () => undefined),
  sdkWithMd5: () => uploadBySdk(md5Of),
}

/** The MD5 of a part, which that client leaves to its caller. */
async function md5Of(start: number, length: number): Promise<Buffer> {
  const hash = createHash('md5')
  for await (const piece of createReadStream(path, { start, end: start + length - 1 })) hash.update(piece)
  return hash.digest()
}

/** In parts as its documentation has it; with a checksum, each part carries it and the answer's ETag is compared with it. */
async function uploadBySdk(checksum: (start: number, length: number) => Promise<Buffer | undefined>): Promise<void> {
  const { BosClient } = createRequire(import.meta.url)('@baiducloud/sdk')
  const client = new BosClient({
    endpoint,
    credentials: { ak: credentials.accessKeyId, sk: credentials.secretAccessKey },
  })
  const { size } = await stat(path)
  const { uploadId } = (await client.initiateMultipartUpload('mock-bucket', key)).body
  const numbers = Array.from({ length: Math.ceil(size / partSize) }, (_, index) => index + 1)
  const parts: { partNumber: number; eTag: string }[] = []
  const left = [...numbers]
  const worker = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const start = (number - 1) * partSize
      const length = Math.min(partSize, size - start)
      const md5 = await checksum(start, length)
      const { http_headers } = await client.uploadPartFromFile(
        'mock-bucket',
        key,
        uploadId,
        number,
        length,
        path,
        start,
        md5 && { 'Content-MD5': md5.toString('base64') },
      )
      if (md5 && http_headers.etag !== md5.toString('hex')) throw new Error(`Part ${number} was damaged.`)
      parts.push({ partNumber: number, eTag: http_headers.etag })
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  parts.sort((one, other) => one.partNumber - other.partNumber)
  await client.completeMultipartUpload('mock-bucket', key, uploadId, parts)
}

const before = process.memoryUsage.rss()
let peak = before
const watching = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20)
const { size } = await stat(path)
const [cpu, start] = [process.cpuUsage(), performance.now()]
await sides[what]!()
const seconds = (performance.now() - start) / 1000
const used = process.cpuUsage(cpu)
clearInterval(watching)
const megabytes = size / 1e6
const transferred: Transferred = {
  rate: megabytes / seconds,
  cpu: (used.user + used.system) / 1000 / megabytes,
  growth: (peak - before) / 1e6,
}
console.log(JSON.stringify(transferred))
