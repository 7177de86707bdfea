import { openAsBlob, type Stats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { InputError } from '../errors/errors.ts'
import { type ReadInto, readInto } from '../util/readInto.ts'

/** Options of `openFile`. */
export interface OpenFileOptions {
  /** Name that the platform sees; the file's own by default. */
  name?: string | undefined
  /** Content type; `application/octet-stream` when left out. */
  type?: string | undefined
}

/**
 * A file on the disk, to be sent by an action that takes one. It is read while it is sent, and again for each repeat: over
 * `httpTransport` and `undiciTransport` a file of any size takes a few megabytes of memory. A file that changes between
 * opening and sending is not sent.
 *
 * @param path - path of the file
 * @param options - `name`, `type`
 * @returns the file
 * @throws {InputError} `FileNotReadable`: there is no such file, it is a folder, or it may not be read
 * @see https://nodejs.org/api/fs.html#fsopenasblobpath-options
 * @example
 * ```ts
 * import { createQianfan } from '@qianfan-console/core'
 * import { httpTransport, nodeCredentials, openFile } from '@qianfan-console/core/node'
 *
 * const qianfan = createQianfan({ credentials: nodeCredentials(), transport: httpTransport() })
 * const { result } = await qianfan.model.chatTemplate.create(
 *   { customSpecFile: await openFile('template.py') },
 *   { onUploadProgress: ({ sent, total }) => console.log(`${sent} of ${total} bytes`) },
 * )
 * ```
 */
export async function openFile(path: string, { name, type }: OpenFileOptions = {}): Promise<File> {
  try {
    // A folder opens as a file does, and fails only when it is read.
    const stats = await stat(path)
    if (!stats.isFile()) throw Object.assign(new Error('it is not a file'), { code: 'ERR_NOT_A_FILE' })
    const content = await openAsBlob(path)
    const file = new File([content], name ?? basename(path), { ...(type !== undefined && { type }) })
    return Object.defineProperty(file, readInto, { value: reader(resolve(path), stats) })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : message
    throw new InputError('FileNotReadable', `${JSON.stringify(path)} cannot be read: ${why}.`, { cause })
  }
}

/** Reads a file as long as it is the one that was opened. */
function reader(path: string, opened: Stats): ReadInto {
  return async (bytes, position) => {
    const handle = await open(path)
    try {
      let done = 0
      for (let read = -1; done < bytes.length && read !== 0; done += read)
        read = (await handle.read(bytes, done, bytes.length - done, position + done)).bytesRead
      const { size, mtimeMs } = await handle.stat()
      if (done < bytes.length || size !== opened.size || mtimeMs !== opened.mtimeMs) throw changed(path)
    } finally {
      await handle.close()
    }
  }
}

const changed = (path: string) =>
  new InputError('FileNotReadable', `${JSON.stringify(path)} has changed since it was opened. Open it again.`)
