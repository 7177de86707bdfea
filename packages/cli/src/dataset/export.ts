import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { downloadUrl } from '../calls/downloadUrl.ts'
import { send } from '../calls/send.ts'
import { openStorage } from '../calls/storage.ts'
import { waitFor } from '../calls/waitFor.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure, stoppedAt } from '../context/failure.ts'
import { datasetExportHelp } from '../help/pages/datasetExport.ts'
import { bucketFolder } from '../input/bucketFolder.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { parseDuration } from '../input/duration.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { requireConsent } from '../policy/consent.ts'
import { mayReplace, replaceFile } from '../rows/replaceFile.ts'
import { isZip, unzipped } from '../rows/unzip.ts'
import { actionNamed } from '../table/actionTable.ts'
import { goalOf } from '../table/waiters.ts'
import { createTransferView, type Transfer } from '../terminal/transferView.ts'
import { valueAt } from '../util/valueAt.ts'

/** `qfc dataset export`: the rows of a version come into a file, whole or not at all. */
export const command = defineCommand({
  name: 'dataset export',
  help: datasetExportHelp,
  flags: [
    { name: 'bucket', isSwitch: false },
    { name: 'region', isSwitch: false },
    { name: 'task', isSwitch: false },
    { name: 'force', isSwitch: true },
  ],
  positionals: ['<version-id>', '<out>'],
  example: 'ds-he8srs01ym0b8fh7 out.jsonl',
  run,
})

type Pieces = (onProgress: (transfer: Transfer) => void) => AsyncIterable<Uint8Array>

async function run(context: Context, line: CommandLine): Promise<number> {
  const [versionId, out] = line.positionals as [string, string]
  const create = actionNamed('dataset.exportTask.create')
  const bucket = line.one('bucket')
  const input =
    bucket === undefined
      ? { versionId, storageType: 'sysStorage' }
      : { versionId, storageType: 'BOS', storagePath: bucketFolder(bucket, context) }
  if (line.on('dry-run')) {
    const { dryRun } = await import('../calls/dryRun.ts')
    await dryRun(context, create, [input])
    return exitCodes.done
  }
  if (out !== '-') await mayReplace(context, out, line.on('force'))
  await requireConsent(context, create, () => Object.entries(input))
  const taskId = line.one('task') ?? String(valueAt((await send(context, create, input)).body, 'result'))
  try {
    const task = await finished(context, line, taskId)
    const pieces = await piecesOf(context, line, task)
    const saved = await save(context, out, pieces)
    await tell(context, { versionId, taskId, sampleCount: task.sampleCount, file: out, ...saved })
  } catch (error) {
    const { say } = context
    throw stoppedAt(error, {
      exists: [`${say('export task', '导出任务')} ${taskId}`],
      goOn: `qfc dataset export ${versionId} ${out} --task ${taskId}${bucket === undefined ? '' : ` --bucket ${bucket}`}`,
    })
  }
  return exitCodes.done
}

interface ExportTask {
  storagePath?: string
  downloadUrl?: string
  sampleCount?: number
}

async function finished(context: Context, line: CommandLine, taskId: string): Promise<ExportTask> {
  const poll = line.one('poll')
  const body = await waitFor(
    context,
    goalOf(actionNamed('dataset.exportTask.create'))!,
    { taskId },
    { poll: poll === undefined ? undefined : parseDuration(poll, '--poll', context.say) },
  )
  return (body as { result: ExportTask }).result
}

/** Where the rows are: at a link of the platform, or in a bucket of one's own. */
async function piecesOf(
  context: Context,
  line: CommandLine,
  { storagePath, downloadUrl: link }: ExportTask,
): Promise<Pieces> {
  if (link) return (onProgress) => downloadUrl(context, link, onProgress)
  if (storagePath && line.one('bucket') !== undefined) {
    const storage = await openStorage(context, line.one('region'))
    return (onProgress) =>
      storage.download(storagePath, ({ transferred, total }) =>
        onProgress({ done: transferred, total, skipped: 0, state: '' }),
      )
  }
  const { say } = context
  throw new Failure(
    'NoDownloadUrl',
    say('The export has ended, and the platform names no link to its rows.', '导出已完成，但平台未返回下载地址。'),
    {
      exitCode: exitCodes.refused,
      hint: say('Export to a bucket of yours: --bucket.', '请用 --bucket 导出到自己的存储桶。'),
    },
  )
}

/** Archives are unpacked, unless the file is to be one. What is on its way has another name. */
async function save(
  context: Context,
  out: string,
  pieces: Pieces,
): Promise<{ sha256: string; rows: number; bytes: number }> {
  const view = await createTransferView(context, context.say('Downloading', '正在下载'))
  const came = join(out === '-' ? (await import('node:os')).tmpdir() : dirname(out), `.qfc-${process.pid}.download`)
  try {
    await replaceFile(came, pieces(view.show), context)
    const isPacked = !/\.zip$/i.test(out) && (await isZip(came))
    const { createReadStream } = await import('node:fs')
    const content = isPacked ? unzipped(came, context) : (createReadStream(came) as AsyncIterable<Buffer>)
    const counts = { rows: 0, bytes: 0 }
    const hash = createHash('sha256')
    const counted = (async function* () {
      for await (const piece of content) {
        context.signal.throwIfAborted()
        hash.update(piece)
        counts.bytes += piece.length
        for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) counts.rows++
        yield piece
      }
    })()
    if (out !== '-') await replaceFile(out, counted, context)
    else for await (const piece of counted) await context.print(piece)
    return { ...counts, sha256: hash.digest('hex') }
  } finally {
    view.end()
    await rm(came, { force: true })
  }
}

async function tell(
  context: Context,
  answer: { file: string; rows: number; sampleCount: number | undefined; [more: string]: unknown },
): Promise<void> {
  const { say, note, paint } = context
  const { file, rows, sampleCount } = answer
  if (sampleCount && sampleCount !== rows && !/\.zip$/i.test(file))
    note(
      paint(
        'yellow',
        say(
          `The platform counted ${sampleCount} samples; the file has ${rows} lines.`,
          `平台统计为 ${sampleCount} 条样本，文件有 ${rows} 行。`,
        ),
      ),
    )
  if (file !== '-') await printAnswer(context, answer)
}
