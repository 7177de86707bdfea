import { readFile } from 'node:fs/promises'
import { decodeText } from '../util/decodeText.ts'

/**
 * Reads a file of text, in UTF-8 or in UTF-16 with a byte order mark.
 *
 * @param path - of the file
 * @returns its text without the mark
 * @throws {InputError} `NotUtf8` for another encoding; errors of the file system as they are
 * @example
 * ```ts
 * const text = await readTextFile('job.yaml')
 * ```
 */
export const readTextFile = async (path: string): Promise<string> => decodeText(await readFile(path), path)
