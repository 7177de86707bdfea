import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { bareEnvironment, runBare } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'qfc-rows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
})

/** Without keys, and with a platform that nobody is at: nothing may be sent. */
const env = { ...bareEnvironment(folder), QIANFAN_CONSOLE_API_BASE_URL: 'http://127.0.0.1:9' }
const qfc = (args: readonly string[], options: Parameters<typeof runBare>[1] = {}) =>
  runBare(['dataset', ...args], { cwd: folder, env, ...options })

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)
const lines = (...rows: (object | string)[]) =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')
const chat = {
  messages: [
    { role: 'user', content: '1+1?' },
    { role: 'assistant', content: '2' },
  ],
}
const wrong = { messages: [{ role: 'human', content: '1+1?' }] }

describe('dataset check', () => {
  it('tells file, line, column, field and reason; exit 2', async () => {
    write('train.jsonl', lines(chat, wrong, '{"messages": oops}', '["a"'))
    const { code, stdout, stderr } = await qfc(['check', 'train.jsonl', '--format', 'Role', '-o', 'table'])
    expect(code).toBe(2)
    expect(stdout.split('\n')).toEqual([
      'train.jsonl:2:22  messages[0].role must be system, user or assistant',
      'train.jsonl:2:13  messages has no message of the user',
      expect.stringMatching(/^train\.jsonl:3:14 {2}is not JSON: /),
      expect.stringMatching(/^train\.jsonl:4:5 {2}is not JSON: /),
      '',
    ])
    expect(stderr).toContain('3 of 4 rows are not Role')
  })

  it('has the whole report for programs, and the columns with it', async () => {
    write('train.jsonl', lines(chat, chat, wrong))
    const { code, stdout } = await qfc(['check', 'train.jsonl', '-o', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'train.jsonl',
      format: 'Role',
      rows: 3,
      problemRows: 1,
      problems: [{ line: 3, column: 22, field: 'messages[0].role', code: 'WrongValue' }, { line: 3 }],
      warnings: [{ code: 'DuplicateRows', lines: [2] }],
    })
  })

  it('shows the first 20, then a count, also of very many', async () => {
    write('train.jsonl', lines(chat, ...Array.from({ length: 5000 }, () => ({ messages: [] }))))
    const { code, stdout, stderr } = await qfc(['check', 'train.jsonl', '-o', 'table'])
    expect(code).toBe(2)
    expect(stdout.trimEnd().split('\n')).toHaveLength(20)
    expect(stderr).toContain('The first 20 problems are shown; 5000 rows have one.')
  })

  it.each([
    ['PromptResponse', [{ prompt: 'p', response: 'r' }]],
    ['Role', chat],
    ['DPO_PromptChosenRejected', [{ user: 'u', chosen: 'c', rejected: 'r' }]],
    ['KTO_PromptChosenRejected', [{ user: 'u', chosen: 'c' }]],
    ['SFT_FIM', { prefix: 'p', suffix: 's', middle: 'm' }],
    ['Text', { text: 't' }],
    ['Prompt', { prompt: 'p' }],
  ])('knows %s by its first row', async (format, row) => {
    write('train.jsonl', `\ufeff\n${lines(row)}`)
    const { code, stdout, stderr } = await qfc(['check', 'train.jsonl', '-o', 'json'])
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining(`Format: ${format}`) })
    expect(JSON.parse(stdout)).toMatchObject({ format, rows: 1, validRows: 1 })
  })

  it('reads UTF-16 with its mark, and counts its columns', async () => {
    write('train.jsonl', Buffer.from(`\ufeff${lines(chat, wrong)}`, 'utf16le'))
    const { code, stdout } = await qfc(['check', 'train.jsonl', '-o', 'table'])
    expect({ code, first: stdout.split('\n')[0] }).toEqual({
      code: 2,
      first: 'train.jsonl:2:22  messages[0].role must be system, user or assistant',
    })
  })

  it.each<[string, string | Uint8Array | undefined, string, string[]]>([
    ['an empty file', '', 'EmptyFile', []],
    ['a file of blanks', ' \n\n', 'EmptyFile', []],
    ['another encoding', Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x0a]), 'NotUtf8', ['--format', 'Text']],
    ['no file', undefined, 'FileNotReadable', []],
    ['a row of 20 MB', `{"text":"${'x'.repeat(20_000_000)}"}\n`, '', ['--format', 'Text']],
    ['a format that is none', lines(chat), 'InvalidFlag', ['--format', 'Rolle']],
    ['a first row of no format', lines({ a: 1 }), 'UnknownFormat', []],
  ])('%s: exit 2', async (_, content, errorCode, flags) => {
    if (content !== undefined) write('train.jsonl', content)
    const { code, stdout, stderr } = await qfc(['check', 'train.jsonl', '-o', 'json', ...flags])
    expect(code).toBe(2)
    if (errorCode) expect(JSON.parse(stderr.trim().split('\n').at(-1)!)).toMatchObject({ error: { code: errorCode } })
    else expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'RowTooLong', line: 1, column: 1 }] })
  })

  it('speaks Chinese', async () => {
    write('train.jsonl', lines(chat, wrong))
    const { stdout, stderr } = await qfc(['check', 'train.jsonl', '-o', 'table', '--lang', 'zh'])
    expect(stdout).toContain('train.jsonl:2:22  messages[0].role 取值不正确')
    expect(stderr).toContain('共 2 行，其中 1 行不符合 Role。')
  })
})

describe('dataset check --fix', () => {
  it('writes a corrected copy, says what it changed, and checks the copy', async () => {
    write(
      'train.jsonl',
      `\ufeff{"prompt":"p","response":"r",}\r\n\n${lines([{ prompt: 'q', response: 's' }], [{ prompt: 1 }])}`,
    )
    const { code, stdout, stderr } = await qfc([
      'check',
      'train.jsonl',
      '--fix',
      '--format',
      'PromptResponse',
      '-o',
      'table',
    ])
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'train.fixed.jsonl'), 'utf8')).toBe(
      lines([{ prompt: 'p', response: 'r' }], [{ prompt: 'q', response: 's' }], [{ prompt: 1 }]),
    )
    for (const said of [
      'byte order mark',
      'Line ends',
      'Empty lines',
      'Commas',
      'list of one turn',
      'train.fixed.jsonl',
    ])
      expect(stderr).toContain(said)
    expect(stdout).toMatch(/^train\.fixed\.jsonl:3:\d+ {2}\[0\]\.prompt must be a text/)
  })

  it('names the copy, and does not replace what is there', async () => {
    write('train.jsonl', lines(chat, chat))
    expect((await qfc(['check', 'train.jsonl', '--fix', 'clean.jsonl', '--lang', 'zh'])).stderr).toContain(
      '已删除完全重复的行',
    )
    expect(readFileSync(join(folder, 'clean.jsonl'), 'utf8')).toBe(lines(chat))
    expect((await qfc(['check', 'train.jsonl', '--fix', 'clean.jsonl'])).code).toBe(4)
    expect((await qfc(['check', 'train.jsonl', '--fix', 'clean.jsonl', '--force'])).code).toBe(0)
    expect((await qfc(['check', 'train.jsonl', 'clean.jsonl'])).code).toBe(2)
  })
})

describe('dataset convert', () => {
  const asked = [{ prompt: '1+1?', response: '2' }]

  it('turns chats into the platform’s rows and back', async () => {
    write('chat.jsonl', lines(chat))
    expect((await qfc(['convert', 'chat.jsonl', '--from', 'openai', '--to', 'PromptResponse', 'out.jsonl'])).code).toBe(
      0,
    )
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(lines(asked))
    const { code, stdout } = await qfc(['convert', 'out.jsonl', '--from', 'promptresponse', '--to', 'openai'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: lines(chat) })
  })

  it('reads columns by their names, and standard input', async () => {
    const flags = ['--from', 'csv', '--to', 'PromptResponse', '--column', 'user=Q', '--column', 'assistant=A']
    const { code, stdout } = await qfc(['convert', '-', ...flags], { stdin: 'Q,A\n1+1?,2\n' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: lines(asked) })
  })

  it('replaces a file only where that is said', async () => {
    write('chat.jsonl', lines(chat))
    write('out.jsonl', 'mine')
    const args = ['convert', 'chat.jsonl', 'out.jsonl', '--from', 'openai', '--to', 'Role']
    expect((await qfc(args)).code).toBe(4)
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe('mine')
    expect((await qfc([...args, '--force'])).code).toBe(0)
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(lines(chat))
  })

  it('writes nothing where a row cannot be converted, or leaves the row out where that is asked for', async () => {
    write('chat.jsonl', lines(chat, { messages: [] }, chat))
    const args = ['convert', 'chat.jsonl', 'out.jsonl', '--from', 'openai', '--to', 'Role']
    const { code, stderr } = await qfc([...args, '--lang', 'zh'])
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('第 2 行') })
    expect(readdirSync(folder)).toEqual(['chat.jsonl'])
    const skipped = await qfc([...args, '--skip-bad'])
    expect({ code: skipped.code, stderr: skipped.stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/Line 2 .*\n.*Rows converted: 2; left out: 1\./),
    })
    expect(readFileSync(join(folder, 'out.jsonl'), 'utf8')).toBe(lines(chat, chat))
  })

  it.each([
    ['no form', ['chat.jsonl'], 'MissingFlag'],
    ['a form that is none', ['chat.jsonl', '--from', 'openia', '--to', 'Role'], 'InvalidFlag'],
    ['a part that is none', ['chat.jsonl', '--from', 'csv', '--to', 'Role', '--column', 'x=y'], 'InvalidFlag'],
    ['a folder', ['chat.jsonl', '.', '--from', 'openai', '--to', 'Role'], 'FileExists'],
    ['no folder', ['chat.jsonl', 'no/out.jsonl', '--from', 'openai', '--to', 'Role'], 'FileNotWritable'],
  ])('%s: exit 2', async (_, args, errorCode) => {
    write('chat.jsonl', lines(chat))
    const { code, stderr } = await qfc(['convert', ...args, '-o', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(stderr.trim().split('\n').at(-1)!)).toMatchObject({ error: { code: errorCode } })
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })
})
