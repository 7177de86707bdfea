import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import stringWidth from 'string-width'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ManifestAction } from '../src/table/manifest.ts'
import { commandOf } from '../src/table/names.ts'
import { valueAt } from '../src/util/valueAt.ts'
import { binary, useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const count = 25
const list = ['finetuning', 'job', 'list']
/** The jobs in the platform's order: newest first. */
let jobs: { jobId: string; name: string; trainMode: string }[] = []
const ids = () => jobs.map(({ jobId }) => jobId)

beforeAll(async () => {
  for (let number = 0; place.mock.store.list('finetuning.job').length < count; number++)
    place.mock.store.insert('finetuning.job', `job-filler${String(number).padStart(6, '0')}`, {
      name: `作业${number}`,
      description: 'a, "b"\n\u001b[31mred',
      model: 'ERNIE-Speed-8K',
      trainMode: 'SFT',
    })
  jobs = (await json([...list, '--max-keys', '100'])).result.jobList
  expect(jobs.map(({ jobId }) => jobId).sort()).toEqual(
    place.mock.store
      .list('finetuning.job')
      .map(({ jobId }) => jobId)
      .sort(),
  )
})

const json = async (args: string[]) => JSON.parse((await qfc(args)).stdout)

describe('forms of output', () => {
  it('json is the platform’s answer, unchanged', async () => {
    const body = await json([...list, '--max-keys', '3'])
    expect(body).toEqual(place.mock.requests.at(-1)!.answer)
    expect(body.result.jobList).toHaveLength(3)
  })

  it('yaml holds the same', async () => {
    const { stdout } = await qfc([...list, '--max-keys', '3', '-o', 'yaml'])
    expect(parse(stdout)).toEqual(place.mock.requests.at(-1)!.answer)
  })

  it('ndjson is a row a line', async () => {
    const { stdout } = await qfc([...list, '--max-keys', '3', '-o', 'ndjson'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).jobId),
    ).toEqual(ids().slice(0, 3))
  })

  it('csv quotes what needs it', async () => {
    const { stdout } = await qfc([...list, '--all', '-o', 'csv', '--columns', 'jobId,description'])
    expect(stdout.split('\r\n')[0]).toBe('jobId,description')
    expect(stdout).toContain('"a, ""b""\n\\u001b[31mred"')
  })

  it('a table lines up Chinese and lets nothing from the platform move the cursor', async () => {
    const { stdout } = await qfc([...list, '--all', '-o', 'table', '--columns', 'name,description,jobId'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(count + 1)
    expect(stdout).not.toContain('\u001b')
    const start = (line: string) => stringWidth(line.slice(0, line.search(/job-\w+$|JOBID$/)))
    expect(new Set(lines.map(start)).size).toBe(1)
    expect(stdout).toContain('作业12')
  })

  it('a pipe gets json; data alone goes to standard output', async () => {
    const { stdout, stderr } = await qfc([
      'finetuning',
      'job',
      'create',
      '--name',
      'piped',
      '--model',
      'ERNIE-Speed-8K',
      '--train-mode',
      'SFT',
      '-v',
    ])
    expect(JSON.parse(stdout).result.jobId).toMatch(/^job-/)
    expect(stderr).toContain('> POST http://')
    expect(stderr).toMatch(/authorization: \*\*\*/)
    expect(stderr).not.toContain(place.mock.credentials.secretAccessKey)
    place.mock.store.remove('finetuning.job', JSON.parse(stdout).result.jobId)
  })
})

describe('lists that do not page', () => {
  const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as {
    actions: ManifestAction[]
  }
  const lists = actions.filter(({ cli }) => cli.rows !== undefined)

  beforeAll(() => {
    // Nobody buys a package through the API: there is none unless one is put there.
    place.mock.store.insert('charge.package', 'package-1', { serviceName: 'ernie-4.5-turbo-128k', status: 'Normal' })
  })

  it('are there', () => expect(lists.map(({ name }) => name)).toContain('charge.tpm.list'))

  it.each(lists.map((list) => [list.name, list] as const))(
    '%s is a table of its rows',
    async (name, { cli, input, examples }) => {
      const args = [...commandOf(name).split(' '), '-i', '-']
      const needed = Object.entries(examples.input[0]!.value as object).filter(([field]) =>
        input.required?.includes(field),
      )
      const stdin = JSON.stringify(Object.fromEntries(needed))
      const { stdout, code } = await qfc([...args, '-o', 'table'], { stdin })
      expect(code).toBe(0)
      const rows = valueAt(place.mock.requests.at(-1)!.answer, cli.rows!) as object[]
      expect(rows.length).toBeGreaterThan(0)
      const lines = stdout.trimEnd().split('\n')
      expect(lines[0]!.split(/ +/)).toEqual(cli.columns!.map((column) => column.split('.').at(-1)!.toUpperCase()))
      expect(lines.slice(1).map((line) => line.split('  ')[0])).toEqual(
        rows.map((row) => String(valueAt(row, cli.columns![0]!))),
      )
      const { stdout: csv } = await qfc([...args, '-o', 'csv'], { stdin })
      expect(csv.trimEnd().split('\r\n')).toHaveLength(rows.length + 1)
    },
  )
})

describe('--verbose', () => {
  it.each([
    ['iam.sessionToken.create', ['secretAccessKey', 'sessionToken']],
    ['iam.bearerToken.create', ['token']],
    ['app.legacyApplication.list', ['result.appList.0.ak', 'result.appList.0.sk']],
  ])('shows no secret of the answer of %s', async (name, paths) => {
    const { code, stdout, stderr } = await qfc([...commandOf(name).split(' '), '--yes', '-v'])
    expect(code).toBe(0)
    for (const path of paths) {
      const secret = valueAt(JSON.parse(stdout), path)
      expect(secret, path).toMatch(/^.{8,}$/)
      expect(stderr).not.toContain(secret)
    }
    expect(stderr).toContain('"***"')
  })
})

describe('--all', () => {
  it.each(['json', 'yaml'])('%s has the shape of one page, with every row', async (output) => {
    const { stdout } = await qfc([...list, '--all', '--max-keys', '7', '-o', output])
    const body = output === 'json' ? JSON.parse(stdout) : parse(stdout)
    expect(body.result.jobList.map(({ jobId }: { jobId: string }) => jobId)).toEqual(ids())
    expect(body.result.pageInfo.isTruncated).toBe(false)
    expect(body.requestId).toBe(place.mock.requests.at(-1)!.requestId)
  })

  it('sends one request a page', async () => {
    const before = place.mock.requests.length
    await qfc([...list, '--all', '--max-keys', '10'])
    expect(place.mock.requests).toHaveLength(before + 3)
  })

  it.each([
    ['row by row', 'result.jobList[].jobId', () => ids()],
    [
      'with a filter',
      "result.jobList[?trainMode=='PostPretrain'].name",
      () => jobs.filter(({ trainMode }) => trainMode === 'PostPretrain').map(({ name }) => name),
    ],
    ['over the whole', 'length(result.jobList)', () => count],
    ['the last one', 'result.jobList[-1].jobId', () => ids().at(-1)],
  ])('applies --query %s', async (_name, query, expected) => {
    expect(await json([...list, '--all', '--max-keys', '7', '-q', query])).toEqual(expected())
  })

  it('is a list also when nothing fits', async () => {
    expect(await json([...list, '--all', '-q', "result.jobList[?name=='nobody'].jobId"])).toEqual([])
  })

  it('ends quietly when the reader has had enough', async () => {
    const child = spawn(
      'bash',
      [
        '-c',
        `"${process.execPath}" "${binary()}" finetuning job list --all -o ndjson --max-keys 1 | head -1; echo "\${PIPESTATUS[0]}"`,
      ],
      { env: place.environment(), cwd: place.home },
    )
    let [out, err] = ['', '']
    child.stdout.on('data', (text) => (out += text))
    child.stderr.on('data', (text) => (err += text))
    await new Promise((resolve) => child.on('close', resolve))
    expect(err).toBe('')
    expect(out.trimEnd().split('\n').at(-1)).toBe('0')
  })
})

describe('the tasks of all jobs', () => {
  it('are listed without an id', async () => {
    const all = place.mock.store
      .list('finetuning.task')
      .map(({ taskId }) => taskId)
      .sort()
    expect((await json(['finetuning', 'task', 'list', '-q', 'result.taskList[].taskId'])).sort()).toEqual(all)
  })

  it('are those of one job with its id', async () => {
    const [task] = place.mock.store.list('finetuning.task')
    const found = await json(['finetuning', 'task', 'list', String(task!.jobId)])
    expect(found.result.taskList.every(({ jobId }: { jobId: string }) => jobId === task!.jobId)).toBe(true)
  })
})

it('without --all a table says that more follows, and how to get it', async () => {
  const { stderr } = await qfc([...list, '--max-keys', '2', '-o', 'table'])
  expect(stderr).toMatch(/--all.*--marker job-/)
})
