import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { type CallToolResult, ElicitRequestSchema, type ElicitResult } from '@modelcontextprotocol/sdk/types.js'
import { type Mock, type MockOptions, startMock } from '@qianfan-console/mock'
import { keys } from '@qianfan-console/testing'
import { afterEach } from 'vitest'

/** The program as it is published. */
export const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export const credentials = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey }

const ends: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** Ends something when the test has ended. */
export const atEnd = (end: () => Promise<unknown> | unknown): void => void ends.push(end)

/** A home of nobody, so that no key and no policy of this machine is found. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'mcp-'))
  atEnd(() => rmSync(home, { recursive: true, force: true }))
  return home
}

export async function newMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ credentials, speed: 600, ...options })
  atEnd(() => mock.close())
  return mock
}

export const environment = (mock: Mock, home: string): Record<string, string> => ({
  PATH: process.env.PATH!,
  HOME: home,
  LANG: 'C.UTF-8',
  QIANFAN_ACCESS_KEY: credentials.accessKeyId,
  QIANFAN_SECRET_KEY: credentials.secretAccessKey,
  QIANFAN_CONSOLE_API_BASE_URL: mock.url,
})

/** What a person answers, and what they were asked. */
export interface Person {
  answer: (message: string) => ElicitResult | Promise<ElicitResult>
}

/** The only answer that is a yes. */
export const yes: ElicitResult = { action: 'accept', content: { confirm: true } }

/** A person who gives one answer, and remembers what they were asked. */
export function newPerson(answer: ElicitResult = yes): { person: Person; questions: string[] } {
  const questions: string[] = []
  const person = {
    answer: (message: string) => {
      questions.push(message)
      return answer
    },
  }
  return { person, questions }
}

export interface Connected {
  client: Client
  /** Calls a tool. */
  call: (name: string, args?: Record<string, unknown>) => Promise<Told>
  /** Calls an action by `call_action`. */
  action: (action: string, input?: Record<string, unknown>) => Promise<Told>
  transport: StdioClientTransport
  home: string
}

/** A result, as a model sees it. */
export interface Told {
  isError: boolean
  text: string
  facts: Record<string, any>
  result: CallToolResult
}

export function told(result: CallToolResult): Told {
  const [first] = result.content as { text: string }[]
  return {
    isError: result.isError === true,
    text: first?.text ?? '',
    facts: (result.structuredContent ?? {}) as Record<string, any>,
    result,
  }
}

/** A client of the official SDK that asks its person, where there is one. */
export function newClient(person?: Person): Client {
  const client = new Client(
    { name: 'test', version: '1.0.0' },
    { capabilities: person ? { elicitation: { form: {} } } : {} },
  )
  if (person) client.setRequestHandler(ElicitRequestSchema, ({ params }) => person.answer(params.message))
  return client
}

/** Starts the program, and connects to it over standard input and output. */
export async function connectTo(
  mock: Mock,
  args: readonly string[] = [],
  { person, home = newHome(), env = {} }: { person?: Person; home?: string; env?: Record<string, string> } = {},
): Promise<Connected> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, ...args],
    env: { ...environment(mock, home), ...env },
    stderr: 'inherit',
  })
  const client = newClient(person)
  await client.connect(transport)
  atEnd(() => client.close())
  const call = async (name: string, given: Record<string, unknown> = {}) =>
    told((await client.callTool({ name, arguments: given }, undefined, { timeout: 50_000 })) as CallToolResult)
  return { client, call, action: (action, input = {}) => call('call_action', { action, input }), transport, home }
}

/** Names of the actions that the mock was asked for. */
export const asked = (mock: Mock): string[] => mock.requests.map(({ action }) => String(action))
