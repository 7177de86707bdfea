import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { isQianfanError } from '@qianfan-console/core'
import { type DataFormat, validateRows } from '@qianfan-console/core/dataset'
import { type ObjectStore, platformBucket, type Received, type StoredObject } from './objectStore.ts'
import { entriesOf } from './zip.ts'

/** What an import asks for. */
export interface ImportRequest {
  /** Addresses such as `bos:/bucket/a.jsonl`; one may be a folder, with a slash at its end. */
  files: readonly string[]
  /** Format of the rows. */
  format: string
  /** Why the import fails whatever is in the files: a test has asked for it. */
  failure?: string | undefined
}

/** One thing that is wrong, as a row of the list of errors. The platform's own form of it is not documented. */
export interface ImportProblem {
  file: string
  line?: number
  field?: string
  reason: string
}

/** What came of the reading: the rows as one file, or what is wrong. */
export interface ReadImport {
  /** Undefined where a file is of a kind that the mock does not look into. */
  count: number | undefined
  rows: Received
  problems: ImportProblem[]
}

/** What is read: each content by its name. */
interface Content {
  name: string
  /** A plain text is one row. */
  isText: boolean
  open(): Readable
}

/** A reading under way. */
interface Reading {
  store: ObjectStore
  format: string
  problems: ImportProblem[]
  /** What was taken out of archives, to be discarded at the end. */
  unpacked: Received[]
}

/** Most problems that the list holds. */
const mostProblems = 1000

/** Files with a row a line. */
const isRows = (name: string): boolean => /\.jsonl?$/i.test(name)

const isText = (name: string): boolean => /\.txt$/i.test(name)

/** What the platform imports too and the mock does not look into. */
const isUnread = (name: string): boolean => /\.(xlsx|csv|txt)$/i.test(name)

/** Reads the files of an import and checks their rows, as the platform does before it takes any. */
export async function readImport(store: ObjectStore, request: ImportRequest): Promise<ReadImport> {
  const { files, format, failure } = request
  const problems: ImportProblem[] = failure === undefined ? [] : [{ file: files[0]!, reason: failure }]
  const reading: Reading = { store, format, problems, unpacked: [] }
  try {
    const contents: Content[] = []
    let [count, isCounted] = [0, true]
    for (const object of files.flatMap((file) => objectsAt(reading, file))) {
      isCounted &&= !isUnread(object.key)
      contents.push(...(await contentsOf(reading, object)))
    }
    for (const content of contents) count += await check(reading, content, format as DataFormat)
    const rows = await store.receive(Readable.from(problems.length > 0 ? [] : rowsOf(contents), { objectMode: false }))
    return { count: isCounted ? count : undefined, rows, problems: problems.slice(0, mostProblems) }
  } finally {
    for (const { file } of reading.unpacked) store.discard(file)
  }
}

/** The objects that an address names: one, or all in a folder. */
function objectsAt({ store, problems }: Reading, file: string): StoredObject[] {
  const [bucket = '', ...rest] = file.replace(/^bos:\/+/, '').split('/')
  const key = rest.join('/')
  const refuse = (reason: string): [] => {
    problems.push({ file, reason })
    return []
  }
  if (bucket === platformBucket) return refuse('Access denied.')
  if (!store.buckets.has(bucket)) return refuse('The specified bucket does not exist.')
  if (key !== '' && !key.endsWith('/')) {
    const object = store.get(bucket, key)
    return object ? [object] : refuse('The specified key does not exist.')
  }
  const objects = store.objects(bucket).filter((object) => object.key.startsWith(key) && object.size > 0)
  return objects.length > 0 ? objects : refuse('There is no file in the folder.')
}

async function contentsOf(reading: Reading, object: StoredObject): Promise<Content[]> {
  const { store, problems } = reading
  const name = `bos:/${object.bucket}/${object.key}`
  if (isRows(name)) return [{ name, isText: false, open: () => store.read(object.file) }]
  if (/\.zip$/i.test(name)) return unpack(reading, name, object)
  if (!isUnread(name)) problems.push({ file: name, reason: 'is not a .jsonl, .zip or .xlsx file' })
  return []
}

/** Takes the files with rows out of an archive, of plain texts each text; images and the like stay in it. */
async function unpack(
  { store, format, problems, unpacked }: Reading,
  name: string,
  { file }: StoredObject,
): Promise<Content[]> {
  const contents: Content[] = []
  let open: { name: string; into: PassThrough; received: Promise<Received> } | undefined
  const finish = async () => {
    if (!open) return
    open.into.end()
    const received = await open.received
    unpacked.push(received)
    contents.push({ name: `${name}/${open.name}`, isText: isText(open.name), open: () => store.read(received.file) })
  }
  try {
    for await (const entry of entriesOf(
      store.read(file),
      (entry) => isRows(entry) || (format === 'Text' && isText(entry)),
    )) {
      if (open?.name !== entry.name) {
        await finish()
        const into = new PassThrough()
        open = { name: entry.name, into, received: store.receive(into) }
      }
      if (!open!.into.write(entry.piece)) await once(open!.into, 'drain')
    }
    await finish()
    if (contents.length === 0) problems.push({ file: name, reason: 'has no .jsonl file in it' })
  } catch (error) {
    open?.into.end()
    problems.push({ file: name, reason: `could not be unpacked: ${(error as Error).message}` })
  }
  return contents
}

/** Checks the rows of one content; gives their number. */
async function check({ problems }: Reading, { name, isText, open }: Content, format: DataFormat): Promise<number> {
  if (isText) return 1
  try {
    const report = await validateRows(open(), format, { mostProblems })
    for (const { line, field, message } of report.problems) problems.push({ file: name, line, field, reason: message })
    return report.rows
  } catch (error) {
    if (!isQianfanError(error)) throw error
    problems.push({ file: name, reason: error.message })
    return 0
  }
}

/** The rows of all contents in UTF-8, each with its line end; they have been checked. */
async function* rowsOf(contents: readonly Content[]): AsyncGenerator<Buffer> {
  for (const { isText, open } of contents) {
    if (isText) {
      yield Buffer.from(`${JSON.stringify({ text: await text(open()) })}\n`)
      continue
    }
    let rest = ''
    for await (const piece of textOf(open())) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop()!
      const rows = lines.map((line) => line.trim()).filter((line) => line !== '')
      if (rows.length > 0) yield Buffer.from(`${rows.join('\n')}\n`)
    }
    if (rest.trim() !== '') yield Buffer.from(`${rest.trim()}\n`)
  }
}

/** A mark says what is not UTF-8, as `validateRows` reads it. */
async function* textOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const piece of bytes) {
    const mark = piece.length > 1 ? piece.readUInt16BE(0) : 0
    decoder ??= new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8')
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder?.decode() ?? ''
}
