import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { chineseError, chineseErrors } from '../src/output/chineseErrors.ts'
import type { ManifestAction } from '../src/table/manifest.ts'
import { useMock } from './harness.ts'

const place = useMock()
const taskId = 'task-5kjifvzerc5n'
const chinese = /[\u4e00-\u9fff]/

/** Runs a command line in Chinese. */
const qfc = (args: readonly string[], options?: Parameters<typeof place.qfc>[1]) =>
  place.qfc([...args, '--lang', 'zh'], options)

/** Lines of four Latin words in a row without Chinese; a command to copy is not a sentence. */
const englishSentences = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /[A-Za-z][a-z'’-]*(?:[ ,;:]+[A-Za-z][a-z'’-]*){3,}/.test(line))
    .filter((line) => !chinese.test(line) && !/^\s*(qfc|curl|#!) /.test(line))

const packages = fileURLToPath(new URL('../../', import.meta.url))
const sourcesOf = (name: string): string =>
  readdirSync(join(packages, name, 'src'), { recursive: true, encoding: 'utf8' })
    // What findTaskProblems finds are values and no errors; who shows them has words for each, as the compiler holds.
    .filter((file) => file.endsWith('.ts') && !file.includes('gen') && !/(findTask|value)Problems?\.ts$/.test(file))
    .map((file) => readFileSync(join(packages, name, 'src', file), 'utf8'))
    .join('\n')

/** What a source throws: `new InputError('Code'`, `code: 'Code'`, and the helpers that make errors. */
const thrownIn = (source: string): string[] =>
  [
    /\b(?:Qianfan|Service|Connection|Timeout|Abort|Credentials|Input|Waiter)Error\(\s*(?:[\w.]+ \? )?'([A-Z]\w+)'/g,
    /\b(?:fail|refuse)\(\s*'([A-Z]\w+)'/g,
    /\? '([A-Z]\w+)' : '[A-Z]\w+',?\n/g,
    /\? '[A-Z]\w+' : '([A-Z]\w+)',?\n/g,
    /\bcode: '([A-Z]\w+)'/g,
  ].flatMap((pattern) => [...source.matchAll(pattern)].map(([, code]) => code!))

/** Names of the network and of systems, which stay on the cause. */
const isInner = (code: string): boolean => /^(E[A-Z]+|(ERR|UND)_[A-Z_]+)$/.test(code)

/** The keys of a table in a source: `export const name = {` ... `}`. */
const keysOf = (source: string, name: string): string[] => {
  const [, table] = new RegExp(`const ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(source) ?? []
  return [...table!.matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key!)
}

const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as {
  actions: ManifestAction[]
}
const mock = sourcesOf('mock')
const codes = {
  core: thrownIn(sourcesOf('core')),
  gateway: [...thrownIn(sourcesOf('gateway')), ...keysOf(sourcesOf('gateway'), 'refusalStatus')],
  mcp: [
    ...thrownIn(sourcesOf('mcp')),
    ...[...sourcesOf('mcp').matchAll(/refuse\((?:response, \d+, )?'([A-Z]\w+)'/g)].map(([, code]) => code!),
  ],
  'browser-sdk': thrownIn(sourcesOf('browser-sdk')),
  mock: [
    ...keysOf(mock, 'refusals'),
    ...keysOf(mock, 'bosRefusals'),
    ...keysOf(mock, 'numberWords'),
    ...[...mock.matchAll(/\bcode: (?:'([A-Z]\w+)'|(\d+))/g)].map(([, word, number]) => word ?? number!),
  ],
  evidence: [...sourcesOf('core').matchAll(/const \w+ = new Set\(\[([^\]]*)\]\)/g)].flatMap(([, list]) =>
    [...list!.matchAll(/'([A-Z][A-Za-z]+|\d+)'/g)].map(([, code]) => code!),
  ),
  spec: actions.flatMap(({ errors }) => (errors ?? []).map(({ code }) => code)),
}

describe('every code has a Chinese sentence and a next step', () => {
  it.each(Object.entries(codes))('of %s', (_, found) => {
    const known = [...new Set(found)].filter((code) => !isInner(code))
    expect(known.length).toBeGreaterThan(1)
    expect(known.filter((code) => !Object.hasOwn(chineseErrors, code))).toEqual([])
  })

  it('finds the codes that matter most, so that the walk is not empty', () => {
    expect(codes.core).toEqual(
      expect.arrayContaining([
        'NoCredentials',
        'ResultFalse',
        'UnreadableAnswer',
        'WaiterFailed',
        'InsecureBaseUrl',
        'Timeout',
      ]),
    )
    expect(codes.gateway).toEqual(expect.arrayContaining(['GatewayNotAuthorized', 'InvalidOrigin']))
    expect(codes.mock).toEqual(expect.arrayContaining(['AccessDenied', 'TooManyRequests', '336501', '18']))
    expect(codes.spec).toContain('TaskRunningNumberExceedLimit')
  })

  it('in Chinese, and in a sentence', () => {
    for (const [code, [what, next]] of Object.entries(chineseErrors)) {
      expect(what, code).toMatch(/[\u4e00-\u9fff].*。$/)
      expect(next, code).toMatch(chinese)
      expect(englishSentences(`${what}\n${next}`), code).toEqual([])
    }
  })

  it('tells a code that nobody knows by itself', () => {
    expect(chineseError('Http502')).toEqual(['平台返回 HTTP 502。', expect.stringMatching(chinese)])
    expect(chineseError('toString')).toEqual(['平台返回错误码 toString。', expect.stringMatching(chinese)])
  })
})

describe('qfc --lang zh shows no English sentence', () => {
  it.each([
    [['--help']],
    [['finetuning', '--help']],
    [['finetuning', 'task', 'create', '--help']],
    [['finetuning', 'task', 'create', '--skeleton']],
    [['config', 'list', '-o', 'table']],
    [['config', 'get', 'base_url']],
    [['config', '--help']],
    [['call', '--help']],
    [['proxy', '--help']],
    [['finetuning', 'task', 'watch', '--help']],
    [['actions', '-o', 'table']],
    [['doctor', '-o', 'table']],
    [['finetuning', 'job', 'list', '-o', 'table']],
    [['finetuning', 'task', 'describe', taskId, '-o', 'table']],
    [
      [
        'finetuning',
        'job',
        'create',
        '--name',
        'demo',
        '--model',
        'ERNIE-Speed-8K',
        '--train-mode',
        'SFT',
        '--dry-run',
        '-o',
        'table',
      ],
    ],
    [['finetuning', 'task', 'stop', taskId, '--wait', '-o', 'table']],
    [['finetuning', 'task', 'stop', taskId, '-o', 'table']],
  ])('qfc %j', async (args) => {
    const { stdout, stderr } = await qfc(args)
    expect(stdout + stderr).not.toBe('')
    expect(englishSentences(stdout + stderr)).toEqual([])
  })

  it.each(actions.map(({ name }) => name))('explain %s', async (name) => {
    const { code, stdout } = await qfc(['explain', name])
    expect(code).toBe(0)
    expect(englishSentences(stdout)).toEqual([])
  })

  const list = ['finetuning', 'job', 'list']
  it.each<[name: string, exit: number, code: string, args: string[], env?: Record<string, string>]>([
    ['a refusal', 1, 'ResultFalse', ['finetuning', 'task', 'stop', 'task-nosuchtask00']],
    ['an unknown flag', 2, '', [...list, '--trainmode', 'SFT']],
    ['an unknown command', 2, '', ['finetuning', 'task', 'sotp', taskId]],
    ['half a command', 2, '', ['finetuning', 'task']],
    ['a missing id', 2, '', ['finetuning', 'task', 'stop']],
    ['a missing field', 2, '', ['finetuning', 'job', 'create', '--name', 'abc']],
    ['a field that does not exist', 2, '', ['call', 'StopFineTuningTask', '-d', '{"taskID":"x"}']],
    ['JSON that breaks', 2, '', ['call', 'StopFineTuningTask', '-d', '{"taskId":\n  x}']],
    ['a file that is not there', 2, '', ['call', 'StopFineTuningTask', '-d', '@nowhere.json']],
    ['an action that does not exist', 2, '', ['call', 'StopFinetuningTask']],
    ['a base URL that is none', 2, 'InvalidBaseUrl', [...list, '--base-url', 'nowhere']],
    ['a broken time', 2, '', [...list, '--timeout', 'soon']],
    ['a broken query', 2, '', [...list, '-q', 'result.[']],
    ['an unknown key', 3, 'InvalidAccessKeyId', list, { QIANFAN_ACCESS_KEY: 'ALTAKnobodyknowsthis0' }],
    ['a wrong secret', 3, 'SignatureDoesNotMatch', list, { QIANFAN_SECRET_KEY: 'wrongsecretaccesskey000000000000' }],
    ['half a pair', 3, 'IncompleteCredentials', list, { QIANFAN_SECRET_KEY: '' }],
    ['no keys', 3, 'NoCredentials', list, { QIANFAN_SECRET_KEY: '', QIANFAN_ACCESS_KEY: '' }],
    [
      'no such profile',
      3,
      'UnknownProfile',
      list,
      { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '', QIANFAN_PROFILE: 'work' },
    ],
    [
      'no configuration',
      3,
      'ConfigFileUnreadable',
      list,
      { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '', QIANFAN_CONFIG_FILE: '/nowhere/config.toml' },
    ],
    ['a delete without consent', 4, '', ['finetuning', 'job', 'delete', 'job-1xzycis4jm3b']],
    ['nobody who answers', 5, 'NotReachable', [...list, '--base-url', 'http://127.0.0.1:9', '--timeout', '2s']],
  ])('%s: exit code %i', async (_, exit, errorCode, args, env = {}) => {
    const { code, stdout, stderr } = await qfc(args, { env })
    expect(code).toBe(exit)
    expect(englishSentences(stdout + stderr)).toEqual([])
    expect(stderr).toContain('处理建议：')
    if (errorCode) expect(stderr).toContain(`错误码：${errorCode}`)
  })

  it.each([
    [
      1,
      { status: 403, code: 'AccessDenied', message: 'Access denied.' },
      ['权限不足。', '错误码：AccessDenied', '请求 ID：'],
    ],
    [
      1,
      {
        status: 400,
        code: 'InappropriateJSON',
        message: 'Not appropriate for this operation. param[maxKeys] invalid.',
      },
      ['字段：maxKeys'],
    ],
    [
      1,
      { status: 400, code: 'NobodyKnowsThis', message: 'It is not known what this is.' },
      ['错误码：NobodyKnowsThis'],
    ],
    [
      3,
      { status: 400, code: 'RequestExpired', message: 'Request has expired.', times: 3 },
      ['错误码：RequestExpired', '`qfc doctor`'],
    ],
    [5, { status: 200, html: true, times: 5 }, ['错误码：UnreadableAnswer']],
  ])('a fault of the platform: exit code %i', async (exit, fault, shown) => {
    place.mock.faults.add({ action: 'finetuning.job.list', ...fault })
    const { code, stderr } = await qfc(list)
    place.mock.faults.clear()
    expect(code).toBe(exit)
    expect(englishSentences(stderr)).toEqual([])
    for (const text of shown) expect(stderr).toContain(text)
  })

  it('a create whose answer was lost: exit code 6', async () => {
    place.mock.faults.add({ action: 'finetuning.job.create', reset: true, when: 'after' })
    const { code, stderr } = await qfc([
      'finetuning',
      'job',
      'create',
      '--name',
      'lost',
      '--model',
      'ERNIE-Speed-8K',
      '--train-mode',
      'SFT',
    ])
    place.mock.faults.clear()
    expect(code).toBe(6)
    expect(englishSentences(stderr)).toEqual([])
    expect(stderr).toContain('无法确认 finetuning.job.create 是否已生效')
    expect(stderr).toMatch(/查询确认：qfc finetuning job list/)
  })

  it('a wait that is interrupted: exit code 130', async () => {
    const { code, stderr } = await qfc(
      ['finetuning', 'task', 'describe', 'task-92zjbyinxruq', '--wait', '--poll', '100ms'],
      {
        started: (child) =>
          child.stderr!.on('data', (text: string) => text.includes('Running') && child.kill('SIGINT')),
      },
    )
    expect(code).toBe(130)
    expect(englishSentences(stderr)).toEqual([])
  })

  it('keeps the platform’s own words in JSON, and shows them with -v', async () => {
    const fault = { action: 'finetuning.job.list', status: 403, code: 'AccessDenied', message: 'Access denied.' }
    place.mock.faults.add({ ...fault, times: 2 })
    const { stderr: json } = await qfc([...list, '-o', 'json'])
    expect(JSON.parse(json)).toMatchObject({ error: { code: 'AccessDenied', message: 'AccessDenied: Access denied.' } })
    const { stderr: verbose } = await qfc([...list, '-v', '-o', 'table'])
    place.mock.faults.clear()
    expect(verbose).toContain('Access denied.')
  })
})

it('knows an English sentence when it sees one', () => {
  expect(englishSentences('The platform refused the call.\n平台拒绝了请求\nqfc finetuning task stop x')).toEqual([
    'The platform refused the call.',
  ])
})
