import { createRequire } from 'node:module'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js'
import { createMcpServer, type McpServerOptions } from '@qianfan-console/mcp'
import { startMock } from '@qianfan-console/mock'
import { Tiktoken } from 'js-tiktoken/lite'
import o200k from 'js-tiktoken/ranks/o200k_base'
import type { Row } from '../measure.ts'

const require = createRequire(import.meta.url)
const encoder = new Tiktoken(o200k)
const tokens = (value: unknown): number => encoder.encode(JSON.stringify(value)).length
const home = { HOME: '/nonexistent' }

/** What the tool definitions and the first answers of this server cost a model, against a tool an endpoint of the same document. */
export async function mcp(): Promise<Row[]> {
  await using mock = await startMock()
  const ours = await connectTo({ credentials: mock.credentials, apiKey: null, baseUrl: mock.url, variables: {} })
  const all = await connectTo({ credentials: null, baseUrl: mock.url, variables: {}, tools: ['all'] })
  const endpoints = await connectToDocument()
  const four = tokens((await ours.listTools()).tools)
  const each = tokens((await endpoints.listTools()).tools)
  const tools = tokens((await all.listTools()).tools)
  // What it takes to find out how to stop a task: a search, and a description.
  const found = await ours.callTool({ name: 'search_actions', arguments: { query: 'stop fine-tuning task' } })
  const described = await ours.callTool({ name: 'describe_action', arguments: { action: 'finetuning.task.stop' } })
  const lookUp = tokens(found) + tokens(described)
  const models = await ours.callTool({ name: 'call_action', arguments: { action: 'finetuning.model.list' } })
  return [
    {
      suite: 'mcp',
      what: 'tool definitions of a tool an endpoint, against the four of this server',
      value: each / four,
      unit: 'x',
      aim: { at: 'least', value: 50 },
      details: { 'tokens of four tools': four, 'tokens of a tool an endpoint': each, 'tokens of --tools all': tools },
    },
    { suite: 'mcp', what: 'tool definitions', value: four, unit: 'tokens', aim: { at: 'most', value: 1500 } },
    {
      suite: 'mcp',
      what: 'finding out how to stop a task',
      value: lookUp,
      unit: 'tokens',
      aim: { at: 'most', value: 3000 },
    },
    {
      suite: 'mcp',
      what: 'the models that can be trained, as a model reads them',
      value: tokens(models),
      unit: 'tokens',
      aim: { at: 'most', value: 4500 },
    },
  ]
}

async function connectTo(options: McpServerOptions): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair()
  await createMcpServer({ ...options, variables: home }).connect(far as never)
  return connected(near)
}

/** A server as generators make it of an API document: every operation is a tool, with its schema. */
async function connectToDocument(): Promise<Client> {
  const document = require('@qianfan-console/spec/openapi.json') as Document
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
  const tools = operations.filter(({ operationId }) => operationId).map((operation) => toolOf(document, operation))
  const server = new Server({ name: 'document', version: '1.0.0' }, { capabilities: { tools: {} } })
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }))
  const [near, far] = InMemoryTransport.createLinkedPair()
  await server.connect(far)
  return connected(near)
}

async function connected(transport: InMemoryTransport): Promise<Client> {
  const client = new Client({ name: 'bench', version: '1.0.0' })
  await client.connect(transport)
  return client
}

interface Operation {
  operationId: string
  summary?: string
  description?: string
  requestBody?: { content?: Record<string, { schema?: object }> }
}
interface Document {
  paths: Record<string, Record<string, Operation>>
}

function toolOf(document: Document, { operationId, summary, description, requestBody }: Operation): Tool {
  const schema = Object.values(requestBody?.content ?? {})[0]?.schema ?? {}
  return {
    name: operationId,
    description: [summary, description].filter(Boolean).join('\n'),
    inputSchema: { ...(resolved(document, schema) as object), type: 'object' },
  }
}

/** A schema with what it refers to in its place, and without the keywords that are not JSON Schema's. */
function resolved(document: Document, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => resolved(document, each))
  if (typeof value !== 'object' || value === null) return value
  const { $ref } = value as { $ref?: string }
  if ($ref !== undefined) {
    const parts = $ref.replace(/^#\//, '').split('/')
    const target = parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document)
    return resolved(document, target)
  }
  const fields = Object.entries(value).filter(([name]) => !name.startsWith('x-'))
  return Object.fromEntries(fields.map(([name, each]) => [name, resolved(document, each)]))
}
