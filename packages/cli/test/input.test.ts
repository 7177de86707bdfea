import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sayIn } from '../src/context/language.ts'
import { skeletonOf } from '../src/help/skeleton.ts'
import { checkInput } from '../src/input/checkInput.ts'
import type { Manifest } from '../src/table/manifest.ts'
import { commandOf } from '../src/table/names.ts'
import { walkNames } from '../src/table/walkNames.ts'
import { useMock } from './harness.ts'

const spec = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as Manifest

/** An input without what its reader has to fill in. */
function withoutEmpty(value: unknown): Record<string, unknown> {
  const entries = Object.entries(value as Record<string, unknown>).filter(([, each]) => each !== null && each !== '')
  return Object.fromEntries(
    entries.map(([key, each]) => [key, typeof each === 'object' && !Array.isArray(each) ? withoutEmpty(each) : each]),
  )
}

const place = useMock()
const { qfc } = place
const file = (name: string, text: string) => {
  writeFileSync(join(place.home, name), text)
  return name
}
const sent = () => place.mock.requests.filter(({ name }) => name === 'finetuning.task.create').at(-1)!.body
const create = ['finetuning', 'task', 'create', '--yes']
const task = {
  jobId: 'job-1xzycis4jm3b',
  parameterScale: 'LoRA',
  hyperParameterConfig: { epoch: 2 },
  datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
}

describe('input', () => {
  it.each([
    [
      'YAML',
      'task.yaml',
      `jobId: job-1xzycis4jm3b\nparameterScale: LoRA\nhyperParameterConfig: {epoch: 2}\ndatasetConfig:\n  sourceType: Platform\n  versions:\n    - versionId: ds-he8srs01ym0b8fh7\n`,
    ],
    ['JSON', 'task.json', JSON.stringify(task)],
    ['JSON with a byte order mark', 'bom.json', `\uFEFF${JSON.stringify(task)}`],
  ])('comes from a file of %s', async (_name, name, text) => {
    expect(await qfc([...create, '--input', file(name, text)])).toMatchObject({ code: 0 })
    expect(sent()).toEqual(task)
  })

  it('comes from standard input', async () => {
    expect(await qfc([...create, '-i', '-'], { stdin: JSON.stringify(task) })).toMatchObject({ code: 0 })
    expect(sent()).toEqual(task)
  })

  it('comes from flags: dots for objects, repeated for lists, JSON or name=value for objects in lists', async () => {
    const flags = [
      '--job-id',
      task.jobId,
      '--parameter-scale=LoRA',
      '--hyper-parameter-config.epoch',
      '2',
      '--hyper-parameter-config.lora-target-modules',
      'q',
      '--hyper-parameter-config.lora-target-modules',
      'v',
    ]
    const lists = [
      '--dataset-config.source-type',
      'Platform',
      '--dataset-config.versions',
      'versionId=ds-he8srs01ym0b8fh7,samplingRate=0.5',
      '--dataset-config.versions',
      '{"versionId":"ds-he8srs01ym0b8fh7"}',
    ]
    expect(await qfc([...create, ...flags, ...lists])).toMatchObject({ code: 0 })
    expect(sent()).toEqual({
      ...task,
      hyperParameterConfig: { epoch: 2, loraTargetModules: ['q', 'v'] },
      datasetConfig: {
        sourceType: 'Platform',
        versions: [{ versionId: 'ds-he8srs01ym0b8fh7', samplingRate: 0.5 }, { versionId: 'ds-he8srs01ym0b8fh7' }],
      },
    })
  })

  it('passes on fields of open objects under the name that was typed', async () => {
    expect(
      await qfc([...create, '-i', '-', '--hyper-parameter-config.someNewKnob', '0.25'], {
        stdin: JSON.stringify(task),
      }),
    ).toMatchObject({ code: 0 })
    expect(sent()).toMatchObject({ hyperParameterConfig: { epoch: 2, someNewKnob: 0.25 } })
  })

  it('lets flags win over the file, field by field', async () => {
    expect(
      await qfc([...create, '-i', '-', '--hyper-parameter-config.epoch', '3'], {
        stdin: JSON.stringify({ ...task, hyperParameterConfig: { epoch: 2, seed: 7 } }),
      }),
    ).toMatchObject({ code: 0 })
    expect(sent()).toMatchObject({ hyperParameterConfig: { epoch: 3, seed: 7 } })
  })

  it('keeps every digit of a long number', async () => {
    for (const [flag, stdin] of [
      ['-', '{"taskId":12345678901234567890}'],
      ['-', 'taskId: 12345678901234567890'],
    ])
      expect(
        (await qfc(['finetuning', 'task', 'stop', '--dry-run', '--no-check', '-i', flag!], { stdin: stdin! })).stdout,
      ).toContain('12345678901234567890')
  })

  it('says where YAML breaks', async () => {
    const { code, stderr } = await qfc([...create, '-i', file('broken.yaml', 'jobId: a\nb: [1, 2')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/line 2, column \d+/)
  })

  it('--skeleton gives an input that the action takes as it stands', async () => {
    const { stdout } = await qfc(['finetuning', 'task', 'create', '--skeleton'])
    expect(parse(stdout)).toMatchObject({ jobId: expect.any(String), datasetConfig: { sourceType: 'Platform' } })
    expect(await qfc([...create, '--dry-run', '-i', '-'], { stdin: stdout })).toMatchObject({ code: 0 })
  })

  it.each(spec.actions.map((action) => [action.name, action] as const))(
    'the skeleton of %s holds what it needs',
    async (_name, action) => {
      const say = sayIn('en')
      for (const language of ['en', 'zh'] as const) {
        const input = parse(skeletonOf(action, language))
        // Values are left to the reader where nobody can know them; what is there has to fit.
        await checkInput(action, withoutEmpty(input), say).catch((error: Error) => {
          if (!/is missing/.test(error.message)) throw error
        })
      }
    },
  )

  it('every action is reached by its name', () => {
    const names = spec.actions.map(({ name }) => name)
    for (const name of names)
      expect(walkNames([...commandOf(name).split(' '), 'id'], names)).toMatchObject({ name, isAction: true })
  })

  it.each(spec.groups.map(({ name }) => name))(
    'the group %s has help in Chinese, and so has its first action',
    async (group) => {
      const name = spec.actions.find((action) => action.group === group)?.name
      if (name === undefined) return
      for (const words of [name.split('.').slice(0, 1), commandOf(name).split(' ')]) {
        const { code, stdout } = await qfc([...words, '--help', '--lang', 'zh'])
        expect(code).toBe(0)
        expect(stdout).toContain(`qfc ${commandOf(name)}`)
        expect(stdout).toMatch(/[\u4e00-\u9fff]/)
      }
    },
  )
})

describe('--dry-run', () => {
  const args = ['finetuning', 'task', 'stop', 'task-5kjifvzerc5n', '--dry-run']

  it('prints the request and sends nothing', async () => {
    const before = place.mock.requests.length
    const { stdout, stderr } = await qfc(args)
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'POST',
      url: `${place.mock.url}/v2/finetuning?Action=StopFineTuningTask`,
      body: { taskId: 'task-5kjifvzerc5n' },
      signed: true,
    })
    expect(stdout + stderr).not.toContain(place.mock.credentials.secretAccessKey)
    expect(place.mock.requests).toHaveLength(before)
  })

  it('gives a curl line that the platform accepts', async () => {
    const { curl } = JSON.parse((await qfc(args)).stdout)
    // The mock lives in this process: nothing may block it.
    const { stdout } = await promisify(execFile)('bash', ['-c', `${curl} --silent`])
    expect(JSON.parse(stdout)).toMatchObject({ result: true })
  })

  it('keeps the session token out of it', async () => {
    const { stdout } = await qfc(args, { env: { QIANFAN_SESSION_TOKEN: 'verysecretsessiontoken' } })
    expect(stdout).not.toContain('verysecretsessiontoken')
    expect(JSON.parse(stdout).curl).toContain('"x-bce-security-token: $QIANFAN_SESSION_TOKEN"')
  })

  it('works without keys, unsigned, and says so', async () => {
    const { code, stdout, stderr } = await qfc(args, { env: { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '' } })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ signed: false })
    expect(stderr).toContain('not signed')
  })

  it('asks nothing, since nothing is done', async () => {
    expect(await qfc(['finetuning', 'job', 'delete', 'job-1xzycis4jm3b', '--dry-run'])).toMatchObject({ code: 0 })
  })
})

describe('call', () => {
  it('takes an Action, a dotted name, data from a file and from standard input', async () => {
    const data = '{"taskId":"task-92zjbyinxruq"}'
    for (const args of [
      ['DescribeFineTuningTask', '-d', data],
      ['finetuning.task.describe', '-d', `@${file('data.json', data)}`],
      ['DescribeFineTuningTask', '-d', '-'],
    ]) {
      const { code, stdout } = await qfc(['call', ...args], { stdin: data })
      expect(code).toBe(0)
      expect(JSON.parse(stdout).result.taskId).toBe('task-92zjbyinxruq')
    }
  })

  it('sends an action that it does not know to its route, with consent', async () => {
    const { code, stderr } = await qfc([
      'call',
      'DoSomethingNew',
      '--route',
      '/v2/finetuning',
      '-d',
      '{"a":1}',
      '--yes',
      '-v',
    ])
    expect(place.mock.requests.at(-1)).toMatchObject({ url: '/v2/finetuning?Action=DoSomethingNew' })
    expect(code).toBe(1)
    expect(stderr).toContain('> {"a":1}')
    expect(stderr).toContain('refused')
  })
})

describe('a file as an argument', () => {
  const upload = ['knowledgebase', 'document', 'upload', 'my doc.txt', '--payload', '{"id":"kb-1"}', '--dry-run']

  it('may have white space in its name', async () => {
    file('my doc.txt', 'text')
    const { code, stdout } = await qfc([...upload, '--no-check', '-o', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).body.file).toContain('my doc.txt')
  })

  it('given twice is told by its name', async () => {
    file('other.txt', 'text')
    const { code, stderr } = await qfc([...upload, '--file', 'other.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/file is given twice: as an argument and as other\.txt/)
  })
})
