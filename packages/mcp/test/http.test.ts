import { request } from 'node:http'
import { taskId } from '@qianfan-console/testing'
import { describe, expect, it, vi } from 'vitest'
import { createMcpServer, serveHttp } from '../dist/index.js'
import { asked, newMock, newPerson } from './support/connect.ts'
import { newTask } from './support/inputs.ts'
import { connectByHttp, serve } from './support/serve.ts'

const token = 'a-token-of-this-test'
const initialize = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
})

/** A request with headers that `fetch` would not send. */
const post = (url: string, headers: Record<string, string> = {}, body: string | Buffer = initialize): Promise<number> =>
  new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      },
      (answer) => {
        resolve(answer.statusCode!)
        answer.destroy()
      },
    )
    call.on('error', reject)
    call.end(body)
  })

describe('streamable HTTP', () => {
  it('serves clients in sessions of their own', async () => {
    const mock = await newMock()
    const { url } = await serve(mock, { allow: ['finetuning.task.stop'] })
    const [one, other] = [await connectByHttp(url), await connectByHttp(url)]
    expect(one.transport.sessionId).not.toBe(other.transport.sessionId)
    expect((await one.action('finetuning.task.describe', { taskId })).facts.ok).toBe(true)
    const ended = { 'mcp-session-id': one.transport.sessionId! }
    await one.transport.terminateSession()
    expect(await post(url, ended, '{"jsonrpc":"2.0","id":2,"method":"tools/list"}')).toBe(404)
    expect((await other.action('finetuning.task.stop', { taskId })).facts.ok).toBe(true)
  })

  it('asks the person of the client that calls', async () => {
    const mock = await newMock()
    const { url } = await serve(mock, { allow: ['finetuning.task.create'] })
    const { person, questions } = newPerson()
    const other = newPerson({ action: 'decline' })
    const [asking, declining, silent] = await Promise.all([
      connectByHttp(url, { person }),
      connectByHttp(url, other),
      connectByHttp(url),
    ])
    expect((await asking.action('finetuning.task.create', newTask)).facts.ok).toBe(true)
    expect((await declining.action('finetuning.task.create', newTask)).facts.error.code).toBe('NotConfirmed')
    expect((await silent.action('finetuning.task.create', newTask)).facts.error.code).toBe('NeedsApproval')
    expect([questions.length, other.questions.length]).toEqual([1, 1])
  })

  it('turns away other names and other pages, and what is not JSON or too large', async () => {
    const { url } = await serve(await newMock(), {}, { origins: ['https://app.example'] })
    const { port } = new URL(url)
    expect(await post(url)).toBe(200)
    expect(await post(url, { host: `localhost:${port}` })).toBe(200)
    expect(await post(url, { host: `evil.example:${port}` })).toBe(403)
    expect(await post(url, { host: 'localhost.evil.example' })).toBe(403)
    for (const [origin, status] of Object.entries({
      'https://app.example': 200,
      [`http://localhost:${port}`]: 200,
      'https://evil.example': 403,
      'https://localhost.evil.example': 403,
      null: 403,
    }))
      expect([origin, await post(url, { origin })]).toEqual([origin, status])
    expect(await post(url, {}, 'not JSON')).toBe(400)
    expect(await post(url, { 'mcp-session-id': 'nonsense' })).toBe(404)
    expect(await post(url, {}, '{"jsonrpc":"2.0","id":1,"method":"tools/list"}')).toBe(400)
    expect(await post(url.replace('/mcp', '/'))).toBe(404)
    expect(
      await post(url, { 'content-length': String(10_000_000) }, Buffer.alloc(10_000_000, 32)).catch(() => 413),
    ).toBe(413)
  })

  it('is open to others with a token alone', async () => {
    const mock = await newMock()
    const server = createMcpServer({ credentials: null, baseUrl: mock.url, variables: {} })
    for (const host of ['0.0.0.0', '::', '192.0.2.1'])
      await expect(serveHttp(server, { port: 0, host })).rejects.toMatchObject({ code: 'TokenNeeded' })
    await expect(serveHttp(server, { port: 0, token: 'short' })).rejects.toMatchObject({ code: 'InvalidOption' })
    const { url } = await serve(mock, {}, { host: '0.0.0.0', token })
    const local = url.replace('0.0.0.0', '127.0.0.1')
    expect(await post(local)).toBe(401)
    expect(await post(local, { authorization: 'Bearer wrong' })).toBe(401)
    const { action } = await connectByHttp(local, { token })
    expect((await action('finetuning.job.list')).facts.ok).toBe(true)
  })

  it('finishes and records the paid call of a client whose connection breaks, and tells of it once', async () => {
    const mock = await newMock({ faults: [{ action: 'CreateFineTuningTask', when: 'after', delay: 800 }] })
    const { url } = await serve(mock, { allow: ['finetuning.task.create'] })
    const { person } = newPerson()
    const first = await connectByHttp(url, { person })
    const lost = first.action('finetuning.task.create', newTask).catch(() => 'lost')
    await vi.waitFor(() => expect(asked(mock)).toContain('CreateFineTuningTask'))
    await first.client.close()
    expect(await lost).toBe('lost')
    const second = await connectByHttp(url, { person })
    await vi.waitFor(async () => {
      const { facts } = await second.action('finetuning.task.create', newTask)
      expect(facts).toMatchObject({ ok: true, outcome: 'done' })
    })
    expect(asked(mock).filter((name) => name === 'CreateFineTuningTask')).toHaveLength(1)
  })
})
