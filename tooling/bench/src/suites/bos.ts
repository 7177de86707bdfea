import { execFile } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { validateRows } from '@qianfan-console/core/dataset'
import { compare, type Row, ratio } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'
import type { Transferred } from './bosSide.ts'

const run = promisify(execFile)
const side = fileURLToPath(new URL('bosSide.ts', import.meta.url))
const gibibyte = 1024 ** 3

/** What the storage's client takes for a large file, against Baidu's own; and the check of rows, against JSON.parse alone. */
export async function bos(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qianfan-bench-bos-'))
  try {
    await using server = await startServer('bosServer.ts')
    const transfer = async (what: string, path: string): Promise<Transferred> =>
      JSON.parse((await run(process.execPath, [side, what, server.url, path], { maxBuffer: 1 << 20 })).stdout)
    const [one, two] = [sparse(folder, gibibyte), sparse(folder, 2 * gibibyte)]
    const own = await transfer('ours', one)
    const theirs = await transfer('sdk', one)
    const alike = await transfer('sdkWithMd5', one)
    return [
      ...uploads(own, theirs, 'BosClient of @baiducloud/sdk'),
      ...uploads(own, alike, 'the same with the MD5 of each part, sent and compared'),
      ...limits([await transfer('ours', two), await transfer('download', two)]),
      await rows(),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file of a size that takes no place on the disk. */
function sparse(folder: string, size: number): string {
  const path = join(folder, `${size}.jsonl`)
  openSync(path, 'w')
  truncateSync(path, size)
  return path
}

/** BosClient sends no checksum and compares none, as ours does for each part: with them it is like for like. */
function uploads(own: Transferred, theirs: Transferred, than: string): Row[] {
  const suite = 'bos'
  const what = `upload of 1 GiB in parts, against ${than}`
  const least = { at: 'least', value: 1 } as const
  const most = { at: 'most', value: 1 } as const
  const details = (name: keyof Transferred) => ({ own: own[name], BosClient: theirs[name] })
  return [
    { suite, what: `${what}: MB/s`, value: own.rate / theirs.rate, unit: 'x', aim: least, details: details('rate') },
    { suite, what: `${what}: CPU a MB`, value: own.cpu / theirs.cpu, unit: 'x', aim: most, details: details('cpu') },
    {
      suite,
      what: `${what}: growth of memory`,
      value: own.growth / theirs.growth,
      unit: 'x',
      aim: most,
      details: details('growth'),
    },
  ]
}

const limits = (both: Transferred[]): Row[] =>
  ['upload', 'download'].map((what, index) => ({
    suite: 'bos',
    what: `${what} of 2 GiB: growth of memory at its peak`,
    value: both[index]!.growth,
    unit: 'MB',
    aim: { at: 'most', value: 150 },
    details: { 'MB/s': both[index]!.rate },
  }))

async function rows(): Promise<Row> {
  const lines = Array.from({ length: 50_000 }, (_, index) =>
    JSON.stringify([
      { prompt: `第 ${index} 个问题：what is ${index} + 1?`, response: [[`答案是 ${index + 1}。`.repeat(8)]] },
    ]),
  )
  const file = new Blob([`${lines.join('\n')}\n`])
  const megabytes = file.size / 1e6
  const rounds = await compare(
    {
      own: async () => void (await validateRows(file, 'PromptResponse')),
      parse: async () => {
        let rest = ''
        for await (const text of file.stream().pipeThrough(new TextDecoderStream())) {
          const parts = (rest + text).split('\n')
          rest = parts.pop()!
          for (const part of parts) JSON.parse(part)
        }
      },
    },
    { count: megabytes, rounds: 5 },
  )
  return {
    suite: 'bos',
    what: 'validateRows: MB/s, against reading lines with JSON.parse alone',
    value: ratio(rounds.own, rounds.parse, 'rate'),
    unit: 'x',
    aim: { at: 'least', value: 0.5 },
    details: Object.fromEntries(Object.entries(rounds).map(([name, [first]]) => [name, first!.rate])),
  }
}
