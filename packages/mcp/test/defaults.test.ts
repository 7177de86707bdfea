import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { taskId } from '@qianfan-console/testing'
import { Tiktoken } from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'
import { describe, expect, it } from 'vitest'
import { asked, connectTo, environment, newHome, newMock, program } from './support/connect.ts'

const tokens = (value: unknown): number => new Tiktoken(o200k).encode(JSON.stringify(value)).length

describe('the four tools', () => {
  it('cost a model less than 1 500 tokens in all', async () => {
    const { client } = await connectTo(await newMock())
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search_actions', 'describe_action', 'call_action', 'wait_for'])
    expect(tokens(tools)).toBeLessThan(1500)
    expect(tokens(client.getInstructions())).toBeLessThan(200)
  })

  it('find an action by words of either language, and tell what it does', async () => {
    const { call } = await connectTo(await newMock())
    for (const query of ['stop fine-tuning task', '停止 精调', 'StopFineTuningTask']) {
      const { facts } = await call('search_actions', { query })
      expect(facts.answer.actions[0], query).toMatchObject({
        name: 'finetuning.task.stop',
        effect: 'write',
        allowed: false,
      })
    }
    const { facts } = await call('search_actions', { effect: 'billable', group: 'finetuning' })
    expect(facts.answer.actions).toEqual([expect.objectContaining({ name: 'finetuning.task.create', billable: true })])
    expect((await call('search_actions', { group: 'nonsense' })).facts.error.code).toBe('UnknownGroup')
  })

  it('describe what an action takes, costs and leads to', async () => {
    const { call } = await connectTo(await newMock(), ['--max-tokens', '20000'])
    const { facts, text } = await call('describe_action', { action: 'finetuning.task.create' })
    expect(facts.answer).toMatchObject({
      effect: 'write',
      billable: true,
      allowed: false,
      verify: 'finetuning.task.list',
      input: { required: ['jobId', 'hyperParameterConfig', 'datasetConfig'] },
      errors: [expect.objectContaining({ code: 'InappropriateJSON' })],
    })
    expect(facts.answer.waiters[0]).toBe('fineTuningTaskDone')
    expect(JSON.stringify(facts.answer)).not.toMatch(/x-zh|x-extensible/)
    expect(text).toMatch(/COST MONEY/)
    expect((await call('describe_action', { action: 'finetuning.task.halt' })).facts.error.code).toBe('UnknownAction')
    expect((await call('describe_action', { action: 'stopfinetuningtask' })).text).toMatch(
      /Did you mean finetuning.task.stop/,
    )
  })

  it('read, and change nothing by default', async () => {
    const mock = await newMock()
    const { action } = await connectTo(mock)
    const read = await action('finetuning.task.describe', { taskId })
    expect(read.facts).toMatchObject({ ok: true, answer: { result: { taskId, runStatus: 'Running' } } })
    for (const name of ['finetuning.task.stop', 'finetuning.task.delete', 'StopFineTuningTask', 'finetuning_task_stop'])
      expect((await action(name, { taskId })).facts.error).toMatchObject({
        code: 'ActionNotAllowed',
        outcome: 'not-sent',
      })
    expect(asked(mock)).toEqual(['DescribeFineTuningTask'])
  })

  it('send nothing that the platform would not take', async () => {
    const mock = await newMock()
    const { action, call } = await connectTo(mock, ['--allow', 'finetuning.task.stop'])
    expect((await action('finetuning.task.stop', {})).facts.error).toMatchObject({
      code: 'InvalidInput',
      issues: [expect.objectContaining({ path: 'taskId' })],
    })
    const slip = await action('finetuning.task.stop', { taskId, taskID: taskId })
    expect(slip.facts.error.issues).toEqual([{ path: 'taskID', message: expect.stringContaining('is not a field') }])
    expect((await call('call_action', {})).facts.error.code).toBe('InvalidInput')
    expect((await call('call_action', { action: 'finetuning.task.stop', input: [taskId] })).facts.error.code).toBe(
      'InvalidInput',
    )
    expect((await call('call_action', { action: 'finetuning.task.stop', input: 'x' })).facts.error.code).toBe(
      'InvalidInput',
    )
    expect(mock.requests).toEqual([])
  })

  it('show a call without making it', async () => {
    const mock = await newMock()
    const { call } = await connectTo(mock)
    const shown = await call('call_action', { action: 'finetuning.task.delete', input: { taskId }, dryRun: true })
    expect(shown.facts).toMatchObject({
      dryRun: true,
      isAllowed: false,
      plan: { entries: { taskId, runStatus: 'Running' } },
    })
    expect(shown.facts.plan.account).toBe('****yid0')
    expect(asked(mock)).not.toContain('DeleteFineTuningTask')
  })
})

describe('with the official inspector', () => {
  const require = createRequire(import.meta.url)
  const launcher = join(
    dirname(require.resolve('@modelcontextprotocol/inspector/package.json')),
    'clients/launcher/build/index.js',
  )

  it('an agent finds, watches and stops a task, and creates none without a yes', async () => {
    const mock = await newMock()
    const home = newHome()
    const variables = Object.entries(environment(mock, home)).flatMap(([name, value]) => ['-e', `${name}=${value}`])
    const inspect = async (...args: string[]) => {
      const server = [process.execPath, program, '--allow', 'finetuning.task.stop', '--poll', '50']
      const run = promisify(execFile)(process.execPath, [launcher, '--cli', ...variables, ...server, ...args], {
        env: { PATH: process.env.PATH, HOME: home },
      })
      const { stdout } = await run.catch((error: { stdout: string }) => error)
      return JSON.parse(stdout.slice(0, stdout.lastIndexOf('\n}') + 2)) as Record<string, any>
    }
    const tool = (name: string, args: Record<string, unknown>) =>
      inspect(
        '--method',
        'tools/call',
        '--tool-name',
        name,
        ...Object.entries(args).flatMap(([key, value]) => [
          '--tool-arg',
          `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
        ]),
      )
    const found = await tool('search_actions', { query: 'stop fine-tuning' })
    expect(found.structuredContent.answer.actions[0]).toMatchObject({ name: 'finetuning.task.stop' })
    const running = await tool('wait_for', { waiter: 'fineTuningTaskRunning', input: { taskId } })
    expect(running.structuredContent).toMatchObject({ reached: true, answer: { result: { runStatus: 'Running' } } })
    const stopped = await tool('call_action', { action: 'finetuning.task.stop', input: { taskId } })
    expect(stopped.structuredContent).toMatchObject({
      ok: true,
      answer: { result: true },
      wait: { waiter: 'fineTuningTaskStopped', input: { taskId } },
    })
    const over = await tool('wait_for', stopped.structuredContent.wait)
    expect(over.structuredContent).toMatchObject({ reached: true, answer: { result: { runStatus: 'Stopped' } } })
    const refused = await tool('call_action', { action: 'finetuning.task.create', input: {} })
    expect(refused).toMatchObject({ isError: true, structuredContent: { error: { code: 'ActionNotAllowed' } } })
    expect(asked(mock)).not.toContain('CreateFineTuningTask')
  })
})
