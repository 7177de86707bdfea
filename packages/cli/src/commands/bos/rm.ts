import { openStorage, type Storage } from '../../calls/storage.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes, Failure, worst } from '../../context/failure.ts'
import { bosHelp } from '../../help/pages/bos.ts'
import { type CommandLine, defineCommand } from '../../input/defineCommand.ts'
import { errorNote } from '../../output/errorNote.ts'
import { reportOf } from '../../output/errorReport.ts'
import { printAnswer } from '../../output/printAnswer.ts'
import { type Entry, requireConsent } from '../../policy/consent.ts'
import { storageActions } from '../../table/storageActions.ts'
import { formatBytes } from '../../util/formatBytes.ts'

/** Objects that are named one by one before somebody agrees. */
const mostNamed = 10

/** `qfc bos rm`: removes objects. */
export const command = defineCommand({
  name: 'bos rm',
  help: bosHelp,
  flags: [
    { name: 'recursive', short: 'r', isSwitch: true },
    { name: 'region', isSwitch: false },
  ],
  positionals: ['<address>', '[address]...'],
  example: 'bos:/my-bucket/old.jsonl',
  run,
})

interface Found {
  address: string
  size: number
}

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say, note } = context
  if (line.on('dry-run')) {
    await printAnswer(
      context,
      line.positionals.map((address) => ({ address, recursive: line.on('recursive') })),
    )
    note(say('Nothing was sent.', '未发送任何请求。'))
    return exitCodes.done
  }
  const storage = await openStorage(context, line.one('region'))
  const found = await find(context, storage, line)
  await requireConsent(context, storageActions.delete, () => entries(context, found))
  return removeAll(context, storage, found)
}

/** All that would be removed; an address where nothing is stops it before anything is. */
async function find(context: Context, storage: Storage, line: CommandLine): Promise<Found[]> {
  const { say } = context
  const found: Found[] = []
  for (const address of line.positionals) {
    const before = found.length
    if (line.on('recursive'))
      for await (const { address: each, size } of storage.list(address, true)) found.push({ address: each, size })
    else {
      const head = await storage.head(address)
      if (head) found.push({ address, size: head.size })
    }
    if (found.length > before) continue
    throw new Failure('NoSuchKey', say(`There is nothing at ${address}.`, `${address} 处没有对象。`), {
      exitCode: exitCodes.refused,
      hint: say(
        'qfc bos ls shows what there is; --recursive removes all below a folder.',
        '运行 qfc bos ls 查看对象；加 --recursive 删除目录下的全部对象。',
      ),
    })
  }
  return found
}

function entries({ say }: Context, found: readonly Found[]): Entry[] {
  const total = formatBytes(found.reduce((sum, { size }) => sum + size, 0))
  const named = found
    .slice(0, mostNamed)
    .map(({ address, size }): Entry => [say('object', '对象'), `${address}  ${formatBytes(size)}`])
  const rest = found.length - named.length
  return [
    ...named,
    ...(rest > 0 ? [[say('and', '另有'), say(`${rest} more`, `${rest} 个`)] as const] : []),
    [say('in all', '合计'), say(`${found.length} objects, ${total}`, `${found.length} 个对象，${total}`)],
  ]
}

async function removeAll(context: Context, storage: Storage, found: readonly Found[]): Promise<number> {
  const { signal, note, language, paint, say } = context
  const rows: { address: string; ok: boolean; code?: string }[] = []
  const codes: number[] = []
  for (const { address } of found) {
    if (signal.aborted) break
    try {
      await storage.remove(address)
      rows.push({ address, ok: true })
    } catch (error) {
      const report = reportOf(error, context)
      codes.push(report.exitCode)
      rows.push({ address, ok: false, code: report.code })
      note(await errorNote(report, language, paint))
    }
  }
  await printAnswer(context, rows, { columns: ['address', 'ok', ...(codes.length > 0 ? ['code'] : [])] })
  if (signal.aborted) {
    note(
      say(
        `Interrupted; ${found.length - rows.length} objects were not tried.`,
        `已中断，${found.length - rows.length} 个对象未处理。`,
      ),
    )
    return exitCodes.interrupted
  }
  return worst(codes)
}
