import { execFileSync, spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { useAnswering } from './answering.ts'
import { useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()
const platform = useAnswering()
const unknownRead = ['call', 'Hostile', '--route', '/v2/x', '--effect', 'read']
const run = (args: string[], env: Record<string, string> = {}) =>
  place.qfc(args, { env: { QIANFAN_CONSOLE_API_BASE_URL: platform.url, ...env } })

/** What a terminal acts on: escapes, C1, marks of direction. */
const acted = /(?![\n\r\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u
const esc = '\u001b'
const hostile = {
  [`ke${esc}[31my`]: `a${esc}]52;c;cGF5\u0007`,
  'x.y': 'dotted',
  c1: 'q\u009b2J',
  bidi: 'abc\u202Egpj.exe',
  line: 'one\u2028two',
  text: 'two\nlines\tand a tab',
}
const hasPython = (() => {
  try {
    execFileSync('python3', ['-c', 'import yaml'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe.each(['table', 'text', 'json', 'ndjson', 'yaml', 'csv'])('--output %s', (output) => {
  it.each([
    ['a record', () => ({ requestId: 'r', result: hostile })],
    ['rows', () => ({ requestId: 'r', result: { rows: [hostile, hostile] } })],
  ])('lets nothing of %s act on a terminal', async (_name, answer) => {
    platform.answer = answer()
    const { code, stdout } = await run([...unknownRead, '-o', output])
    expect(code).toBe(0)
    expect(stdout).toContain('dotted')
    expect(stdout).not.toMatch(acted)
  })
})

describe('the value stays the same', () => {
  it.each([
    ['json', (text: string) => JSON.parse(text)],
    ['yaml', (text: string) => parse(text)],
  ] as const)('in %s', async (output, read) => {
    platform.answer = { result: hostile }
    const { stdout } = await run([...unknownRead, '-o', output])
    expect(read(stdout)).toEqual({ result: hostile })
  })

  it('with keys that hold dots, in tables, records and csv', async () => {
    platform.answer = { result: [{ 'x.y': 'dotted', z: { 'a.b': 'inner' } }] }
    expect((await run([...unknownRead, '-o', 'table'])).stdout).toMatch(/^X\.Y +Z\ndotted +\{"a\.b":"inner"\}\n$/)
    expect((await run([...unknownRead, '-o', 'csv', '--columns', 'x.y,z.a.b'])).stdout).toBe(
      'x.y,z.a.b\r\ndotted,inner\r\n',
    )
    platform.answer = { result: { 'x.y': 'dotted', z: { 'a.b': 'inner' } } }
    expect((await run([...unknownRead, '-o', 'table'])).stdout).toBe('x.y    dotted\nz.a.b  inner\n')
  })
})

describe('yaml', () => {
  const misread = {
    no: 'no',
    on: 'on',
    y: 'y',
    time: '12:30:45',
    date: '2024-01-30',
    stamp: '2024-01-30T09:41:54Z',
    octal: '0777',
    hex: '0x1F',
    grouped: '1_000',
    equals: '=',
    nothing: '~',
    merge: '<<',
    float: '1.5',
    c1: 'q\u009b2J',
    noncharacter: 'a\uFFFEb',
    off: { off: 1 },
    small: 1e-7,
    large: 1e21,
    plain: [0.5, -3, 2e-5],
  }

  it('is read by 1.1 as it was meant', async () => {
    platform.answer = { result: misread }
    const { stdout } = await run([...unknownRead, '-o', 'yaml'])
    expect(parse(stdout, { version: '1.1' })).toEqual({ result: misread })
    expect(parse(stdout)).toEqual({ result: misread })
  })

  it.skipIf(!hasPython)('is read by PyYAML as it was meant', async () => {
    platform.answer = { result: misread }
    const { stdout } = await run([...unknownRead, '-o', 'yaml'])
    const python = spawn('python3', ['-c', 'import sys,yaml,json; print(json.dumps(yaml.safe_load(sys.stdin.read())))'])
    let out = ''
    python.stdout.on('data', (text) => (out += text))
    python.stdin.end(stdout)
    await new Promise((resolve) => python.on('close', resolve))
    expect(JSON.parse(out)).toEqual({ result: misread })
  })

  it('of all pages quotes as that of one', async () => {
    platform.answer = {
      requestId: 'no',
      result: { jobList: [{ jobId: 'on', name: 'q\u009b2J' }], pageInfo: { isTruncated: false } },
    }
    const { stdout } = await run(['finetuning', 'job', 'list', '--all', '-o', 'yaml'])
    expect(parse(stdout, { version: '1.1' })).toEqual(platform.answer)
    expect(stdout).not.toMatch(acted)
  })
})

describe('--output text', () => {
  it('is the bare value of one value', async () => {
    platform.answer = { result: { id: 'job-1', empty: null, text: 'two\nlines' } }
    const text = async (query: string) => (await run([...unknownRead, '-o', 'text', '-q', query])).stdout
    expect(await text('result.id')).toBe('job-1\n')
    expect(await text('result.text')).toBe('two\nlines\n')
    expect(await text('result.empty')).toBe('')
    expect(await text('length(result.id)')).toBe('5\n')
  })

  it('is a line a row, with tabs between fields, which they do not hold', async () => {
    platform.answer = { result: [{ id: 1, name: 'a\tb\nc', more: { x: 1 } }, { id: 2 }] }
    expect((await run([...unknownRead, '-o', 'text'])).stdout).toBe('1\ta\\tb\\nc\t{"x":1}\n2\t\t\n')
    expect((await run([...unknownRead, '-o', 'text', '-q', 'result[].[id,name]'])).stdout).toBe('1\ta\\tb\\nc\n2\t\n')
    expect((await run([...unknownRead, '-o', 'text', '-q', 'result[].id'])).stdout).toBe('1\n2\n')
    expect((await run([...unknownRead, '-o', 'text', '--columns', 'id'])).stdout).toBe('1\n2\n')
  })

  it('streams the pages of a list', async () => {
    const { stdout } = await place.qfc([
      'finetuning',
      'job',
      'list',
      '--all',
      '--max-keys',
      '2',
      '-o',
      'text',
      '--columns',
      'jobId',
    ])
    expect(stdout.trimEnd().split('\n').sort()).toEqual(
      place.mock.store
        .list('finetuning.job')
        .map(({ jobId }) => jobId)
        .sort(),
    )
  })

  it('gives ids that the next command takes', async () => {
    const { stdout } = await place.qfc(['finetuning', 'task', 'list', '-o', 'text', '--columns', 'taskId'])
    const { code } = await place.qfc(['finetuning', 'task', 'watch', '--once', '--ids-from', '-'], { stdin: stdout })
    expect(code).toBe(0)
  })
})

describe('rows that the spec has no name for', () => {
  const rows = [
    { datasetId: 'dg-1', datasetName: 'one' },
    { datasetId: 'dg-2', datasetName: 'two' },
  ]

  it('are found where the result has one list of objects', async () => {
    platform.answer = { requestId: 'r', result: { pageInfo: { maxKeys: 10 }, datasetList: rows } }
    expect((await run(['dataset', 'list', '-o', 'table'])).stdout).toBe(
      'DATASETID  DATASETNAME\ndg-1       one\ndg-2       two\n',
    )
    expect((await run(['dataset', 'list', '-o', 'text', '--columns', 'datasetId'])).stdout).toBe('dg-1\ndg-2\n')
    expect((await run(['dataset', 'list', '-o', 'ndjson'])).stdout.trimEnd().split('\n')).toHaveLength(2)
    platform.answer = { requestId: 'r', result: { pageInfo: { maxKeys: 10 }, datasetList: [] } }
    expect((await run(['dataset', 'list', '-o', 'table'])).stdout).toBe('(none)\n')
  })

  it('are not guessed at where there are two', async () => {
    platform.answer = { result: { a: rows, b: rows } }
    expect((await run([...unknownRead, '-o', 'table'])).stdout).toMatch(/^a +\[/)
    platform.answer = { result: { page: 1, rows } }
    expect((await run([...unknownRead, '-o', 'text', '--columns', 'datasetId'])).stdout).toBe('dg-1\ndg-2\n')
  })
})

describe('--columns', () => {
  it.each([
    [['finetuning', 'job', 'list'], 'nosuch,name', /no column nosuch[\s\S]*jobId, name/],
    [['finetuning', 'job', 'list'], 'jobid', /Did you mean jobId\?/],
    [['finetuning', 'task', 'list'], 'nosuch', /taskId/],
    [['finetuning', 'task', 'describe', 'task-n50985crhqq3'], 'taskId', /result\.taskId/],
  ])('%s --columns %s sends nothing and names those there are', async (args, columns, expected) => {
    const before = place.mock.requests.length
    const { code, stdout, stderr } = await place.qfc([...args, '-o', 'table', '--columns', columns])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(expected)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('names those of an answer that the spec does not know', async () => {
    platform.answer = { result: [{ id: 1, name: 'a' }] }
    const { code, stderr } = await run([...unknownRead, '-o', 'csv', '--columns', 'nosuch'])
    expect(code).toBe(2)
    expect(stderr).toContain('There are: id, name.')
  })

  it('after a call that changed something only says so', async () => {
    platform.answer = { result: [{ id: 1 }] }
    const { code, stdout, stderr } = await run([
      'call',
      'Change',
      '--route',
      '/v2/x',
      '--effect',
      'write',
      '-o',
      'csv',
      '--columns',
      'nosuch',
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'nosuch\r\n\r\n' })
    expect(stderr).toContain('no column nosuch')
  })
})

describe('errors', () => {
  it.each([['table'], ['json']])('-v -o %s show the platform’s words, and none of them acts', async (output) => {
    platform.answer = {
      requestId: `q${esc}[2J`,
      code: `Bad${esc}[1m`,
      message: `mess${esc}]0;pwn\u0007 \u009b2J \u202Eabc`,
    }
    Object.assign(platform, { status: 400, headers: { 'x-bce-request-id': 'plain' } })
    const { code, stderr } = await run([...unknownRead, '-v', '-o', output])
    Object.assign(platform, { status: 200, headers: {} })
    expect(code).toBe(1)
    expect(stderr).toContain('mess')
    expect(stderr).not.toMatch(acted)
  })
})

describe.skipIf(!hasTerminal)('csv on a terminal', () => {
  it('does not reach its clipboard', async () => {
    platform.answer = { result: [{ name: hostile[`ke${esc}[31my`] }] }
    const terminal = openTerminal([...unknownRead, '-o', 'csv'], {
      env: { ...place.environment(), QIANFAN_CONSOLE_API_BASE_URL: platform.url },
      cwd: place.home,
    })
    expect(await terminal.ended).toBe(0)
    expect(terminal.output).not.toContain(`${esc}]52`)
    expect(terminal.output).toContain('\\u001b]52')
  })
})
