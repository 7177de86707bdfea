import { createWriteStream, existsSync, lstatSync } from 'node:fs'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { askYesNo } from '../terminal/ask.ts'

/** Asks before a file is replaced; whoever cannot be asked has to say `--force` beforehand. */
export async function mayReplace(context: Context, path: string, force: boolean): Promise<void> {
  const { say, interactive, settings } = context
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory())
    throw new Failure(
      'FileExists',
      say(`${JSON.stringify(path)} is a folder; name a file.`, `${JSON.stringify(path)} 是目录，请指定文件名。`),
    )
  if (!there || force || settings.yes || isDevice(path)) return
  const question = say(
    `${JSON.stringify(path)} is there already. Replace it?`,
    `${JSON.stringify(path)} 已存在，是否覆盖？`,
  )
  if (interactive && (await askYesNo(question, say))) return
  throw new Failure(
    'FileExists',
    say(`${JSON.stringify(path)} is there already; nothing was changed.`, `${JSON.stringify(path)} 已存在，未作更改。`),
    {
      exitCode: exitCodes.notConfirmed,
      hint: say('Add --force to replace it, or name another file.', '如需覆盖，请加 --force；或改用其他文件名。'),
    },
  )
}

const isDevice = (path: string): boolean => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink()
}

/**
 * Writes a file under another name, and gives it its own when it is whole and on the disk: whatever happens, the old content
 * or the new one is there. A device, such as `/dev/null`, is written to as it is.
 */
export async function replaceFile(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  { say }: Pick<Context, 'say'>,
): Promise<void> {
  try {
    if (isDevice(path)) return await write(path, pieces, 'w')
    // Where the path is a link, the file that it leads to is the one.
    const target = existsSync(path) ? await realpath(path) : path
    const temporary = join(dirname(target), `.${process.pid}.${Date.now()}.part`)
    try {
      await write(temporary, pieces, 'wx')
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  } catch (error) {
    throw isOfSystem(error) ? notWritable(path, error, say) : error
  }
}

async function write(path: string, pieces: AsyncIterable<string | Uint8Array>, flags: string): Promise<void> {
  await pipeline(batches(pieces), createWriteStream(path, { flags }))
  if (flags === 'wx') await onDisk(path)
}

/** Characters that are gathered before they are written. */
const batch = 65_536

/** A line at a time would be a write at a time. */
async function* batches(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  let held = ''
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece
      continue
    }
    held += piece
    if (held.length < batch) continue
    yield held
    held = ''
  }
  if (held !== '') yield held
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  (error as NodeJS.ErrnoException).syscall !== undefined &&
  /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '')

const notWritable = (path: string, { code, message }: NodeJS.ErrnoException, say: Context['say']): Failure =>
  new Failure(
    'FileNotWritable',
    say(
      `${JSON.stringify(path)} cannot be written: ${code === 'ENOENT' ? 'there is no such folder' : message}.`,
      `无法写入 ${JSON.stringify(path)}：${code === 'ENOENT' ? '目录不存在' : message}。`,
    ),
    { exitCode: code === 'ENOSPC' || code === 'EIO' ? exitCodes.network : exitCodes.usage, cause: code },
  )
