import { type FileHandle, open } from 'node:fs/promises'
import * as zlib from 'node:zlib'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'

/** A file in an archive. Its name is not used for anything: an archive decides about no path here. */
interface Member {
  name: string
  method: number
  crc: number
  compressed: number
  size: number
  offset: number
}

const endMark = 0x06054b50
const memberMark = 0x02014b50

/** The longest that the end of an archive can be: its fixed part and a comment. */
const longestEnd = 65_557

/** Whether a file is a zip archive. */
export async function isZip(path: string): Promise<boolean> {
  await using file = await open(path)
  const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
  return bytesRead === 4 && buffer.readUInt32BE(0) === 0x504b0304
}

/** The content of the files in a zip archive, one after the other, each checked against its sum. */
export async function* unzipped(path: string, context: Pick<Context, 'say'>): AsyncGenerator<Uint8Array> {
  await using file = await open(path)
  for (const member of await membersOf(file, context)) {
    if (member.name.endsWith('/')) continue
    let crc = 0
    let last = 0x0a
    for await (const piece of contentOf(file, member, context)) {
      crc = zlib.crc32(piece, crc)
      last = piece.at(-1) ?? last
      yield piece
    }
    if (crc !== member.crc) throw damaged(context)
    // Rows of the next file begin on a line of their own.
    if (last !== 0x0a) yield Buffer.from('\n')
  }
}

async function membersOf(file: FileHandle, context: Pick<Context, 'say'>): Promise<Member[]> {
  const { size } = await file.stat()
  const tail = await bytesAt(file, Math.max(0, size - longestEnd), Math.min(size, longestEnd))
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== endMark) end--
  if (end < 0) throw damaged(context)
  const [count, length, start] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (start + length > size) throw damaged(context)
  const directory = await bytesAt(file, start, length)
  const members: Member[] = []
  for (let at = 0; members.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== memberMark) throw damaged(context)
    const lengths = [28, 30, 32].map((place) => directory.readUInt16LE(at + place)) as [number, number, number]
    members.push({
      name: directory.toString('utf8', at + 46, at + 46 + lengths[0]),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      compressed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + lengths[0] + lengths[1] + lengths[2]
  }
  return members
}

async function* contentOf(file: FileHandle, member: Member, context: Pick<Context, 'say'>): AsyncGenerator<Buffer> {
  const { method, compressed, offset } = member
  if ((method !== 0 && method !== 8) || [compressed, member.size, offset].includes(0xffffffff)) throw otherForm(context)
  const head = await bytesAt(file, offset, 30)
  const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (compressed === 0) return
  const raw = file.createReadStream({ start, end: start + compressed - 1, autoClose: false })
  if (method === 0) return yield* raw as AsyncIterable<Buffer>
  const inflate = zlib.createInflateRaw()
  raw.on('error', (error) => inflate.destroy(error))
  try {
    yield* raw.pipe(inflate) as AsyncIterable<Buffer>
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? damaged(context) : error
  }
}

async function bytesAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  await file.read(buffer, 0, length, start)
  return buffer
}

const damaged = ({ say }: Pick<Context, 'say'>): Failure =>
  new Failure('DownloadDamaged', say('The archive that came is damaged.', '下载的压缩包已损坏。'), {
    exitCode: exitCodes.network,
    hint: say('Export it again.', '请重新导出。'),
  })

const otherForm = ({ say }: Pick<Context, 'say'>): Failure =>
  new Failure(
    'UnknownArchive',
    say('The archive that came is of a form that qfc does not unpack.', '无法解压下载的压缩包。'),
    {
      exitCode: exitCodes.network,
      hint: say('Name a file that ends with .zip to keep it.', '请指定以 .zip 结尾的文件名，直接保存压缩包。'),
    },
  )
