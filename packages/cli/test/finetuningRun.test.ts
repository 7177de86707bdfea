import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bareEnvironment, limitBucket, type Result, type RunOptions, runBare } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

let mock: Mock
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qfc-run-'))
  mock = await startMock({ speed: 100_000 })
  write(row, row)
})
afterEach(async () => {
  await mock.close()
  rmSync(folder, { recursive: true, force: true })
})

const row = {
  messages: [
    { role: 'user', content: '1+1?' },
    { role: 'assistant', content: '2' },
  ],
}
const write = (...rows: object[]) =>
  writeFileSync(join(folder, 'train.jsonl'), rows.map((each) => `${JSON.stringify(each)}\n`).join(''))

const environment = () => ({
  ...bareEnvironment(folder),
  QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
  QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
  QIANFAN_CONSOLE_API_BASE_URL: mock.url,
})
const qfc = (args: readonly string[], { env = {}, ...options }: RunOptions = {}): Promise<Result> =>
  runBare([...args, '--poll', '100ms'], { cwd: folder, env: { ...environment(), ...env }, ...options })

const begin = ['finetuning', 'run', 'train.jsonl', '--model', 'ERNIE-Speed-8K', '--name', 'mine']
const whole = [...begin, '--bucket', 'mock-bucket', '--deploy', '--yes']

/** All that makes something, in the order of a run. */
const creates = [
  'CreateDataset',
  'PutObject',
  'CreateImportTask',
  'PublishDatasetVersion',
  'CreateFineTuningJob',
  'CreateFineTuningTask',
  'CreateCustomModelSet',
  'CreateCustomModel',
  'CreateService',
]
const count = (action: string) => mock.requests.filter((request) => request.action === action && request.done).length
const counts = () => Object.fromEntries(creates.map((action) => [action, count(action)]))
const once = Object.fromEntries(creates.map((action) => [action, 1]))
const journal = () => {
  const runs = join(folder, '.local/state/qianfan/runs')
  return readdirSync(runs)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(runs, name), 'utf8')))
}
const errorOf = ({ stderr }: Result) => JSON.parse(stderr.trim().split('\n').at(-1)!).error

/** Kills a command, as a power cut would, when something is so; or ends it by another signal. */
const killedWhen = (isSo: () => boolean, signal: NodeJS.Signals = 'SIGKILL') => ({
  started(child: ChildProcess) {
    const timer = setInterval(() => {
      if (!isSo()) return
      clearInterval(timer)
      child.kill(signal)
    }, 1)
    child.on('close', () => clearInterval(timer))
  },
})

describe('finetuning run', () => {
  it('takes a file to a service, each call once; the same command again makes nothing', async () => {
    const { code, stdout, stderr } = await qfc(whole)
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('can cost money') })
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'mine',
      rows: 2,
      datasetId: expect.stringMatching(/^dg-/),
      versionId: expect.stringMatching(/^ds-/),
      jobId: expect.stringMatching(/^job-/),
      taskId: expect.stringMatching(/^task-/),
      modelId: expect.stringMatching(/^amv-/),
      serviceId: expect.stringMatching(/^svco-/),
    })
    expect(counts()).toEqual(once)
    const again = await qfc([...whole, '--resume'].filter((word) => word !== '--yes'))
    expect({ code: again.code, answer: JSON.parse(again.stdout) }).toEqual({ code: 0, answer: JSON.parse(stdout) })
    expect(counts()).toEqual(once)
  })

  it('makes a model only with --publish, a service only with --deploy, and adds them later', async () => {
    const plain = [...begin, '--bucket', 'mock-bucket', '--yes']
    expect((await qfc(plain)).code).toBe(0)
    expect(counts()).toMatchObject({ CreateFineTuningTask: 1, CreateCustomModelSet: 0, CreateService: 0 })
    expect((await qfc([...plain, '--publish'])).code).toBe(0)
    expect(counts()).toMatchObject({ CreateFineTuningTask: 1, CreateCustomModel: 1, CreateService: 0 })
    expect((await qfc(['finetuning', 'run', 'train.jsonl', '--resume', '--deploy', '--yes'])).code).toBe(0)
    expect(counts()).toEqual(once)
  })

  it('goes on after a kill -9 during each call, and makes nothing twice', async () => {
    for (const action of creates) {
      const killed = await qfc(
        whole,
        killedWhen(() => count(action) > 0),
      )
      expect({ action, code: killed.code }).toEqual({ action, code: null })
    }
    const { code, stderr } = await qfc(['finetuning', 'run', 'train.jsonl', '--resume', '--yes'])
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('Going on from') })
    expect(counts()).toEqual(once)
  }, 240_000)

  it('goes on after a kill -9 between each two steps, and makes nothing twice', async () => {
    const facts = () => {
      try {
        return journal()[0]?.facts ?? {}
      } catch {
        return {}
      }
    }
    const steps: [string, () => boolean][] = [
      ['data set', () => facts().import?.versionId],
      ['upload', () => facts().import?.address],
      ['import task', () => facts().import?.taskId],
      ['imported', () => facts().import?.imported],
      ['published', () => facts().import?.published],
      ['job', () => facts().jobId],
      ['task', () => facts().taskId],
      ['trained', () => facts().isTrained],
      ['model set', () => facts().modelSetId],
      ['model', () => facts().modelId],
      ['ready', () => facts().isReady],
      ['service', () => facts().serviceId],
    ]
    for (const [step, isThere] of steps) {
      const { code } = await qfc(
        whole,
        killedWhen(() => Boolean(isThere())),
      )
      expect({ step, code }).toEqual({ step, code: null })
    }
    expect((await qfc(whole)).code).toBe(0)
    expect(counts()).toEqual(once)
  }, 240_000)

  it.each(creates.filter((action) => action !== 'PutObject'))(
    'settles a lost answer of %s by a read, and does not send it again',
    async (action) => {
      mock.faults.add({ action, reset: true, when: 'after', times: 1 })
      const { code, stderr } = await qfc(whole)
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
      expect(counts()).toEqual(once)
    },
    120_000,
  )

  it('does not send a paid create again where nothing is found: exit 6, and the same command looks first', async () => {
    mock.faults.add({ action: 'CreateFineTuningTask', reset: true, when: 'before', times: 1 })
    const lost = await qfc([...whole, '-o', 'json'])
    expect(lost.code).toBe(6)
    expect(errorOf(lost)).toMatchObject({
      action: 'finetuning.task.create',
      stopped: { stage: 'Task', goOn: 'qfc finetuning run train.jsonl --name mine --resume' },
    })
    expect(count('CreateFineTuningTask')).toBe(0)
    const before = mock.requests.length
    expect((await qfc(whole)).code).toBe(0)
    const later = mock.requests.slice(before).map(({ action }) => action)
    expect(later.indexOf('DescribeFineTuningTasks')).toBeLessThan(later.indexOf('CreateFineTuningTask'))
    expect(counts()).toEqual(once)
  }, 120_000)

  it('says what exists, and how to go on, where a stage is refused', async () => {
    mock.faults.add({ action: 'CreateFineTuningTask', status: 403, code: 'AccessDenied', times: 1 })
    const refused = await qfc(whole)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(
      /Stopped at: Task\n {2}There is now: data set dg-\w+, version ds-\w+, object bos:\/mock-bucket\/qianfan\/[0-9a-f]{16}-train\.jsonl, import task task-\w+, job job-\w+\n {2}To go on: qfc finetuning run train\.jsonl --name mine --resume/,
    )
    const chinese = await qfc([...whole, '--lang', 'zh', '--no-check'])
    expect({ code: chinese.code, stderr: chinese.stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('的进度继续'),
    })
    expect(counts()).toEqual(once)
  })

  it('buys nothing where the bucket is full, and goes on when there is room', async () => {
    await qfc(['bos', 'cp', 'train.jsonl', 'bos:/mock-bucket/old.jsonl'])
    await limitBucket(mock, -1, 1)
    const full = await qfc(whole)
    expect(full.code).toBe(1)
    expect(full.stderr).toMatch(/the bucket mock-bucket is full .* Nothing of the file is stored/)
    expect(full.stderr).toMatch(/There is now: data set dg-\w+, version ds-\w+\n {2}To go on: qfc finetuning run/)
    expect(counts()).toEqual({ ...once, ...Object.fromEntries(creates.slice(2).map((action) => [action, 0])) })
    expect((await qfc(['bos', 'rm', 'bos:/mock-bucket/old.jsonl', '--yes'])).code).toBe(0)
    expect((await qfc(whole)).code).toBe(0)
    expect(counts()).toEqual({ ...once, PutObject: 2 })
  })

  it('takes a changed file for a new run in the same data set, job and model, and says so', async () => {
    const plain = [...begin, '--bucket', 'mock-bucket', '--publish', '--yes']
    const first = JSON.parse((await qfc(plain)).stdout)
    write(row, row, row)
    expect(errorOf(await qfc(['finetuning', 'run', 'train.jsonl', '--resume', '-o', 'json']))).toMatchObject({
      code: 'NothingToResume',
    })
    const { code, stdout, stderr } = await qfc(plain)
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/train\.jsonl has changed since .* this is a new run/),
    })
    const second = JSON.parse(stdout)
    for (const same of ['datasetId', 'jobId', 'modelSetId']) expect(second[same]).toBe(first[same])
    for (const other of ['versionId', 'taskId', 'modelId', 'sha256']) expect(second[other]).not.toBe(first[other])
    expect(counts()).toMatchObject({
      CreateDataset: 1,
      CreateFineTuningJob: 1,
      CreateFineTuningTask: 2,
      CreateCustomModel: 2,
    })
    expect(count('CreateDatasetVersion')).toBe(1)
  })

  it('lets one process at a time at a run', async () => {
    mock.faults.add({ action: 'CreateDataset', delay: 3000, times: 1 })
    const isUnderWay = () => mock.requests.some(({ action }) => action === 'DescribeDatasets')
    const first = qfc(whole)
    while (!isUnderWay()) await new Promise((resolve) => setTimeout(resolve, 10))
    const second = await qfc([...whole, '-o', 'json'])
    expect({ code: second.code, error: errorOf(second) }).toMatchObject({ code: 2, error: { code: 'RunUnderWay' } })
    expect((await first).code).toBe(0)
    expect(counts()).toEqual(once)
  })

  it('asks nobody where nobody is: exit 4, and nothing is made', async () => {
    const { code } = await qfc(whole.filter((word) => word !== '--yes'))
    expect(code).toBe(4)
    expect(Object.values(counts()).every((each) => each === 0)).toBe(true)
  })

  it('is held to the policy, each of its calls', async () => {
    const policy = join(folder, 'policy.toml')
    writeFileSync(policy, 'deny = ["CreateService"]\n')
    const denied = await qfc([...whole, '-o', 'json'], { env: { QIANFAN_POLICY_FILE: policy } })
    expect({ code: denied.code, error: errorOf(denied) }).toMatchObject({ code: 4, error: { code: 'DeniedByPolicy' } })
    expect(Object.values(counts()).every((each) => each === 0)).toBe(true)
  })

  it('shows its plan in a dry run, and sends nothing', async () => {
    writeFileSync(join(folder, 'task.yaml'), 'hyperParameterConfig: { epoch: 2 }\ndatasetConfig: { splitRatio: 10 }\n')
    const { code, stdout } = await qfc([...whole, '--input', 'task.yaml', '--dry-run'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 2,
      format: 'Role',
      uploadTo: 'bos:/mock-bucket/qianfan/',
      calls: [
        { action: 'finetuning.job.create', billable: false },
        {
          action: 'finetuning.task.create',
          billable: true,
          input: { hyperParameterConfig: { epoch: 2 }, datasetConfig: { sourceType: 'Platform', splitRatio: 10 } },
        },
        { action: 'model.set.create' },
        { action: 'model.version.create' },
        { action: 'service.custom.create', billable: true },
      ],
    })
    expect(mock.requests).toEqual([])
  })

  it.each<[string, () => void, string[], number, string]>([
    ['an empty file', () => writeFileSync(join(folder, 'train.jsonl'), ''), [], 2, ''],
    ['a bad row', () => write(row, { messages: [] }), [], 2, 'InvalidRows'],
    ['no file', () => rmSync(join(folder, 'train.jsonl')), [], 2, 'FileNotReadable'],
    ['a model that is not trained', () => {}, ['--model', 'ERNIE-Speed-8k'], 2, 'NotSupported'],
    ['a mode that is none', () => {}, ['--train-mode', 'XYZ'], 2, ''],
    ['a name that is too long', () => {}, ['--name', 'x'.repeat(30)], 2, 'InvalidInput'],
    ['no bucket', () => {}, ['--bucket', ''], 2, 'MissingBucket'],
    ['a bucket that cannot be one', () => {}, ['--bucket', '../x'], 2, 'InvalidBosAddress'],
    ['a bucket that is not there', () => {}, ['--bucket', 'nobody-has-it'], 1, 'NoSuchBucket'],
    [
      'a hyper-parameter out of range',
      () => writeFileSync(join(folder, 't.yaml'), 'hyperParameterConfig: { epoch: 900 }\n'),
      ['--input', 't.yaml'],
      2,
      '',
    ],
  ])('%s: exit %i', async (_, prepare, flags, exit, errorCode) => {
    prepare()
    const given = new Set(flags.filter((word) => word.startsWith('--')))
    const args = [...begin, '--bucket', 'mock-bucket', '--yes', '-o', 'json']
    const kept = args.filter((word, index) => !given.has(word) && !given.has(args[index - 1]!))
    const result = await qfc([...kept, ...flags])
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code: exit, stdout: '' })
    if (errorCode) expect(errorOf(result).code).toBe(errorCode)
    expect(counts()).toMatchObject({ PutObject: 0, CreateImportTask: 0, CreateFineTuningTask: 0 })
  })

  it('makes nothing where its name is taken by another', async () => {
    const name = String(mock.store.list('finetuning.job')[0]!.name)
    const args = [...begin.slice(0, -1), name, '--bucket', 'mock-bucket', '--yes', '-o', 'json']
    const taken = await qfc(args)
    expect({ code: taken.code, error: errorOf(taken) }).toMatchObject({ code: 2, error: { code: 'NameTaken' } })
    expect(counts()).toMatchObject({ CreateDataset: 0, PutObject: 0 })
  })

  it('refuses to become another run half-way', async () => {
    mock.faults.add({ action: 'CreateFineTuningTask', status: 403, code: 'AccessDenied', times: 1 })
    await qfc(whole)
    const other = await qfc([...whole, '--train-mode', 'DPO', '-o', 'json'])
    expect({ code: other.code, error: errorOf(other) }).toMatchObject({ code: 2, error: { code: 'PlanChanged' } })
  })

  it('needs a place for its journal', async () => {
    const { code, stderr } = await qfc([...whole, '-o', 'json'], {
      env: { XDG_STATE_HOME: join(folder, 'train.jsonl') },
    })
    expect({ code, error: errorOf({ code, stderr, stdout: '' }).code }).toEqual({
      code: 2,
      error: 'JournalNotWritable',
    })
    expect(Object.values(counts()).every((each) => each === 0)).toBe(true)
  })

  it('Ctrl-C ends it in order, with the way to go on', async () => {
    // The import does not end by itself, however long the signal takes.
    mock.clock.pause()
    const stopped = await qfc(
      whole,
      killedWhen(() => count('CreateImportTask') === 1, 'SIGINT'),
    )
    mock.clock.resume()
    expect({ code: stopped.code, stderr: stopped.stderr }).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('--resume'),
    })
    expect((await qfc(whole)).code).toBe(0)
    expect(counts()).toEqual(once)
  })
})

describe.skipIf(!hasTerminal)('in a terminal', () => {
  it.each([60, 80, 200])('asks once, and shows the stages in %i columns', async (columns) => {
    const args = [...begin, '--bucket', 'mock-bucket', '--publish', '--poll', '100ms']
    const terminal = openTerminal(args, { cwd: folder, env: environment(), columns })
    await terminal.shows('Go ahead?')
    terminal.write('y')
    await terminal.shows(/✓.* Publishing/)
    expect(await terminal.ended).toBe(0)
    expect(counts()).toMatchObject({ CreateFineTuningTask: 1, CreateCustomModel: 1, CreateService: 0 })
  })
})
