// In here is work that goes on after any break: the journal of what it has made, and the machine that runs its stages.

import { createHash } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { stateFolder } from '@qianfan-console/core/node'
import { settingsInForce } from '../config/settingsInForce.ts'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { takeLock } from './lock.ts'

/** The file that work is about: what counts is its content. */
export interface WorkFile {
  path: string
  name: string
  size: number
  /** SHA-256 in hex. */
  hash: string
}

/** A create that was sent, and whose answer is not written down. */
export interface Begun {
  stage: string
  /** When, in ms since 1970. */
  at: number
  /** The ids of what was there before: what it makes is told from them. */
  before: string[]
}

/** What is written down. */
export interface Entry<Plan, Facts> {
  version: 1
  kind: string
  /** Account and platform, unreadable. */
  account: string
  /** What the work is called: with the content of the file and the account, it is what makes two runs the same. */
  name: string
  file: WorkFile
  plan: Plan
  facts: Facts
  begun?: Begun | undefined
  isDone: boolean
  /** When it was written last, as ISO 8601. */
  time: string
}

/** The journal of one run. */
export interface Journal<Plan, Facts> {
  readonly entry: Entry<Plan, Facts>
  /** Whether the run begins with it. */
  readonly isNew: boolean
  /** What the same command made of an earlier content of the file; undefined where there is none. */
  readonly earlier: Entry<Plan, Facts> | undefined
  /** Writes a change down; when it comes back, the change is on the disk. */
  save(change: Partial<Entry<Plan, Facts>>): void
  close(): void
}

/** What a run is known by. */
export interface RunKey {
  kind: string
  name: string
  file: WorkFile
}

/** A file with the hash of its content. A change after it was opened ends the reading. */
export async function workFile(path: string, file: File, { signal }: Pick<Context, 'signal'>): Promise<WorkFile> {
  const hash = createHash('sha256')
  for await (const piece of file.stream() as unknown as AsyncIterable<Uint8Array>) {
    signal.throwIfAborted()
    hash.update(piece)
  }
  return { path: resolve(path), name: file.name, size: file.size, hash: hash.digest('hex') }
}

/** Opens the journal of a run, for this process alone; a new one where there is none, with `plan` and `facts`. */
export async function openJournal<Plan, Facts>(
  context: Context,
  key: RunKey,
  begin: (earlier: Entry<Plan, Facts> | undefined) => { plan: Plan; facts: Facts },
): Promise<Journal<Plan, Facts>> {
  const account = await accountKey(context)
  const path = join(folderOf(context), `${digest([key.kind, account, key.name, key.file.hash])}.json`)
  const unlock = lock(path, context)
  try {
    const known = readEntry<Plan, Facts>(path, context)
    const earlier = known ? undefined : earlierOf<Plan, Facts>(context, account, key)
    const entry: Entry<Plan, Facts> = known ?? {
      version: 1,
      ...key,
      account,
      ...begin(earlier),
      isDone: false,
      time: '',
    }
    return {
      entry,
      isNew: known === undefined,
      earlier,
      save(change) {
        Object.assign(entry, change, { time: new Date().toISOString() })
        write(path, entry, context)
      },
      close: unlock,
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** The runs of a kind that are written down for this account, the newest first. */
export async function knownRuns<Plan, Facts>(context: Context, kind: string): Promise<Entry<Plan, Facts>[]> {
  const account = await accountKey(context)
  return entriesOf<Plan, Facts>(context).filter((entry) => entry.kind === kind && entry.account === account)
}

function earlierOf<Plan, Facts>(context: Context, account: string, { kind, name }: RunKey) {
  return entriesOf<Plan, Facts>(context).find(
    (entry) => entry.kind === kind && entry.account === account && entry.name === name,
  )
}

function entriesOf<Plan, Facts>(context: Context): Entry<Plan, Facts>[] {
  const folder = folderOf(context)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readableEntry<Plan, Facts>(join(folder, name), context) ?? [])
    .sort((a, b) => (a.time < b.time ? 1 : -1))
}

/** Of a journal that is not the one asked for, what cannot be read does not matter. */
function readableEntry<Plan, Facts>(path: string, context: Context): Entry<Plan, Facts> | undefined {
  try {
    return readEntry(path, context)
  } catch {
    return undefined
  }
}

/** The account by its access key and platform, in a form that tells nobody the key. */
async function accountKey(context: Context): Promise<string> {
  const found = await settingsInForce(context)
  const of = (name: string) => found.find(({ setting }) => setting === name)?.value ?? ''
  return digest([of('access_key') || of('credential_command'), of('base_url').replace(/\/$/, '')])
}

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)

function folderOf({ environment, say }: Context): string {
  const home = stateFolder(environment)
  if (home === undefined)
    throw new Failure(
      'NoStateFolder',
      say(
        'There is no place to write down what was made: neither a home nor XDG_STATE_HOME. Nothing was sent.',
        '没有可用于记录进度的目录（未设置 HOME 或 XDG_STATE_HOME）。未发送任何请求。',
      ),
    )
  const folder = join(home, 'runs')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw notWritable(folder, error, say)
  }
  return folder
}

function lock(path: string, { say }: Context): () => void {
  let taken: ReturnType<typeof takeLock>
  try {
    taken = takeLock(path)
  } catch (error) {
    throw notWritable(path, error, say)
  }
  if (typeof taken === 'function') return taken
  throw new Failure(
    'RunUnderWay',
    say(
      `Another qfc is at this very run (process ${taken.pid}). Nothing was sent.`,
      `另一个 qfc 正在执行同一流程（进程 ${taken.pid}）。未发送任何请求。`,
    ),
    { hint: say('Wait for it, or end it and start again.', '请等待其结束，或结束该进程后重试。') },
  )
}

function readEntry<Plan, Facts>(path: string, { say }: Context): Entry<Plan, Facts> | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw broken((error as Error).message)
  }
  try {
    const entry = JSON.parse(text) as Entry<Plan, Facts>
    if (entry.version === 1) return entry
  } catch {}
  throw broken(say('it is not a journal of this version', '内容不是本版本的进度记录'))

  function broken(why: string): Failure {
    return new Failure(
      'BrokenJournal',
      say(
        `What an earlier run has made is written in ${path}, which cannot be read: ${why}. Nothing was sent.`,
        `无法读取之前的进度记录 ${path}：${why}。未发送任何请求。`,
      ),
      {
        hint: say(
          'Look at the file; without it, a run would make everything again.',
          '请检查该文件；删除后将重新创建所有资源。',
        ),
      },
    )
  }
}

/** Beside the old one, to the disk, and then in its place: whatever happens, one of the two is there and whole. */
function write(path: string, entry: unknown, { say }: Context): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(file, `${JSON.stringify(entry, null, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    if (process.platform !== 'win32') syncFolder(dirname(path))
  } catch (error) {
    throw notWritable(path, error, say)
  }
}

function syncFolder(folder: string): void {
  const file = openSync(folder, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const notWritable = (path: string, error: unknown, say: Context['say']): Failure =>
  new Failure(
    'JournalNotWritable',
    say(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}): without it, nothing more is sent.`,
      `无法写入进度记录 ${path}（${(error as NodeJS.ErrnoException).code ?? (error as Error).message}），已停止。`,
    ),
    { hint: say('Name another place with XDG_STATE_HOME.', '可用 XDG_STATE_HOME 指定其他位置。') },
  )
