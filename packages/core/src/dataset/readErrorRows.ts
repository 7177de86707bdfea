import { ServiceError } from '../errors/errors.ts'
import { readLines } from './readLines.ts'

/** Options of `readErrorRows`. */
export interface ReadErrorRowsOptions {
  /** How many rows are read; 20 by default. */
  most?: number | undefined
  /** The `fetch` that reads; the platform's own by default. */
  fetch?: typeof globalThis.fetch | undefined
  signal?: AbortSignal | undefined
}

/** Longest row that is shown, in characters. */
const longestShown = 2000

/**
 * Reads the first rows of a failed import's list of errors, as the platform wrote them: it documents no form for them.
 * The address opens by itself, so no keys are sent.
 *
 * @param url - `errDownloadUrl` of DescribeImportTask
 * @param options - `most`, `fetch`, `signal`
 * @returns the rows, each of at most 2000 characters; none where there is no address
 * @throws {ServiceError} `Http403` and the like: the address does not open, or does not any more
 * @throws {InputError} `NotUtf8`: it is not a text, but an archive for example
 * @see https://cloud.baidu.com/doc/qianfan-api/s/Lmnzr4pth
 * @example
 * ```ts
 * import { createClient, describeImportTask } from '@qianfan-console/core'
 * import { readErrorRows } from '@qianfan-console/core/dataset'
 *
 * const { result } = await describeImportTask(createClient(), { taskId: 'task-xxx' })
 * for (const row of await readErrorRows(result.errDownloadUrl)) console.log(row)
 * ```
 */
export async function readErrorRows(
  url: string | undefined,
  { most = 20, fetch = globalThis.fetch, signal }: ReadErrorRowsOptions = {},
): Promise<string[]> {
  const rows: string[] = []
  if (url === undefined || url === '') return rows
  const response = await fetch(url, { signal: signal ?? null })
  if (!response.ok || !response.body) {
    const { status } = response
    const words = `The list of errors cannot be read: HTTP ${status}.`
    throw new ServiceError(`Http${status}`, words, { status, body: undefined, outcome: 'refused' })
  }
  // Leaving the loop ends the download.
  for await (const { text } of readLines(response.body)) {
    if (text.trim() === '') continue
    rows.push(text.slice(0, longestShown))
    if (rows.length >= most) break
  }
  return rows
}
