import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { taskId } from '@qianfan-console/testing'
import { describe, expect, it, vi } from 'vitest'
import { asked, atEnd, connectTo, environment, newHome, newMock, newPerson, program } from './support/connect.ts'
import { newTask } from './support/inputs.ts'

const create = 'finetuning.task.create'
const creations = (mock: Parameters<typeof asked>[0]) => asked(mock).filter((name) => name === 'CreateFineTuningTask')
const slow = [{ action: 'CreateFineTuningTask', when: 'after' as const, delay: 1500 }]

describe('a client that leaves in the middle of a paid call', () => {
  it('leaves it to its end; the next client hears of it, and it is not made again', async () => {
    const mock = await newMock({ faults: slow })
    const home = newHome()
    const { person, questions } = newPerson()
    const args = ['--allow', create]
    const first = await connectTo(mock, args, { person, home })
    const lost = first.action(create, newTask).catch((error: Error) => error.message)
    await vi.waitFor(() => expect(creations(mock)).toHaveLength(1), { timeout: 20_000 })
    await first.client.close()
    expect(await lost).toMatch(/closed/)
    const record = () => readFileSync(join(home, '.local/state/qianfan/mcp/calls.ndjson'), 'utf8')
    await vi.waitFor(() => expect(record()).toMatch(/"outcome":"done","delivered":false/), { timeout: 20_000 })
    const second = await connectTo(mock, args, { person, home })
    const told = await second.action(create, newTask)
    expect(told.facts).toMatchObject({ ok: true, outcome: 'done', answer: { result: { taskId: expect.any(String) } } })
    expect(told.text).toMatch(/NOT made again/)
    expect(creations(mock)).toHaveLength(1)
    expect(questions).toHaveLength(1)
    // Who knows of it and wants another one says so to a person again, who is told of the first.
    expect((await second.action(create, newTask)).facts.ok).toBe(true)
    expect(questions[1]).toMatch(/equal call before: .*done/)
    expect(creations(mock)).toHaveLength(2)
  })

  it('that cancels it hears of it when it asks again', async () => {
    const mock = await newMock({ faults: slow })
    const { person } = newPerson()
    const { client, action } = await connectTo(mock, ['--allow', create], { person })
    const aborted = new AbortController()
    const call = client.callTool({ name: 'call_action', arguments: { action: create, input: newTask } }, undefined, {
      signal: aborted.signal,
    })
    await vi.waitFor(() => expect(creations(mock)).toHaveLength(1), { timeout: 20_000 })
    aborted.abort()
    await expect(call).rejects.toThrow()
    expect((await action(create, newTask)).facts.error.code).toBe('CallUnderWay')
    await vi.waitFor(
      async () => expect((await action(create, newTask)).facts).toMatchObject({ ok: true, outcome: 'done' }),
      { timeout: 20_000, interval: 300 },
    )
    expect(creations(mock)).toHaveLength(1)
  })

  it('before its person has answered has bought nothing', async () => {
    const mock = await newMock()
    const home = newHome()
    let ask: () => void = () => {}
    const wasAsked = new Promise<void>((resolve) => {
      ask = resolve
    })
    const person = {
      answer: () => {
        ask()
        return new Promise<never>(() => {})
      },
    }
    const { client, action } = await connectTo(mock, ['--allow', create], { person, home })
    const lost = action(create, newTask).catch((error: Error) => error.message)
    await wasAsked
    await client.close()
    await lost
    const { facts } = await (await connectTo(mock, [], { home })).action('finetuning.job.list')
    expect(facts.ok).toBe(true)
    expect(creations(mock)).toEqual([])
  })

  it('by closing standard input ends the program, with nothing on standard output but messages', async () => {
    const mock = await newMock()
    const child = spawn(process.execPath, [program], { env: environment(mock, newHome()), stdio: 'pipe' })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stdin.end('this is not JSON\n{"jsonrpc":"2.0","id":1,"method":"ping"}\n')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(
      output
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toEqual([{ jsonrpc: '2.0', id: 1, result: {} }])
  })
})

describe('an outcome that is not known', () => {
  it('comes back with the read that tells, and a second equal call needs a yes that knows of the first', async () => {
    const mock = await newMock({ faults: [{ action: 'CreateFineTuningJob', when: 'after', reset: true }] })
    const { person, questions } = newPerson()
    const job = { name: 'mine', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
    const { action } = await connectTo(mock, ['--allow', 'finetuning.job.create'], { person })
    const lost = await action('finetuning.job.create', job)
    expect(lost.facts.error).toMatchObject({ outcome: 'unknown', verify: { action: 'finetuning.job.list' } })
    expect(lost.text).toMatch(/DO NOT REPEAT IT\. Call finetuning\.job\.list/)
    expect(questions).toEqual([])
    await action('finetuning.job.create', job)
    expect(questions).toEqual([expect.stringContaining('not known whether an equal call before happened')])
  })

  it('of a paid call is not repeated by anybody', async () => {
    const mock = await newMock({ faults: [{ action: 'CreateFineTuningTask', when: 'after', truncate: true }] })
    const { person } = newPerson()
    const { action } = await connectTo(mock, ['--allow', create], { person })
    expect((await action(create, newTask)).facts.error).toMatchObject({ outcome: 'unknown', attempts: 1 })
    expect(creations(mock)).toHaveLength(1)
  })
})

describe('two hundred calls at once', () => {
  it('are all answered', async () => {
    const mock = await newMock()
    const { action } = await connectTo(mock)
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, place) =>
        action(place % 2 ? 'finetuning.job.list' : 'finetuning.task.describe', place % 2 ? {} : { taskId }),
      ),
    )
    expect(all.filter(({ facts }) => facts.ok)).toHaveLength(200)
    expect(
      all.every(
        ({ facts }, place) => facts.action === (place % 2 ? 'finetuning.job.list' : 'finetuning.task.describe'),
      ),
    ).toBe(true)
  })

  it('of one create make one thing, and of many within the cap buy what was agreed to', async () => {
    const mock = await newMock({ latency: { min: 50, max: 100 } })
    const { person, questions } = newPerson()
    const { action } = await connectTo(mock, ['--allow', `finetuning.job.create,${create}`, '--max-paid-calls', '3'], {
      person,
    })
    const job = { name: 'mine', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }
    const jobs = await Promise.all(Array.from({ length: 100 }, () => action('finetuning.job.create', job)))
    expect(
      jobs.filter(({ facts }) => facts.error?.code === 'CallUnderWay').length +
        jobs.filter(({ facts }) => facts.ok).length,
    ).toBe(100)
    expect(asked(mock).filter((name) => name === 'CreateFineTuningJob').length).toBe(
      jobs.filter(({ facts }) => facts.ok).length,
    )
    expect(jobs.filter(({ facts }) => facts.ok)).toHaveLength(1)
    const different = Array.from({ length: 100 }, (_, place) => ({
      ...newTask,
      hyperParameterConfig: { ...newTask.hyperParameterConfig, epoch: 1 + (place % 50) },
    }))
    const tasks = await Promise.all(different.map((input) => action(create, input)))
    expect(tasks.filter(({ facts }) => facts.ok)).toHaveLength(3)
    expect(creations(mock)).toHaveLength(3)
    expect(questions.length).toBeGreaterThanOrEqual(3)
  })
})

it('calls go through the proxy of the environment', async () => {
  const mock = await newMock()
  const tunnels: string[] = []
  const proxy = createServer((asked, answer) => {
    tunnels.push(new URL(asked.url!).host)
    const onward = request(asked.url!, { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode!, given.headers)
      given.pipe(answer)
    })
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  atEnd(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const { action } = await connectTo(mock, [], { env: { http_proxy: url } })
  expect((await action('finetuning.job.list')).facts.ok).toBe(true)
  expect(tunnels).toEqual([new URL(mock.url).host])
})

it('a home that cannot be written to does not keep it from reading', async () => {
  const mock = await newMock()
  const home = newHome()
  writeFileSync(join(home, 'file'), '')
  const { action } = await connectTo(mock, ['--allow', 'finetuning.task.stop,finetuning.task.delete'], {
    home,
    env: { XDG_STATE_HOME: join(home, 'file') },
  })
  expect((await action('finetuning.job.list')).facts.ok).toBe(true)
  expect((await action('finetuning.task.stop', { taskId })).facts.ok).toBe(true)
  expect((await action('finetuning.task.delete', { taskId })).isError).toBe(true)
  expect(asked(mock)).not.toContain('DeleteFineTuningTask')
})
