import { beforeEach, expect, it } from 'vitest'
import {
  describeDatasetVersion,
  describeFineTuningJobs,
  describeFineTuningSupportModels,
  findTaskProblems,
  type PlannedTask,
} from '../src/index.ts'
import { mockClient } from '../src/testing.ts'
import { isSlip } from '../src/util/isSlip.ts'

const jobId = 'job-n50985crhqq3'
const client = mockClient({ retry: false })

const scale = (parameterScale: string, supportHyperParameterConfig: object[]) => ({
  parameterScale,
  supportHyperParameterConfig,
})
const epoch = { key: 'epoch', type: 'int', checkType: 'range', checkValue: [1, 50] }
const lora = scale('LoRA', [
  epoch,
  { key: 'maxSeqLen', checkType: 'choice', checkValue: [4096, 8192] },
  { key: 'targets', checkType: 'mult_choice', checkValue: ['a', 'b'] },
  { key: 'seed' },
])

beforeEach(() => {
  client.reset()
  client.on(describeFineTuningJobs).resolves({
    result: {
      jobList: [{ jobId: 'job-other', model: 'Other', trainMode: 'SFT' }],
      pageInfo: { isTruncated: true, nextMarker: 'm' },
    },
  })
  client.on(describeFineTuningJobs, { marker: 'm' }).resolves({
    result: { jobList: [{ jobId, model: 'ERNIE-Speed-8K', trainMode: 'SFT' }], pageInfo: { isTruncated: false } },
  })
  client.on(describeFineTuningSupportModels).resolves({
    result: [
      {
        model: 'ERNIE-Speed-8K',
        supportTrainMode: [
          {
            trainMode: 'SFT',
            supportParameterScale: [scale('FullFineTuning', [{ ...epoch, checkValue: [1, 10] }]), lora],
          },
        ],
      },
    ] as never,
  })
  client.on(describeDatasetVersion).resolves({ result: { publishStatus: 'Published' } } as never)
})

const task = (change: Partial<PlannedTask> = {}): PlannedTask => ({
  jobId,
  parameterScale: 'LoRA',
  hyperParameterConfig: { epoch: 5 },
  datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-1' }] },
  ...change,
})
/** A task that names no scale. */
function unscaled(config: object): PlannedTask {
  const { parameterScale: _, ...rest } = hyper(config)
  return rest
}
const hyper = (config: object): PlannedTask => task({ hyperParameterConfig: config as never })

it('finds nothing where the platform supports it, also on a later page of jobs', async () => {
  expect(await findTaskProblems(client, task())).toEqual([])
})

it.each<[string, PlannedTask, object]>([
  ['a job that is not there', task({ jobId: 'job-no' }), { code: 'UnknownJob', jobId: 'job-no' }],
  [
    'a scale that the model lacks',
    task({ parameterScale: 'PromptTuning' }),
    {
      code: 'UnsupportedScale',
      model: 'ERNIE-Speed-8K',
      trainMode: 'SFT',
      parameterScale: 'PromptTuning',
      known: ['FullFineTuning', 'LoRA'],
    },
  ],
  [
    'a number out of its range',
    hyper({ epoch: 51 }),
    { code: 'OutOfRange', key: 'epoch', value: 51, least: 1, most: 50 },
  ],
  [
    'a number that is none',
    hyper({ epoch: 'x' }),
    { code: 'OutOfRange', key: 'epoch', value: 'x', least: 1, most: 50 },
  ],
  [
    'a choice that is not there',
    hyper({ maxSeqLen: 1 }),
    { code: 'NotAChoice', key: 'maxSeqLen', value: 1, known: [4096, 8192] },
  ],
  [
    'one of several choices',
    hyper({ targets: ['a', 'c'] }),
    { code: 'NotAChoice', key: 'targets', value: ['a', 'c'], known: ['a', 'b'] },
  ],
  ['a slip in a name', hyper({ epcoh: 1 }), { code: 'Misspelled', key: 'epcoh', meant: 'epoch' }],
])('tells %s', async (_name, input, problem) => {
  expect(await findTaskProblems(client, input)).toEqual([problem])
})

it.each<[string, PlannedTask]>([
  ['a choice as text', hyper({ maxSeqLen: '4096', targets: ['a', 'b'] })],
  ['a parameter without a rule', hyper({ seed: 7 })],
  ['a parameter that the list does not have: it is not always whole', hyper({ somethingNew: 7 })],
  ['no scale, where one of the scales takes the value', unscaled({ epoch: 40 })],
  ['data in a bucket', task({ datasetConfig: { sourceType: 'Bos', versions: [{ versionBosUri: 'bos:/b/x.jsonl' }] } })],
])('says nothing of %s', async (_name, input) => {
  expect(await findTaskProblems(client, input)).toEqual([])
})

it('tells what no scale takes, where none is named', async () => {
  expect(await findTaskProblems(client, unscaled({ epoch: 60 }))).toEqual([
    { code: 'OutOfRange', key: 'epoch', value: 60, least: 1, most: 10 },
  ])
})

it('looks at a job that is still to be made', async () => {
  const { jobId: _, ...planned } = task()
  const look = (model: string, trainMode = 'SFT') => findTaskProblems(client, planned, { job: { model, trainMode } })
  expect(await look('ERNIE-Speed-8K')).toEqual([])
  expect(await look('ERNIE-Sped')).toEqual([{ code: 'UnknownModel', model: 'ERNIE-Sped', known: ['ERNIE-Speed-8K'] }])
  expect(await look('ERNIE-Speed-8K', 'DPO')).toEqual([
    { code: 'UnsupportedMode', model: 'ERNIE-Speed-8K', trainMode: 'DPO', known: ['SFT'] },
  ])
  // A model of one's own is not in the list; so is that of a job that the platform has made.
  expect(await look('am-mine')).toEqual([])
  expect(await findTaskProblems(client, task(), { job: { model: 'Custom', trainMode: 'SFT' } })).toEqual([])
  expect(client.callsOf(describeFineTuningJobs)).toEqual([])
})

it('tells a version that is not published, or cannot be read', async () => {
  client.on(describeDatasetVersion).resolves({ result: { publishStatus: 'Publishing' } } as never)
  expect(await findTaskProblems(client, task())).toEqual([
    { code: 'NotPublished', versionId: 'ds-1', state: 'Publishing' },
  ])
  for (const code of ['VersionNotFound', 'InappropriateJSON']) {
    client.on(describeDatasetVersion).rejects({ code, status: 400 })
    expect(await findTaskProblems(client, task())).toMatchObject([
      { code: 'UnreadableVersion', versionId: 'ds-1', error: { code } },
    ])
  }
})

it('reads nothing for a version without an id', async () => {
  const versions = [{}, { versionId: '' }]
  expect(await findTaskProblems(client, task({ datasetConfig: { sourceType: 'Platform', versions } }))).toEqual([])
  expect(client.callsOf(describeDatasetVersion)).toEqual([])
})

it('fails where a read fails, and sends reads alone', async () => {
  client.on(describeDatasetVersion).rejects({ code: 'AccessDenied', status: 403 })
  await expect(findTaskProblems(client, task())).rejects.toMatchObject({ code: 'AccessDenied' })
  expect(new Set(client.calls.map(({ action }) => action))).toEqual(
    new Set(['finetuning.job.list', 'finetuning.model.list', 'dataset.version.describe']),
  )
})

it.each([
  ['epoch', 'Epoch', true],
  ['epochs', 'epoch', true],
  ['epch', 'epoch', true],
  ['epxch', 'epoch', true],
  ['peoch', 'epoch', true],
  ['learning_rate', 'learningRate', true],
  ['aab', 'aaab', true],
  ['eposh1', 'epoch', false],
  ['hcope', 'epoch', false],
  ['batch', 'epoch', false],
])('a slip: %s for %s is %s', (word, other, expected) => {
  expect(isSlip(word, other)).toBe(expected)
})
