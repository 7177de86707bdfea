import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputError } from '../errors/errors.ts'

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
    if (!(await stat(path)).isFile()) throw Object.assign(new Error('it is not a file'), { code: 'ERR_NOT_A_FILE' })
    const content = await openAsBlob(path)
    return new File([content], name ?? basename(path), { ...(type !== undefined && { type }) })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : message
    throw new InputError('FileNotReadable', `${JSON.stringify(path)} cannot be read: ${why}.`, { cause })
  }
}
