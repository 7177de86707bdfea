import { createRequire } from 'node:module'
import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import type { Manifest } from '@qianfan-console/spec/manifest'
import { taskId } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { asked, connectTo, newMock, newPerson } from './support/connect.ts'

const { actions } = createRequire(import.meta.url)('@qianfan-console/spec/actions.json') as Manifest

describe('--tools', () => {
  it('gives a tool an action, with schemas, title and what it does', async () => {
    const { client } = await connectTo(await newMock(), ['--tools', 'finetuning,model'])
    const { tools } = await client.listTools()
    const group = actions.filter(({ group }) => group === 'finetuning' || group === 'model')
    expect(tools.slice(4).map(({ name }) => name)).toEqual(group.map(({ name }) => name.replaceAll('.', '_')))
    const tool = (name: string): Tool => tools.find((each) => each.name === name)!
    expect(tool('finetuning_task_stop')).toMatchObject({
      title: 'Stop a fine-tuning task',
      inputSchema: { type: 'object', required: ['taskId'], properties: { taskId: { type: 'string' } } },
      outputSchema: { type: 'object', properties: { answer: { properties: { result: {} } } } },
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: true },
    })
    expect(tool('finetuning_task_describe').annotations).toMatchObject({ readOnlyHint: true, idempotentHint: true })
    expect(tool('finetuning_task_delete').annotations).toMatchObject({ readOnlyHint: false, destructiveHint: true })
    expect(tool('finetuning_task_create').annotations).toMatchObject({ readOnlyHint: false, idempotentHint: false })
    expect(tool('finetuning_task_create').description).toMatch(/CAN COST MONEY/)
  })

  it('of a group that is not there is a mistake', async () => {
    await expect(connectTo(await newMock(), ['--tools', 'finetunning'])).rejects.toThrow()
  })
})

describe('every tool of --tools all', () => {
  // The official client checks each answer against the output schema of its tool, and throws where it does not fit.
  it('answers on the mock, by its own example', async () => {
    const mock = await newMock({ speed: 1, apiKeys: ['bce-v3/ALTAK-test/0123456789abcdef'] })
    const { person } = newPerson()
    const allow = actions.map(({ name }) => name).join(',')
    const env = { QIANFAN_API_KEY: 'bce-v3/ALTAK-test/0123456789abcdef' }
    const args = ['--tools', 'all', '--allow', allow, '--max-paid-calls', '1000', '--max-tokens', '100000']
    const { client, call } = await connectTo(mock, args, { person, env })
    const { tools } = await client.listTools()
    expect(tools).toHaveLength(actions.length + 4)
    // What removes goes last, so that the others find their things.
    const order = [...actions].sort((a, b) => Number(a.effect === 'destructive') - Number(b.effect === 'destructive'))
    const wrong: unknown[] = []
    for (const action of order) {
      const input = inputOf(action)
      const before = mock.requests.length
      const { facts } = await call(action.name.replaceAll('.', '_'), input)
      const isSent = mock.requests.length > before
      const isAnswered = facts.ok === true || facts.error?.outcome === 'refused'
      if (!isSent || !isAnswered) wrong.push({ action: action.name, input, facts })
    }
    expect(wrong).toEqual([])
    const sent = new Set(asked(mock))
    expect(actions.filter(({ action }) => action && !sent.has(action)).map(({ name }) => name)).toEqual([])
  })
})

/** The input of an action, as the spec shows it; a file is a text with a name. */
function inputOf({ examples, input }: Manifest['actions'][number]): Record<string, unknown> {
  const given = (examples.input[0]?.value ?? {}) as Record<string, unknown>
  const files = Object.entries(input.properties ?? {}).filter(([, { format }]) => format === 'binary')
  return { ...given, ...Object.fromEntries(files.map(([field]) => [field, { name: 'a.txt', text: 'hello' }])) }
}

it('a tool of its own stops a task, as call_action does', async () => {
  const { call } = await connectTo(await newMock(), ['--tools', 'finetuning', '--allow', 'finetuning.task.stop'])
  expect((await call('finetuning_task_stop', { taskId })).facts).toMatchObject({ ok: true, answer: { result: true } })
})
