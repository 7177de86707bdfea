import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { newPlan, planState } from '@qianfan-console/core/node'
import { afterEach, describe, expect, it } from 'vitest'
import { bareEnvironment, useMock } from './harness.ts'
import { hasTerminal, openTerminal } from './terminal.ts'

const place = useMock()
const taskId = 'task-5kjifvzerc5n'
const gone = () => place.mock.requests.filter(({ action }) => action === 'DeleteFineTuningTask').length

/** What a user of the mock has set. */
const env = () => ({
  ...bareEnvironment(place.home),
  QIANFAN_ACCESS_KEY: place.mock.credentials.accessKeyId,
  QIANFAN_SECRET_KEY: place.mock.credentials.secretAccessKey,
  QIANFAN_CONSOLE_API_BASE_URL: place.mock.url,
})
const variables = () => ({ HOME: place.home })
const account = () => `****${place.mock.credentials.accessKeyId.slice(-4)}`
const planned = (changes: object = {}) =>
  newPlan(
    { action: 'finetuning.task.delete', input: { taskId }, account: account(), baseUrl: place.mock.url, ...changes },
    variables(),
  )

describe('qfc approve', () => {
  it('is for a person in a terminal: neither a pipe nor --yes says yes', async () => {
    const { code } = await planned()
    for (const args of [[], ['--yes']]) {
      const result = await place.qfc(['approve', code, ...args])
      expect(result).toMatchObject({ code: 4, stdout: '' })
      expect(result.stderr).toMatch(/Nothing was sent/)
    }
    expect(await planState(code, variables())).toEqual({ state: 'waiting' })
    expect(gone()).toBe(0)
  })

  describe.skipIf(!hasTerminal)('in a terminal', () => {
    const open = (code: string, extra: Record<string, string> = {}) =>
      openTerminal(['approve', code, '-o', 'json'], { env: { ...env(), ...extra }, cwd: place.home })

    it('shows the call, and a no is told to the agent', async () => {
      const { code } = await planned()
      const terminal = open(code)
      await terminal.shows('Go ahead?')
      expect(terminal.output).toMatch(/finetuning\.task\.delete/)
      expect(terminal.output).toContain(taskId)
      expect(terminal.output).toContain(account())
      expect(terminal.output).toMatch(/An agent asks for this call/)
      terminal.write('n')
      expect(await terminal.ended).toBe(4)
      expect(await planState(code, variables())).toMatchObject({ state: 'ended', ended: { end: 'declined' } })
      expect(gone()).toBe(0)
    })

    it('left by Ctrl-C leaves the plan as it was', async () => {
      const { code } = await planned()
      const terminal = open(code)
      await terminal.shows('Go ahead?')
      terminal.write('\u0003')
      expect(await terminal.ended).toBe(130)
      expect(await planState(code, variables())).toEqual({ state: 'waiting' })
    })

    it('refuses the plan of another account, and a code that nobody made', async () => {
      const { code } = await planned()
      const other = open(code, { QIANFAN_ACCESS_KEY: 'ALTAKotheraccesskeyid1111' })
      expect(await other.ended).toBe(2)
      expect(other.output).toMatch(/OtherAccount/)
      const unknown = open('2222-2222')
      expect(await unknown.ended).toBe(2)
      expect(unknown.output).toMatch(/UnknownPlan/)
      expect(await planState(code, variables())).toEqual({ state: 'waiting' })
    })

    it('tells the agent of a call that failed', async () => {
      const { code } = await planned({ input: { taskId: 'task-nobody-made' } })
      const terminal = open(code)
      await terminal.shows('Go ahead?')
      terminal.write('y')
      expect(await terminal.ended).toBe(1)
      expect(await planState(code, variables())).toMatchObject({
        state: 'ended',
        ended: { end: 'failed', error: { outcome: 'refused' } },
      })
    })
  })
})

describe.skipIf(!hasTerminal)('an agent, its server by qfc mcp, and a person', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  it('make a call once', async () => {
    const before = gone()
    const client = new Client({ name: 'agent', version: '1.0.0' })
    const program = join(
      dirname(createRequire(import.meta.url).resolve('@qianfan-console/cli/package.json')),
      'dist/main.js',
    )
    const args = [program, 'mcp', '--allow', 'finetuning.task.delete']
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env: env() }))
    closing.push(() => client.close())
    const ask = async () =>
      (
        await client.callTool({
          name: 'call_action',
          arguments: { action: 'finetuning.task.delete', input: { taskId } },
        })
      ).structuredContent as any
    const { code } = (await ask()).error.approval
    const terminal = openTerminal(['approve', code.toLowerCase().replace('-', ' ')], { env: env(), cwd: place.home })
    await terminal.shows('Go ahead?')
    terminal.write('y')
    expect(await terminal.ended).toBe(0)
    expect(await ask()).toMatchObject({ ok: true, answer: { result: true } })
    expect(gone()).toBe(before + 1)
  })
})
