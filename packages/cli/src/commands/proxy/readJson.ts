import type { IncomingMessage } from 'node:http'
import { decodeText } from '@qianfan-console/core'
import type { Context } from '../../context/context.ts'
import { checkSendable } from '../../input/checkSendable.ts'
import { checkObject } from '../../input/readInput.ts'
import type { ManifestAction } from '../../table/manifest.ts'
import { parseExact } from '../../util/exactNumber.ts'

/** Largest body taken, in bytes. */
export const bodyLimit = 1 << 20

/** The body, with its numbers as they were written; undefined for what cannot be sent on as it is meant. */
export async function readJson(
  request: IncomingMessage,
  { say }: Context,
  action: ManifestAction,
): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > bodyLimit) return undefined
    chunks.push(chunk as Buffer)
  }
  try {
    const text = decodeText(Buffer.concat(chunks), 'The body')
    if (text.trim() === '') return {}
    const value = parseExact(text)
    const input = checkObject(value, 'The body', say)
    checkSendable(input, say, action)
    return input
  } catch {
    return undefined
  }
}
