import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exactNumber } from '../src/util/exactNumber.ts'
import { useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(place.home, name), content)
  return name
}
const create = ['finetuning', 'task', 'create', '--yes', '--no-check', '--dry-run']
const stop = ['finetuning', 'task', 'stop']
const sent = () => place.mock.requests.length
const bodyOf = async (args: string[], stdin?: string) => {
  const { stdout, stderr, code } = await qfc(args, stdin === undefined ? {} : { stdin })
  expect({ code, stderr }).toMatchObject({ code: 0 })
  return { stdout, data: /--data-raw '(.*)'/.exec(JSON.parse(stdout).curl)![1]! }
}

const gbk = Uint8Array.from([0xc3, 0xfb, 0xd7, 0xd6])

describe('text', () => {
  it.each([
    ['input in YAML', (name: string) => ['finetuning', 'job', 'create', '-i', name]],
    ['data', (name: string) => ['call', 'StopFineTuningTask', '-d', `@${name}`]],
    ['ids', (name: string) => [...stop, '--ids-from', name]],
  ])('in GBK is refused: %s', async (_name, args) => {
    const before = sent()
    const { code, stderr } = await qfc(args(file('gbk.yaml', Buffer.concat([Buffer.from('name: '), gbk]))))
    expect(code).toBe(2)
    expect(stderr).toMatch(/gbk\.yaml.*UTF-8/)
    expect(sent()).toBe(before)
  })

  it('in GBK on the command line is refused', async () => {
    const before = sent()
    const { code, stderr } = await qfc(['finetuning', 'job', 'list', '--name', '\uFFFD\uFFFD'])
    expect(code).toBe(2)
    expect(stderr).toContain('not UTF-8')
    expect(sent()).toBe(before)
  })

  it.each(['yaml', 'json'])('in UTF-16 with its mark is read: %s', async (kind) => {
    const text = kind === 'json' ? '{"taskId":"任务"}' : 'taskId: 任务\n'
    const name = file(`utf16.${kind}`, Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect((await bodyOf([...stop, '--dry-run', '--no-check', '-i', name])).data).toBe('{"taskId":"任务"}')
  })

  it('of standard input is held to the same', async () => {
    const ids = Buffer.from('\uFEFFtask-a\r\ntask-b\r\n', 'utf16le')
    const name = file('ids.txt', ids)
    const { stdout } = await qfc([...stop, '--ids-from', name, '--dry-run'])
    expect(JSON.parse(stdout).map(({ body }: { body: object }) => body)).toEqual([
      { taskId: 'task-a' },
      { taskId: 'task-b' },
    ])
  })
})

describe('numbers', () => {
  it.each([
    ['12345678901234567890', '12345678901234567890'],
    ['0.1234567890123456789', '0.1234567890123456789'],
    ['9007199254740993.0', '9007199254740993.0'],
    ['1e-400', '1e-400'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-0.00001', '-0.00001'],
    ['1e3', '1000'],
  ])('%s is sent as %s', (text, expected) => {
    expect(JSON.stringify(exactNumber(text))).toBe(expected)
  })

  it.each([
    ['a flag', ['--hyper-parameter-config.bar', '12345678901234567890'], '"bar":12345678901234567890'],
    ['a list', ['--hyper-parameter-config.bar', '[12345678901234567890]'], '"bar":[12345678901234567890]'],
    ['an object', ['--hyper-parameter-config.bar', '{"a":12345678901234567890}'], '"bar":{"a":12345678901234567890}'],
    ['a decimal', ['--hyper-parameter-config.bar', '0.12345678901234567891'], '"bar":0.12345678901234567891'],
  ])('keep their digits in %s, in what is sent and in what is shown', async (_name, flags, expected) => {
    const { stdout, data } = await bodyOf([...create, ...flags])
    expect(data).toContain(expected)
    expect(stdout.replace(/\s/g, '')).toContain(`${expected}}`)
  })

  it.each(['a.yaml', 'a.json'])('keep their digits from %s', async (name) => {
    const text =
      '{"hyperParameterConfig": {"a": [12345678901234567890, 0.12345678901234567891], "b": {"c": 9007199254740993}}}'
    const { data } = await bodyOf([...create, '-i', file(name, text)])
    expect(data).toBe(text.replaceAll(' ', ''))
  })

  it('keep their digits in YAML that is printed', async () => {
    const { stdout } = await qfc([...create, '--hyper-parameter-config.bar', '[12345678901234567890]', '-o', 'yaml'])
    expect(parse(stdout, { intAsBigInt: true }).body).toEqual({
      hyperParameterConfig: { bar: [12345678901234567890n] },
    })
  })

  it.each([
    ['.inf', 'hyperParameterConfig: {learningRate: .inf}'],
    ['.nan', 'hyperParameterConfig: {foo: .nan}'],
    ['1e999 in JSON', '{"hyperParameterConfig": {"foo": [1e999]}}'],
  ])('that have no end are refused: %s', async (_name, text) => {
    const { code, stderr } = await qfc([...create, '-i', '-'], { stdin: text })
    expect(code).toBe(2)
    expect(stderr).toMatch(/hyperParameterConfig\.\w+/)
  })

  it('that have no end are refused in a flag', async () => {
    expect((await qfc([...create, '--hyper-parameter-config.learning-rate', '1e999'])).code).toBe(2)
    expect((await qfc([...create, '--hyper-parameter-config.foo', '-1e999'])).code).toBe(2)
  })
})

describe('an input', () => {
  it.each([
    ['an alias of nothing', 'jobId: *nope', /MalformedYAML/],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcd'[at]}`)}]`).join('\n')}`,
      /MalformedYAML/,
    ],
    ['bytes', 'a: !!binary aGVsbG8=', /MalformedYAML/],
    ['a set', 'a: !!set {x, y}', /MalformedYAML/],
    ['a tag that is not known', 'a: !mine x', /MalformedYAML/],
    ['two documents', 'a: 1\n---\nb: 2', /second document/],
    ['a field twice in YAML', 'a: 1\na: 2', /MalformedYAML/],
    ['a field twice in JSON', '{"a": {"b": 1,\n "b": 2}}', /MalformedJSON.*line 2, column 2/],
    ['__proto__ in JSON', '{"a": {"__proto__": {"x": 1}}}', /a\.__proto__/],
    ['__proto__ in YAML', '__proto__: {x: 1}', /__proto__/],
  ])('with %s is refused as what it is', async (_name, text, expected) => {
    const { code, stderr } = await qfc([...create, '-i', '-', '-o', 'json'], { stdin: text })
    expect(code).toBe(2)
    expect(`${JSON.parse(stderr).error.code}: ${JSON.parse(stderr).error.message}`).toMatch(expected)
    expect(stderr).not.toMatch(/fault of qfc|parseAllDocuments/)
  })

  it.each([
    ['--hyper-parameter-config.__proto__', '{"x":1}'],
    ['--hyper-parameter-config', '{"__proto__":1}'],
    ['--dataset-config.versions', '__proto__=1'],
    ['--hyper-parameter-config.foo', '{"a":1,"a":2}'],
  ])('by %s %s loses nothing without a word', async (flag, value) => {
    expect((await qfc([...create, flag, value])).code).toBe(2)
  })

  it('takes YAML merge keys for what they are', async () => {
    const text = 'hyperParameterConfig:\n  <<: &base {epoch: 1, seed: 2}\n  epoch: 3\n'
    expect(JSON.parse((await bodyOf([...create, '-i', '-'], text)).data)).toEqual({
      hyperParameterConfig: { epoch: 3, seed: 2 },
    })
  })
})

describe('a file to be sent', () => {
  const upload = ['model', 'chat-template', 'create', '--no-check', '--yes', '--dry-run']

  it('that is a folder is refused', async () => {
    mkdirSync(join(place.home, 'folder'), { recursive: true })
    const { code, stderr } = await qfc([...upload, '--custom-spec-file', 'folder'])
    expect(code).toBe(2)
    expect(stderr).toContain('"folder"')
  })

  it('is named in full in the curl line, whatever its name', async () => {
    mkdirSync(join(place.home, 'deep'), { recursive: true })
    const name = file('deep/a;type=x,"b".py', 'print(1)')
    const { code, stdout } = await qfc([...upload, '--custom-spec-file', name])
    expect(code).toBe(0)
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (text) => (body += text))
      request.on('end', () => response.end(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { curl } = JSON.parse(stdout) as { curl: string }
    const here = curl.replace(place.mock.url, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const shown = await promisify(execFile)('bash', ['-c', `${here} --silent`], { cwd: place.home })
    server.close()
    expect(shown.stdout).toContain('print(1)')
  })
})

describe('--dry-run of several', () => {
  const args = [...stop, 'task-a', 'task-b', '--dry-run']

  it('is one document, whatever the form', async () => {
    const in_ = async (form: string) => (await qfc([...args, '-o', form])).stdout
    const bodies = [{ taskId: 'task-a' }, { taskId: 'task-b' }]
    expect(JSON.parse(await in_('json')).map(({ body }: { body: object }) => body)).toEqual(bodies)
    expect(parse(await in_('yaml')).map(({ body }: { body: object }) => body)).toEqual(bodies)
    expect(
      (await in_('ndjson'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).body),
    ).toEqual(bodies)
    expect((await in_('csv')).split('\n').filter((line) => line.startsWith('method,'))).toHaveLength(1)
    expect((await in_('table')).match(/^curl /gm)).toHaveLength(2)
  })
})

describe('--ids-from', () => {
  const ids = async (stdin: string) => {
    const { code, stdout, stderr } = await qfc([...stop, '--ids-from', '-', '--dry-run'], { stdin })
    expect({ code, stderr }).toMatchObject({ code: 0 })
    return [JSON.parse(stdout)].flat().map(({ body }) => body.taskId)
  }

  it.each([
    ['csv with its head', 'taskId\ntask-a\ntask-b\n'],
    ['csv of several columns', 'runStatus,taskId,name\nDone,task-a,"a, b"\nDone,"task-b",c\n'],
    ['a table of one column', 'TASKID\ntask-a\ntask-b\n'],
    ['ndjson of rows', '{"taskId":"task-a","x":1}\n{"taskId":"task-b"}\n'],
    ['a list of rows', '[{"taskId":"task-a"},{"taskId":"task-b"}]'],
    ['quoted lines', '"task-a"\r\n"task-b"\r\n'],
    ['lines with notes', '# mine\n\ntask-a\n  task-b  \n'],
  ])('takes %s', async (_name, text) => {
    expect(await ids(text)).toEqual(['task-a', 'task-b'])
  })

  it.each([
    ['rows without the id', '{"name":"x"}\n'],
    ['a whole answer', '{\n "result": {"taskList": []}\n}\n'],
    ['csv without the id', 'name,model\nx,y\n'],
  ])('refuses %s', async (_name, text) => {
    const before = sent()
    expect((await qfc([...stop, '--ids-from', '-'], { stdin: text })).code).toBe(2)
    expect(sent()).toBe(before)
  })

  it('is what the lists of qfc print', async () => {
    for (const form of ['csv', 'ndjson']) {
      const list = await qfc(['finetuning', 'task', 'list', '-o', form, '--columns', 'taskId'])
      const found = await ids(list.stdout)
      expect(found.length).toBeGreaterThan(2)
      for (const id of found) expect(id).toMatch(/^task-\w+$/)
    }
  })

  it.each(['"task-a"', "'task-a'", '["task-a"]', 'task-a,task-b', '{"taskId":"task-a"}'])(
    'an argument %s is not an id',
    async (id) => {
      const before = sent()
      expect((await qfc([...stop, id])).code).toBe(2)
      expect(sent()).toBe(before)
    },
  )
})

describe('words and flags', () => {
  it.each([
    [['--profile', 'model', 'finetuning', '--output', 'json', 'model', 'list', '--help']],
    [['-q', 'model', 'finetuning', '--output', 'json', 'model', 'list', '--help']],
    [['--columns', 'finetuning', 'finetuning', 'model', 'list', '--help']],
  ])('%j runs: the value of a flag is not a word of the command', async (args) => {
    expect(await qfc(args)).toMatchObject({ code: 0, stdout: expect.stringContaining('qfc finetuning model list') })
  })

  it.each([
    [['--yes=maybe', 'finetuning', 'job', 'list']],
    [['finetuning', 'job', 'list', '--all=maybe']],
    [['--verbose=maybe']],
  ])('%j is told as a wrong switch', async (args) => {
    const { code, stderr } = await qfc(args)
    expect(code).toBe(2)
    expect(stderr).toContain('is a switch')
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('a hint for a value with a dash is one that works', async () => {
    const { stderr } = await qfc(['finetuning', 'job', 'list', '-q', '--output'])
    expect(stderr).toContain('--query=--output')
  })

  it('what only says how to show may be given again, and the last counts; what says whom to call may not', async () => {
    const list = ['finetuning', 'job', 'list', '--max-keys', '1']
    const { code, stdout } = await qfc([...list, '-o', 'csv', '-o', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty('result')
    for (const flag of ['--profile', '--base-url', '--input'])
      expect((await qfc([...list, flag, 'a', flag, 'b'])).code).toBe(2)
  })
})

describe('an empty id', () => {
  const samples = (labelId: string, datasetId: string) =>
    JSON.stringify({ datasetId, labelId, importTime: [], annoTime: [] })

  it('asks a read for nothing where it need not be given, as in the example of the platform', async () => {
    const { data } = await bodyOf([
      'call',
      'dataset.sample.list',
      '--dry-run',
      '-o',
      'json',
      '-d',
      samples('', 'ds-7pkzh1exthpuy10n'),
    ])
    expect(JSON.parse(data)).toMatchObject({ labelId: '', datasetId: 'ds-7pkzh1exthpuy10n' })
  })

  it.each([
    ['a read that needs it', ['call', 'dataset.sample.list', '-d', samples('1', '')], /datasetId/],
    ['a write', ['call', 'finetuning.task.create', '--yes', '-d', '{"jobId":""}'], /jobId/],
    [
      'a part of an input',
      ['call', 'dataset.sample.list', '-d', '{"datasetId":"ds-7pkzh1exthpuy10n","x":{"labelId":""}}'],
      /x\.labelId/,
    ],
    [
      'a field that cannot be sent',
      ['call', 'dataset.sample.list', '-d', '{"datasetId":"ds-7pkzh1exthpuy10n","__proto__":1}'],
      /__proto__/,
    ],
  ])('is not sent to %s', async (_name, args, expected) => {
    const before = sent()
    const { code, stderr } = await qfc([...args, '--no-check'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(expected) })
    expect(sent()).toBe(before)
  })
})
