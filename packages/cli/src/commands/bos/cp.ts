import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { TransferProgress } from '@qianfan-console/core/bos'
import { openStorage, type Storage } from '../../calls/storage.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes, Failure } from '../../context/failure.ts'
import { bosHelp } from '../../help/pages/bos.ts'
import { type CommandLine, defineCommand } from '../../input/defineCommand.ts'
import { printAnswer } from '../../output/printAnswer.ts'
import { requireConsent } from '../../policy/consent.ts'
import { localFile } from '../../rows/localFile.ts'
import { mayReplace, replaceFile } from '../../rows/replaceFile.ts'
import { storageActions } from '../../table/storageActions.ts'
import { createTransferView, type TransferView } from '../../terminal/transferView.ts'

/** `qfc bos cp`: a file into the object storage, or out of it. */
export const command = defineCommand({
  name: 'bos cp',
  help: bosHelp,
  flags: [
    { name: 'region', isSwitch: false },
    { name: 'force', isSwitch: true },
  ],
  positionals: ['<from>', '<to>'],
  example: 'train.jsonl bos:/my-bucket/training/',
  run,
})

const isAddress = (text: string): boolean => /^bos:/i.test(text)

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say } = context
  const [from, to] = line.positionals as [string, string]
  if (isAddress(from) === isAddress(to))
    throw new Failure(
      'InvalidArgument',
      say(
        'qfc bos cp copies between this machine and the storage: one of the two must be an address such as bos:/my-bucket/.',
        'qfc bos cp 在本机和对象存储之间复制：其中一方须为 bos:/my-bucket/ 形式的地址。',
      ),
    )
  return isAddress(to) ? put(context, line, from, to) : get(context, line, from, to)
}

async function put(context: Context, line: CommandLine, from: string, to: string): Promise<number> {
  if (from === '-' && /\/$/.test(to)) throw nameNeeded(context)
  const spool = from === '-' ? await spooled(context) : undefined
  try {
    const file = await localFile(spool?.path ?? from, context)
    const address =
      to.endsWith('/') || /^bos:\/\/?[^/]+$/i.test(to) ? `${to.replace(/\/?$/, '/')}${basename(from)}` : to
    if (line.on('dry-run')) return await dryRun(context, { from, to: address, size: file.size })
    const storage = await openStorage(context, line.one('region'))
    await agreeToReplace(context, storage, address, file)
    const uploaded = await shown(context, context.say('Uploading', '正在上传'), ({ show }) =>
      storage.upload(file, address, (progress) => show(transferOf(progress))),
    )
    await printAnswer(context, uploaded)
    return exitCodes.done
  } finally {
    await spool?.remove()
  }
}

/** What a new content would replace is shown; whoever cannot be asked has to say `--yes` beforehand. */
async function agreeToReplace(context: Context, storage: Storage, address: string, file: File): Promise<void> {
  const { say } = context
  const there = await storage.head(address)
  if (!there) return
  await requireConsent(context, storageActions.replace, () => [
    [say('object', '对象'), address],
    [say('size there', '现有大小'), there.size],
    [say('written', '写入时间'), there.lastModified],
    [say('size of the file', '文件大小'), file.size],
  ])
}

async function get(context: Context, line: CommandLine, from: string, to: string): Promise<number> {
  const path = to === '-' ? to : await targetOf(from, to)
  if (line.on('dry-run')) return dryRun(context, { from, to: path })
  if (path !== '-') await mayReplace(context, path, line.on('force'))
  const storage = await openStorage(context, line.one('region'))
  let size = 0
  await shown(context, context.say('Downloading', '正在下载'), async ({ show }) => {
    const pieces = storage.download(from, (progress) => {
      size = progress.transferred
      show(transferOf(progress))
    })
    if (path !== '-') return replaceFile(path, pieces, context)
    for await (const piece of pieces) await context.print(piece)
  })
  if (path !== '-') await printAnswer(context, { address: from, file: path, size })
  return exitCodes.done
}

/** Into a folder, an object goes under the last part of its name. */
async function targetOf(address: string, path: string): Promise<string> {
  const isFolder = /[\\/]$/.test(path) || ((await stat(path).catch(() => undefined))?.isDirectory() ?? false)
  return isFolder ? join(path, address.slice(address.lastIndexOf('/') + 1).replace(/[\\:]/g, '_')) : path
}

const transferOf = ({ transferred, total, resumed }: TransferProgress) => ({
  done: transferred,
  total,
  skipped: resumed,
  state: '',
})

async function shown<T>(context: Context, label: string, work: (view: TransferView) => Promise<T>): Promise<T> {
  const view = await createTransferView(context, label)
  try {
    return await work(view)
  } finally {
    view.end()
  }
}

async function dryRun(context: Context, copy: Record<string, unknown>): Promise<number> {
  await printAnswer(context, copy)
  context.note(context.say('Nothing was sent.', '未发送任何请求。'))
  return exitCodes.done
}

/** Standard input as a file: its length has to be known before it is sent, and it may be larger than memory. */
async function spooled(context: Context) {
  const folder = await mkdtemp(join(tmpdir(), 'qfc-'))
  const path = join(folder, 'stdin')
  const remove = () => rm(folder, { recursive: true, force: true })
  const stop = () => void process.stdin.destroy(context.signal.reason as Error)
  context.signal.addEventListener('abort', stop, { once: true })
  try {
    await replaceFile(path, process.stdin as AsyncIterable<Uint8Array>, context)
  } catch (error) {
    await remove()
    context.signal.throwIfAborted()
    throw error
  } finally {
    context.signal.removeEventListener('abort', stop)
  }
  return { path, remove }
}

const nameNeeded = ({ say }: Context): Failure =>
  new Failure(
    'InvalidArgument',
    say(
      'Standard input has no name: give the whole address, such as bos:/my-bucket/train.jsonl.',
      '标准输入没有文件名，请填写完整的地址，如 bos:/my-bucket/train.jsonl。',
    ),
  )
