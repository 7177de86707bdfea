import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js'
import { claimPlan, finishPlan, readPlan } from '@qianfan-console/core/node'
import { taskId } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { asked, connectTo, credentials, newHome, newMock, newPerson, yes } from './support/connect.ts'
import { newTask } from './support/inputs.ts'

const noes: ElicitResult[] = [
  { action: 'accept', content: { confirm: false } },
  { action: 'accept', content: {} },
  { action: 'accept' },
  { action: 'decline' },
  { action: 'cancel' },
]
const create = 'finetuning.task.create'

describe('what costs or removes', () => {
  it('is done once a person says yes, who sees what it touches and whose account it is', async () => {
    const mock = await newMock()
    const { person, questions: messages } = newPerson()
    const { action } = await connectTo(mock, ['--allow', `${create},finetuning.task.delete`], { person })
    const made = await action(create, newTask)
    expect(made.facts).toMatchObject({ ok: true, answer: { result: { taskId: expect.any(String) } } })
    expect(made.facts.wait).toEqual({
      waiter: 'fineTuningTaskDone',
      input: { taskId: made.facts.answer.result.taskId },
    })
    expect(messages[0]).toMatch(/finetuning\.task\.create/)
    expect(messages[0]).toMatch(new RegExp(`jobId: ${newTask.jobId}`))
    expect(messages[0]).toMatch(/account: \*{4}yid0\n.*platform: http:\/\/127/)
    expect(messages[0]).toMatch(/can cost money/)
    const gone = await action('finetuning.task.delete', { taskId: made.facts.answer.result.taskId })
    expect(messages[1]).toMatch(/runStatus: \w+/)
    expect(messages[1]).toMatch(/no further call brings back/)
    expect(messages.join()).not.toContain(credentials.secretAccessKey)
    expect(messages.join()).not.toContain(credentials.accessKeyId)
    expect(asked(mock).filter((name) => name === 'CreateFineTuningTask')).toHaveLength(1)
    expect(gone.text).not.toMatch(/NotConfirmed/)
  })

  it.each(noes.map((answer) => [answer] as const))('is not done on %j', async (answer) => {
    const mock = await newMock()
    const { action } = await connectTo(mock, ['--allow', create], { person: { answer: () => answer } })
    expect((await action(create, newTask)).facts.error).toMatchObject({ code: 'NotConfirmed', outcome: 'not-sent' })
    expect(asked(mock)).not.toContain('CreateFineTuningTask')
  })

  it('is not even asked about where the check before spending speaks against it', async () => {
    const mock = await newMock()
    const { person, questions } = newPerson()
    const { action } = await connectTo(mock, ['--allow', create], { person })
    const { facts } = await action(create, { ...newTask, parameterScale: 'PromptTuning', jobId: 'job-nonsense' })
    expect(facts.error).toMatchObject({ code: 'NotSupported', message: expect.stringContaining('there is no job') })
    expect(questions).toEqual([])
    expect(asked(mock)).not.toContain('CreateFineTuningTask')
  })

  it('needs its full name', async () => {
    const mock = await newMock()
    const { action } = await connectTo(mock, ['--allow', 'finetuning.**', '--allow', 'write'], {
      person: { answer: () => yes },
    })
    for (const name of [create, 'finetuning.task.delete', 'finetuning.job.create'])
      expect((await action(name, {})).facts.error.code).toBe('ActionNotAllowed')
    expect((await action('finetuning.task.stop', { taskId })).facts.ok).toBe(true)
  })
})

describe('a client that cannot ask', () => {
  it('gets a plan and a code, which a person confirms elsewhere, once', async () => {
    const mock = await newMock()
    const { action, home } = await connectTo(mock, ['--allow', 'finetuning.task.delete'])
    const first = await action('finetuning.task.delete', { taskId })
    const { code, command } = first.facts.error.approval
    expect(first.facts.error).toMatchObject({ code: 'NeedsApproval', outcome: 'not-sent' })
    expect(command).toBe(`qfc approve ${code}`)
    // However often it asks, there is one plan.
    const again = await Promise.all(Array.from({ length: 5 }, () => action('finetuning.task.delete', { taskId })))
    expect(new Set(again.map(({ facts }) => facts.error.approval.code))).toEqual(new Set([code]))
    const folder = join(home, '.local/state/qianfan/plans')
    const [file, ...others] = readdirSync(folder)
    expect(others).toEqual([])
    expect(statSync(join(folder, file!)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(asked(mock)).not.toContain('DeleteFineTuningTask')

    const read = await readPlan(code, { HOME: home })
    const plan = await claimPlan(read, { HOME: home })
    expect(plan).toMatchObject({
      action: 'finetuning.task.delete',
      input: { taskId },
      account: '****yid0',
      baseUrl: mock.url,
    })
    await expect(claimPlan(read, { HOME: home })).rejects.toMatchObject({ code: 'UnknownPlan' })
    const taken = await action('finetuning.task.delete', { taskId })
    expect(taken.facts.error).toMatchObject({ code: 'CallUnderWay', outcome: 'unknown' })
    expect(taken.text).toMatch(/DO NOT/)
    await finishPlan(plan, { end: 'agreed', answer: { requestId: 'r-1', result: true } }, { HOME: home })
    const told = await action('finetuning.task.delete', { taskId })
    expect(told.facts).toMatchObject({ ok: true, answer: { result: true } })
    const next = await action('finetuning.task.delete', { taskId })
    expect(next.facts.error.approval.code).not.toBe(code)
  })

  it('hears that a person said no, or that the outcome is not known', async () => {
    const { action, home } = await connectTo(await newMock(), ['--allow', 'finetuning.task.delete'])
    const ask = () => action('finetuning.task.delete', { taskId })
    const end = async (ended: Parameters<typeof finishPlan>[1]) => {
      const { facts } = await ask()
      const plan = await readPlan(facts.error.approval.code, { HOME: home })
      await finishPlan(await claimPlan(plan, { HOME: home }), ended, { HOME: home })
      return ask()
    }
    expect((await end({ end: 'declined' })).facts.error).toMatchObject({ code: 'NotConfirmed', outcome: 'not-sent' })
    const error = { code: 'Timeout', outcome: 'unknown', verify: { action: 'finetuning.task.list', input: {} } }
    const unknown = await end({ end: 'failed', error })
    expect(unknown.facts.error).toMatchObject({ code: 'Timeout', outcome: 'unknown' })
    expect(unknown.text).toMatch(/DO NOT REPEAT/)
  })

  it('cannot change what was planned', async () => {
    const { action, home } = await connectTo(await newMock(), ['--allow', 'finetuning.task.delete'])
    const { code } = (await action('finetuning.task.delete', { taskId })).facts.error.approval
    const file = join(home, '.local/state/qianfan/plans', `${code}.waiting.json`)
    const plan = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...plan, input: { taskId: 'task-other' } }))
    await expect(readPlan(code, { HOME: home })).rejects.toMatchObject({ code: 'BrokenPlan' })
    writeFileSync(file, JSON.stringify({ ...plan, expires: Date.now() - 1 }))
    await expect(readPlan(code, { HOME: home })).rejects.toMatchObject({ code: 'UnknownPlan' })
    // A plan that is another one now than it was when a person looked at it is not made.
    writeFileSync(file, JSON.stringify({ ...plan, input: { taskId: 'task-other' } }))
    await expect(claimPlan(plan, { HOME: home })).rejects.toMatchObject({ code: 'BrokenPlan' })
    for (const wrong of ['', 'x', '../../etc', '2222-2222', `${code}/..`])
      await expect(readPlan(wrong, { HOME: home })).rejects.toMatchObject({ code: 'UnknownPlan' })
  })
})

describe('policy and lists', () => {
  it('a policy forbids what is allowed, and asks for what needs no yes', async () => {
    const mock = await newMock()
    const home = newHome()
    const policy = join(home, 'agents.toml')
    writeFileSync(policy, 'deny = ["finetuning.job.*"]\nconfirm = ["finetuning.task.stop"]\n')
    const { person, questions } = newPerson()
    const { action } = await connectTo(mock, ['--policy', policy, '--allow', 'finetuning.task.stop'], { person, home })
    expect((await action('finetuning.job.list')).facts.error).toMatchObject({
      code: 'DeniedByPolicy',
      outcome: 'not-sent',
    })
    expect((await action('finetuning.task.stop', { taskId })).facts.ok).toBe(true)
    expect(questions).toEqual([expect.stringContaining('The policy asks for consent')])
    expect(asked(mock)).not.toContain('DescribeFineTuningJobs')
  })

  it('--deny takes out reads too', async () => {
    const { action, call } = await connectTo(await newMock(), ['--deny', 'finetuning.**'])
    expect((await action('finetuning.job.list')).facts.error.code).toBe('ActionNotAllowed')
    expect((await call('wait_for', { waiter: 'fineTuningTaskDone', input: { taskId } })).facts.error.code).toBe(
      'ActionNotAllowed',
    )
    expect((await action('model.set.list')).facts.ok).toBe(true)
  })
})

describe('bounds', () => {
  it('--max-calls ends a model that goes round in circles', async () => {
    const mock = await newMock()
    const { action } = await connectTo(mock, ['--max-calls', '5'])
    const results = []
    for (let count = 0; count < 20; count++) results.push((await action('finetuning.job.list')).facts)
    expect(results.filter(({ ok }) => ok)).toHaveLength(5)
    expect(results.at(-1)!.error).toMatchObject({ code: 'CallLimitReached', outcome: 'not-sent' })
    expect(mock.requests).toHaveLength(5)
  })

  it('--max-paid-calls holds over servers, and asks nobody for what has no room', async () => {
    const mock = await newMock()
    const home = newHome()
    const { person, questions } = newPerson()
    const start = () => connectTo(mock, ['--allow', create, '--max-paid-calls', '1,2'], { person, home })
    const one = await start()
    expect((await one.action(create, newTask)).facts.ok).toBe(true)
    expect((await one.action(create, newTask)).facts.error.code).toBe('CallLimitReached')
    await one.client.close()
    const other = await start()
    expect((await other.action(create, newTask)).facts.error.code).toBe('CallLimitReached')
    expect(questions).toHaveLength(1)
    expect(asked(mock).filter((name) => name === 'CreateFineTuningTask')).toHaveLength(1)
  })
})

it('keeps its record where only its owner reads it', async () => {
  const home = newHome()
  const { action } = await connectTo(await newMock(), ['--allow', 'finetuning.task.stop'], { home })
  await action('finetuning.task.stop', { taskId })
  const file = join(home, '.local/state/qianfan/mcp/calls.ndjson')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).not.toContain(credentials.secretAccessKey)
})
