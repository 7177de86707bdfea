import { caught } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { type DataFormat, fixRows, type RowSource, type RowsFix, readErrorRows, validateRows } from '../src/dataset.ts'

async function linesOf(lines: AsyncIterable<string>): Promise<string[]> {
  const list: string[] = []
  for await (const line of lines) list.push(line)
  return list
}

async function fixed(source: RowSource | string, format: DataFormat = 'Text') {
  const fixes: RowsFix[] = []
  const options = { onFix: (fix: RowsFix) => fixes.push(fix) }
  const lines = await linesOf(fixRows(typeof source === 'string' ? new Blob([source]) : source, format, options))
  return {
    text: lines.join(''),
    fixes: Object.fromEntries(fixes.map(({ code, count, lines }) => [code, [count, lines]])),
  }
}

describe('fixRows', () => {
  it('leaves a right file as it is, and says nothing', async () => {
    const text = '{"text":"a, ]} \\" ,"}\n{"text":"千帆", "more":12345678901234567890}\n'
    expect(await fixed(text)).toEqual({ text, fixes: {} })
  })

  it('corrects form alone, and says what it changed', async () => {
    const text = '\uFEFF{"text":"a"}\r\n\r\n{"text":"b",},\n{"text":"a"}\n{"text": "a"}'
    expect(await fixed(text)).toEqual({
      text: '{"text":"a"}\n{"text":"b"}\n{"text": "a"}\n',
      fixes: {
        Encoding: [1, []],
        LineEnds: [3, [1, 2, 5]],
        EmptyLines: [1, [2]],
        TrailingCommas: [1, [3]],
        DuplicateRows: [1, [4]],
      },
    })
  })

  it.each([
    ['utf16le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf16be', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('makes UTF-8 of %s, in whatever pieces it comes', async (_, encode) => {
    const bytes = encode('{"text":"千帆"}\n')
    const pieces = (async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte)
    })()
    expect(await fixed(pieces)).toEqual({ text: '{"text":"千帆"}\n', fixes: { Encoding: [1, []] } })
  })

  it('puts a single turn into a list, where nothing else is wrong with it', async () => {
    const text = '{"prompt":"p","response":"r"}\n{"prompt":1}\n[{"prompt":"q"}]\n'
    expect(await fixed(text, 'PromptResponse')).toEqual({
      text: '[{"prompt":"p","response":"r"}]\n{"prompt":1}\n[{"prompt":"q"}]\n',
      fixes: { TurnLists: [1, [1]] },
    })
  })

  it.each(['{"text":"a"', '{"text":"a",,}', 'not JSON, ', '{"text":"a,}', '{"text":[1,,]}'])(
    'leaves %s, which it cannot correct, for the check',
    async (row) => {
      expect(await fixed(`${row}\n`)).toEqual({ text: `${row}\n`, fixes: {} })
      expect(await validateRows(new Blob([row]), 'Text')).toMatchObject({ problemRows: 1 })
    },
  )

  it('does not take what stands in a text for a comma too many', async () => {
    const row = '{"text":"a ,] ,} \\\\","more":[1,2,],}\n'
    expect((await fixed(row)).text).toBe('{"text":"a ,] ,} \\\\","more":[1,2]}\n')
  })

  it('does not copy half a row of 20 MB', async () => {
    const long = (async function* () {
      yield Buffer.from('{"text":"a"}\n{"text":"')
      for (let megabytes = 0; megabytes < 20; megabytes++) yield Buffer.alloc(1_000_000, 'x')
      yield Buffer.from('"}\n')
    })()
    expect(await caught(fixed(long))).toMatchObject({
      code: 'RowTooLong',
      name: 'InputError',
      message: expect.stringContaining('Line 2 '),
    })
  })

  it('refuses GBK and a format that there is not, and stops when it is told to', async () => {
    expect(await caught(fixed(new Blob([Uint8Array.of(0xc4, 0xe3, 0x0a)])))).toMatchObject({ code: 'NotUtf8' })
    expect(await caught(fixed('', 'text' as DataFormat))).toMatchObject({ code: 'InvalidDataFormat' })
    const signal = AbortSignal.abort(new Error('enough'))
    const stopped = linesOf(fixRows(new Blob(['{}\n']), 'Text', { signal }))
    expect(await caught(stopped)).toMatchObject({ message: 'enough' })
  })
})

describe('readErrorRows', () => {
  const answering = (body: BodyInit, status = 200) => ({ fetch: async () => new Response(body, { status }) })

  it('gives the first twenty rows, not longer than can be read, and ends the download', async () => {
    let isEnded = false
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(Buffer.from(`row ${++sent} ${'x'.repeat(3000)}\n\n`))
      },
      cancel() {
        isEnded = true
      },
    })
    const rows = await readErrorRows('https://example.com/errors', answering(body))
    expect(rows).toHaveLength(20)
    expect(rows[19]!.slice(0, 6)).toBe('row 20')
    expect(rows[0]).toHaveLength(2000)
    expect(isEnded).toBe(true)
  })

  it('gives none where there is no address', async () => {
    for (const url of [undefined, '']) expect(await readErrorRows(url)).toEqual([])
  })

  it.each([403, 404])('says that the address does not open: HTTP %i', async (status) =>
    expect(await caught(readErrorRows('https://example.com/errors', answering('', status)))).toMatchObject({
      name: 'ServiceError',
      code: `Http${status}`,
      status,
      outcome: 'refused',
    }),
  )

  it('refuses what is not a text', async () => {
    const zip = answering(Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe, 0xc0))
    expect(await caught(readErrorRows('https://example.com/errors', zip))).toMatchObject({ code: 'NotUtf8' })
  })
})
