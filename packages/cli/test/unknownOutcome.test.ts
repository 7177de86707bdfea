import { createRequire } from 'node:module'
import { afterEach, describe, expect, it } from 'vitest'
import type { ManifestAction } from '../src/table/manifest.ts'
import { useMock } from './harness.ts'

const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as {
  actions: ManifestAction[]
}

const place = useMock()
const { qfc } = place
const stop = (id: string, ...more: string[]) => qfc(['finetuning', 'task', 'stop', id, ...more])
const calls = (name: string) => place.mock.requests.filter((request) => request.name === name).length

afterEach(() => place.mock.faults.clear())

function newTask(): string {
  const id = `task-unknown${String(place.mock.store.list('finetuning.task').length).padStart(5, '0')}`
  place.mock.store.insert('finetuning.task', id, { jobId: 'job-1xzycis4jm3b', parameterScale: 'LoRA' })
  return id
}

const task = {
  jobId: 'job-1xzycis4jm3b',
  parameterScale: 'LoRA',
  hyperParameterConfig: { epoch: 2 },
  datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-he8srs01ym0b8fh7' }] },
}
const create = (...more: string[]) =>
  qfc(['finetuning', 'task', 'create', '-i', '-', '--yes', ...more], { stdin: JSON.stringify(task) })

describe('never twice', () => {
  it('a create that costs money is sent once, and its unknown outcome names the read', async () => {
    place.mock.faults.add({ action: 'finetuning.task.create', reset: true, when: 'after' })
    const before = calls('finetuning.task.create')
    const { code, stdout, stderr } = await create('-o', 'json')
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' })
    expect(calls('finetuning.task.create')).toBe(before + 1)
    const notes = stderr.trimEnd().split('\n')
    expect(JSON.parse(notes.at(-1)!)).toMatchObject({
      error: {
        exitCode: 6,
        outcome: 'unknown',
        verify: {
          action: 'finetuning.task.list',
          input: { jobId: task.jobId },
          command: `qfc finetuning task list ${task.jobId}`,
        },
      },
    })
  })

  it('a throttled create is not repeated either', async () => {
    place.mock.faults.add({ action: 'finetuning.task.create', retryAfter: 0, times: 5 })
    const before = calls('finetuning.task.create')
    expect((await create()).code).not.toBe(0)
    expect(calls('finetuning.task.create')).toBe(before + 1)
  })
})

describe('--wait after an unknown outcome', () => {
  it('finds the task that was made, and sends no second create', async () => {
    const known = new Set(place.mock.store.list('finetuning.task').map(({ taskId }) => taskId))
    place.mock.faults.add({ action: 'finetuning.task.create', reset: true, when: 'after' })
    const before = calls('finetuning.task.create')
    const { code, stdout, stderr } = await create('--wait')
    expect(code).toBe(0)
    expect(stderr).toContain('It happened')
    const made = place.mock.store.list('finetuning.task').filter(({ taskId }) => !known.has(taskId))
    expect(JSON.parse(stdout).map(({ taskId }: { taskId: string }) => taskId)).toEqual(made.map(({ taskId }) => taskId))
    expect(calls('finetuning.task.create')).toBe(before + 1)
  })

  it('stays with exit 6 when nothing was made', async () => {
    // The job has tasks that were made a moment ago, by the tests above: they are not taken for this one.
    place.mock.faults.add({ action: 'finetuning.task.create', reset: true })
    const { code, stdout, stderr } = await create('--wait')
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' })
    expect(stderr).toContain(`See: qfc finetuning task list ${task.jobId}`)
  })

  it('waits for the state after a stop', async () => {
    const id = newTask()
    // The answers of all attempts are lost.
    place.mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after', times: 5 })
    const { code, stdout } = await stop(id, '--wait', '--poll', '100ms')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ result: { taskId: id, runStatus: 'Stopped' } })
  })
})

describe('--wait after a purchase of unknown outcome', () => {
  const { examples } = actions.find(({ name }) => name === 'charge.computeUnit.purchase')!

  it.each([
    ['after', 'finds what was bought, in a list that does not page'],
    ['before', 'stays unknown when nothing was bought'],
  ] as const)('lost %s the platform acted: %s', async (when, _outcome) => {
    const units = () => place.mock.store.list('charge.computeUnit').map(({ instanceId }) => instanceId)
    const known = new Set(units())
    const before = calls('charge.computeUnit.purchase')
    place.mock.faults.add({ action: 'charge.computeUnit.purchase', reset: true, when })
    const { code, stdout } = await qfc(
      ['charge', 'compute-unit', 'purchase', '-i', '-', '--yes', '--no-check', '--wait'],
      { stdin: JSON.stringify(examples.input[0]!.value) },
    )
    const made = units().filter((id) => !known.has(id))
    expect(calls('charge.computeUnit.purchase')).toBe(before + 1)
    expect(made).toHaveLength(when === 'after' ? 1 : 0)
    expect(code).toBe(when === 'after' ? 0 : 6)
    const shown = stdout === '' ? [] : JSON.parse(stdout)
    expect(shown.map(({ instanceId }: { instanceId: string }) => instanceId)).toEqual(made)
  })
})

describe('--wait after an update of unknown outcome', () => {
  it('shows the state, for its reader to judge', async () => {
    const [template] = place.mock.store.list('prompt.template').filter(({ type }) => type !== 1)
    const id = String(template!.templateId)
    place.mock.faults.add({ action: 'prompt.template.update', reset: true, when: 'after', times: 5 })
    const { code, stdout } = await qfc([
      'prompt',
      'template',
      'update',
      id,
      '--template-name',
      'renamed',
      '--wait',
      '--no-check',
    ])
    expect(code).toBe(6)
    expect(JSON.parse(stdout)).toMatchObject({ result: { templateId: id } })
  })
})

describe('a read that needs what the call does not know', () => {
  it.each([
    [
      'a flag',
      ['eval', 'task', 'create', '-i', '-'],
      'eval.task.create',
      /See: qfc eval task list --eval-type <eval-type> --key-filter \S+$/m,
    ],
    [
      'the argument',
      ['charge', 'tpm', 'resize', 'tpm-abcdefgh', '--count', '2'],
      'charge.tpm.resize',
      /See: qfc charge tpm list <model> --instance-id tpm-abcdefgh$/m,
    ],
  ])('has a place for it: %s', async (_, args, action, line) => {
    place.mock.faults.add({ action, reset: true })
    const stdin = JSON.stringify(actions.find(({ name }) => name === action)!.examples.input[0]!.value)
    const { code, stderr } = await qfc([...args, '--yes', '--no-check'], { stdin })
    expect(code).toBe(6)
    expect(stderr).toMatch(line)
  })
})

describe('a state that was there before', () => {
  const resize = (...more: string[]) =>
    qfc(['charge', 'compute-unit', 'resize', 'unit-ZMGwr0JP', '--count', '20', '--yes', '--no-check', ...more])

  it('does not show that a resize happened: it is shown, and the outcome stays unknown', async () => {
    place.mock.faults.add({ action: 'charge.computeUnit.resize', reset: true })
    const { code, stdout, stderr } = await resize('--wait', '--poll', '100ms')
    expect(code).toBe(6)
    expect(JSON.parse(stdout)).toMatchObject({ result: { computeUnitInstance: { status: 'Running' } } })
    expect(stderr).not.toContain('It happened')
  })
})

describe('a state that nothing else leads to', () => {
  it('shows that an endpoint was deactivated, though it is still there', async () => {
    place.mock.faults.add({ action: 'service.endpoint.deactivate', reset: true, when: 'after', times: 5 })
    const id = 'ep_1fu8hnt7p_chat-service-v1'
    const { code, stdout } = await qfc(['service', 'endpoint', 'deactivate', id, '--yes', '--wait', '--poll', '100ms'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ result: { endpointId: id, status: 'Inactive' } })
  })
})

describe('a no that follows a lost answer', () => {
  it('is not believed: the task has stopped', async () => {
    const id = newTask()
    place.mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after' })
    const { code, stdout, stderr } = await stop(id)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ result: { runStatus: 'Stopped' } })
    expect(stderr).toContain('It happened')
  })

  it('is believed when the state says so', async () => {
    const id = newTask()
    place.mock.faults.add({ action: 'finetuning.task.stop', reset: true })
    place.mock.faults.add({ action: 'finetuning.task.stop', result: false })
    const { code, stderr } = await stop(id)
    expect(code).toBe(1)
    expect(stderr).toContain(`See: qfc finetuning task describe ${id}`)
    expect(place.mock.store.get('finetuning.task', id)!.runStatus).not.toBe('Stopped')
  })

  it('is not believed of a delete: the job is gone', async () => {
    place.mock.store.insert('finetuning.job', 'job-todelete0000', {
      name: 'delete',
      model: 'ERNIE-Speed-8K',
      trainMode: 'SFT',
    })
    place.mock.faults.add({ action: 'finetuning.job.delete', reset: true, when: 'after' })
    const { code } = await qfc(['finetuning', 'job', 'delete', 'job-todelete0000', '--yes'])
    expect(code).toBe(0)
    expect(place.mock.store.get('finetuning.job', 'job-todelete0000')).toBeUndefined()
  })
})

describe('a list whose rows have no documented name', () => {
  const kind = 'dataset.set'
  const remove = async (id: string, when: 'before' | 'after') => {
    place.mock.store.insert(kind, id, {})
    place.mock.faults.add({ action: 'dataset.delete', reset: true, when, times: 5 })
    return qfc(['dataset', 'delete', id, '--yes', '--wait', '--no-check'])
  }

  it('shows that a thing is still there, by any of its fields', async () => {
    const id = 'ds-stillthere00000'
    const { code, stderr } = await remove(id, 'before')
    expect(code).toBe(6)
    expect(stderr).not.toContain('It happened')
    expect(place.mock.store.get(kind, id)).toBeDefined()
  })

  it('shows that it is gone', async () => {
    const id = 'ds-goneatonce00000'
    const { code, stderr } = await remove(id, 'after')
    expect({ code, gone: place.mock.store.get(kind, id) }).toEqual({ code: 0, gone: undefined })
    expect(stderr).toContain('It happened')
  })
})

describe('before money is spent', () => {
  it.each([
    ['a hyper-parameter out of its range', { hyperParameterConfig: { epoch: 500 } }, /epoch must be from/],
    ['a parameter scale that the model lacks', { parameterScale: 'PromptTuning' }, /parameterScale PromptTuning/],
    ['a job that is not there', { jobId: 'job-nosuchjob000' }, /no job/],
  ])('stops for %s', async (_name, change, expected) => {
    const before = calls('finetuning.task.create')
    const { code, stderr } = await qfc(['finetuning', 'task', 'create', '-i', '-', '--yes'], {
      stdin: JSON.stringify({ ...task, ...change }),
    })
    expect(code).toBe(2)
    expect(stderr).toMatch(expected)
    expect(calls('finetuning.task.create')).toBe(before)
  })

  it('stops for a data set version that is not published', async () => {
    const { code, stderr } = await qfc(['finetuning', 'task', 'create', '-i', '-', '--yes'], {
      stdin: JSON.stringify({
        ...task,
        datasetConfig: { sourceType: 'Platform', versions: [{ versionId: 'ds-nosuchversion0' }] },
      }),
    })
    expect(code).toBe(2)
    expect(stderr).toContain('ds-nosuchversion0')
  })

  it('--no-check leaves it to the platform', async () => {
    const before = calls('finetuning.task.create')
    await qfc(['finetuning', 'task', 'create', '-i', '-', '--yes', '--no-check'], {
      stdin: JSON.stringify({ ...task, hyperParameterConfig: { epoch: 500 } }),
    })
    expect(calls('finetuning.task.create')).toBe(before + 1)
  })

  it('says what was not checked when the reads fail, and goes on', async () => {
    place.mock.faults.add({
      action: 'finetuning.model.list',
      status: 403,
      code: 'AccessDenied',
      message: 'Access denied.',
    })
    const { code, stderr } = await create()
    expect(code).toBe(0)
    expect(stderr).toContain('Not checked before spending')
  })
})
