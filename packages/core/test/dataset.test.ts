import { caught } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { type DataFormat, validateRows } from '../src/dataset.ts'

const file = (...rows: (string | object)[]) =>
  new Blob([rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')])

/** A right row of each format, as the console guides show them. */
const right: Record<DataFormat, object> = {
  PromptResponse: [
    { system: 's', prompt: 'p', response: 'r' },
    { prompt: 'p', response: [['r']], weight: 0 },
  ],
  Role: {
    messages: [
      { role: 'system', content: 's' },
      { role: 'user', content: 'u' },
      { role: 'assistant', content: 'a', weight: 1 },
    ],
  },
  SFT_FIM: { prefix: 'def f(a):', suffix: '', middle: ' return a' },
  Text: { text: 't' },
  DPO_PromptChosenRejected: [
    { user: 'u', assistant: 'a' },
    { user: 'u', chosen: 'c', rejected: 'r' },
  ],
  KTO_PromptChosenRejected: [{ system: 's', user: 'u', rejected: 'r' }],
  PromptSortedresponses: [{ prompt: 'p', response: [['a'], ['b']], score: [1, 0] }],
  Prompt: { prompt: 'p' },
  PromptImage: { prompt: 'p', image: 'images/a.jpg' },
  PromptImageResponse: {
    images: ['images/a.jpg'],
    messages: [
      { role: 'user', content: '<ImageHere>?' },
      { role: 'assistant', content: 'a' },
    ],
  },
}
const formats = Object.keys(right) as DataFormat[]

describe('a row of each format', () => {
  it.each(formats)('%s is right', async (format) => {
    const { rows, validRows, problems } = await validateRows(file(right[format]), format)
    expect({ rows, validRows, problems }).toEqual({ rows: 1, validRows: 1, problems: [] })
  })

  it.each(formats)('%s is not a row of a format of another form', async (format) => {
    const other: DataFormat = Array.isArray(right[format]) ? 'Text' : 'DPO_PromptChosenRejected'
    expect(await validateRows(file(right[format]), other)).toMatchObject({ validRows: 0, problemRows: 1 })
  })

  it.each<[DataFormat, unknown, string, string]>([
    ['PromptResponse', { prompt: 'p', response: 'r' }, '', 'WrongShape'],
    ['PromptResponse', [], '', 'WrongShape'],
    ['PromptResponse', [{ response: 'r' }], '[0].prompt', 'FieldMissing'],
    ['PromptResponse', [{ prompt: 'p', response: ' ' }], '[0].response', 'FieldEmpty'],
    ['PromptResponse', [{ prompt: 1, response: 'r' }], '[0].prompt', 'WrongType'],
    ['PromptResponse', [{ prompt: 'p', response: 'r', weight: 2 }], '[0].weight', 'WrongValue'],
    ['Role', { messages: [] }, 'messages', 'WrongType'],
    [
      'Role',
      {
        messages: [
          { role: 'human', content: 'u' },
          { role: 'user', content: 'u' },
        ],
      },
      'messages[0].role',
      'WrongValue',
    ],
    [
      'Role',
      {
        messages: [
          { role: 'user', content: 'u' },
          { role: 'system', content: 's' },
        ],
      },
      'messages[1]',
      'WrongOrder',
    ],
    ['Role', { messages: [{ role: 'assistant', content: 'a' }] }, 'messages', 'FieldMissing'],
    ['SFT_FIM', { prefix: 'p', suffix: 's' }, 'middle', 'FieldMissing'],
    ['DPO_PromptChosenRejected', [{ user: 'u', chosen: 'c' }], '[0].rejected', 'FieldMissing'],
    ['KTO_PromptChosenRejected', [{ user: 'u', chosen: 'c', rejected: 'r' }], '[0]', 'FieldMissing'],
    ['PromptSortedresponses', [{ prompt: 'p', response: [['a']] }], '[0].response', 'WrongValue'],
    ['PromptSortedresponses', [{ prompt: 'p', response: [['a'], ['b']], score: [1] }], '[0].score', 'WrongValue'],
    ['PromptImageResponse', { images: [], messages: right.Role }, 'images', 'WrongType'],
  ])('%s: %j is wrong at %j', async (format, row, field, code) => {
    const { problems } = await validateRows(file(row as object), format)
    expect(problems[0]).toMatchObject({ line: 1, field, code, message: expect.any(String) })
  })
})

describe('a file', () => {
  it('is told row by row, the first problems alone', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => (index % 2 ? { text: `row ${index}` } : '{"text": oops}'))
    const report = await validateRows(file(...rows), 'Text', { mostProblems: 3 })
    expect(report).toMatchObject({ rows: 1000, validRows: 500, problemRows: 500 })
    expect(report.problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'NotJson'],
      [3, 'NotJson'],
      [5, 'NotJson'],
    ])
  })

  it('is counted: a token for each Chinese character, 1.3 for each word', async () => {
    const report = await validateRows(file({ text: '千帆 fine-tuning' }), 'Text')
    expect(report).toMatchObject({ characters: 14, tokens: Math.round(2 + 2 * 1.3) })
  })

  it('is warned of what is hardly meant', async () => {
    const row = { user: 'u', chosen: 'c', rejected: 'r' }
    const long = Array.from({ length: 151 }, () => ({ user: 'u', assistant: 'a' }))
    const source = file([row], [row], '', [...long, row])
    const { warnings, problems } = await validateRows(source, 'DPO_PromptChosenRejected', { mostTokens: 300 })
    expect(problems).toEqual([])
    expect(Object.fromEntries(warnings.map(({ code, lines, count }) => [code, [count, lines]]))).toEqual({
      DuplicateRows: [1, [2]],
      EmptyLines: [1, [3]],
      TooManyTurns: [1, [4]],
      TooManyTokens: [1, [4]],
      FewRows: [3, []],
    })
  })

  it.each<[string, DataFormat, object]>([
    ['prompt and response', 'PromptResponse', [{ prompt: 'p' }]],
    ['roles', 'Role', { messages: [{ role: 'user', content: 'u' }] }],
  ])('of %s may lack answers, which is a warning', async (_, format, row) => {
    const { warnings, validRows } = await validateRows(file(row), format)
    expect(validRows).toBe(1)
    expect(warnings).toMatchObject([{ code: 'NoAnswer', lines: [1] }])
  })

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeff{"text":"é"}\r\n{"text":"千"}')],
    ['UTF-16', Buffer.from('\ufeff{"text":"é"}\r\n{"text":"千"}', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff{"text":"é"}\r\n{"text":"千"}', 'utf16le').swap16()],
  ])('may be %s', async (_, bytes) =>
    expect(await validateRows(new Blob([bytes]), 'Text')).toMatchObject({ rows: 2, validRows: 2, characters: 2 }),
  )

  it('may hold numbers that are longer than a number can be: in a text they stay as they are, elsewhere they are not a text', async () => {
    const long = '12345678901234567890'
    const rows = [
      `{"text":"${long}"}`,
      `{"text":"${long}1"}`,
      `{"text":"a","id":${long}}`,
      `{"text":"a","id":${long}1}`,
    ]
    const report = await validateRows(file(...rows, `{"text":${long}}`), 'Text')
    expect(report).toMatchObject({ rows: 5, validRows: 4, characters: 43 })
    // The two ids are one rounded number; the rows are not the same.
    expect(report.warnings.map(({ code }) => code)).not.toContain('DuplicateRows')
    expect(report.problems).toEqual([
      { line: 5, field: 'text', code: 'WrongType', message: 'must be a text; it is a number' },
    ])
  })

  it('of a hundred thousand rows, each of them twice, has as many duplicates and not one more', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `{"text":"第 ${index} 行"}`)
    const { warnings } = await validateRows(file(rows.join('\n'), rows.join('\n'), '{"text":"other"}'), 'Text')
    expect(warnings).toMatchObject([
      { code: 'DuplicateRows', count: 100_000, lines: expect.arrayContaining([100_001]) },
    ])
  })

  it('is read in pieces that cut anything anywhere', async () => {
    const bytes = Buffer.from('{"text":"千帆"}\r\n{"text":"b"}\r\n')
    const pieces = (async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte)
    })()
    expect(await validateRows(pieces, 'Text')).toMatchObject({ rows: 2, characters: 3 })
  })

  it('in GBK is refused, and so is an empty one', async () => {
    const gbk = new Blob(['{"text":"', Uint8Array.of(0xc7, 0xa7, 0xb7, 0xab), '"}\n'])
    expect(await caught(validateRows(gbk, 'Text'))).toMatchObject({ code: 'NotUtf8', name: 'InputError' })
    for (const empty of [new Blob([]), new Blob(['\n\n'])])
      expect(await caught(validateRows(empty, 'Text'))).toMatchObject({ code: 'EmptyFile' })
    expect(await caught(validateRows(file({}), 'text' as DataFormat))).toMatchObject({
      code: 'InvalidDataFormat',
      message: expect.stringContaining('Text'),
    })
  })

  it('with a row that is far too long goes on after it', async () => {
    const long = (async function* () {
      yield Buffer.from('{"text":"')
      for (let megabytes = 0; megabytes < 20; megabytes++) yield Buffer.alloc(1_000_000, 'x')
      yield Buffer.from('"}\n{"text":"after"}\n')
    })()
    const report = await validateRows(long, 'Text')
    expect(report).toMatchObject({ rows: 2, validRows: 1, characters: 5 })
    expect(report.problems).toMatchObject([{ line: 1, code: 'RowTooLong' }])
  })

  it('of a million bad rows is told by the first twenty and a count', async () => {
    const thousand = Buffer.from('{"wrong":1}\n'.repeat(1000))
    const bad = (async function* () {
      for (let thousands = 0; thousands < 1000; thousands++) yield thousand
    })()
    const { problems, ...report } = await validateRows(bad, 'Text')
    expect(report).toMatchObject({ rows: 1_000_000, validRows: 0, problemRows: 1_000_000, warnings: [] })
    expect(problems.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    expect(await caught(validateRows(file({ text: 'a' }), 'Text', { signal }))).toMatchObject({ message: 'enough' })
  })
})
