import { closeSync, openSync, writeSync } from 'node:fs'
import manifest from '../../package.json' with { type: 'json' }
import type { RecordedRequest } from '../http/requests.ts'

/** A recording that is whole at any moment. */
export interface HarFile {
  add(request: RecordedRequest, answer: { headers: Record<string, string> }): void
  close(): void
}

const closingText = '\n]}}\n'

/** Opens a HAR 1.2 file for writing. The end of the file is written again after each entry, so that it can be read at any time. */
export function openHar(path: string, base: string): HarFile {
  const file = openSync(path, 'w')
  const creator = { name: manifest.name, version: manifest.version }
  const head = `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`
  const start = writeSync(file, head)
  let position = start
  writeSync(file, closingText, position)
  return {
    add(request, answer) {
      const entry = Buffer.from(`${position === start ? '\n' : ',\n'}${JSON.stringify(entryOf(request, answer, base))}`)
      writeSync(file, entry, 0, entry.length, position)
      position += entry.length
      writeSync(file, closingText, position)
    },
    close: () => closeSync(file),
  }
}

function entryOf(request: RecordedRequest, { headers }: { headers: Record<string, string> }, base: string): object {
  const { at, method, url, body, answer, status = 0, duration = 0, name, fault } = request
  const text = textOf(body)
  const content = textOf(answer)
  const pairs = (from: Record<string, string>) => Object.entries(from).map(([key, value]) => ({ name: key, value }))
  return {
    startedDateTime: at,
    time: duration,
    request: {
      method,
      url: base + url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: [...new URLSearchParams(url.split('?')[1] ?? '')].map(([key, value]) => ({ name: key, value })),
      ...(text && { postData: { mimeType: request.headers['content-type'] ?? '', text } }),
      headersSize: -1,
      bodySize: Buffer.byteLength(text),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(headers),
      content: { size: Buffer.byteLength(content), mimeType: headers['content-type'] ?? '', text: content },
      redirectURL: '',
      headersSize: -1,
      bodySize: Buffer.byteLength(content),
    },
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    ...(name && { _action: name }),
    ...(fault && { _fault: fault }),
  }
}

const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
