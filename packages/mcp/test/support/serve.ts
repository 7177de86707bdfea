import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Mock } from '@qianfan-console/mock'
import {
  createMcpServer,
  type HttpOptions,
  type HttpServer,
  type McpServerOptions,
  serveHttp,
} from '../../dist/index.js'
import { atEnd, credentials, newClient, newHome, type Person, told } from './connect.ts'

/** The server in this process, over HTTP. */
export async function serve(mock: Mock, options: McpServerOptions = {}, http: HttpOptions = {}): Promise<HttpServer> {
  const variables = { HOME: newHome(), LANG: 'C.UTF-8' }
  const server = createMcpServer({ credentials, apiKey: null, baseUrl: mock.url, variables, poll: 20, ...options })
  const served = await serveHttp(server, { port: 0, ...http })
  atEnd(() => served.close())
  return served
}

/** A client of the official SDK, over HTTP. */
export async function connectByHttp(url: string, { person, token }: { person?: Person; token?: string } = {}) {
  const transport = new StreamableHTTPClientTransport(new URL(url), {
    ...(token && { requestInit: { headers: { authorization: `Bearer ${token}` } } }),
  })
  const client = newClient(person)
  await client.connect(transport as never)
  atEnd(() => client.close())
  const call = async (name: string, args: Record<string, unknown> = {}) =>
    told((await client.callTool({ name, arguments: args })) as CallToolResult)
  return { client, transport, call, action: (action: string, input = {}) => call('call_action', { action, input }) }
}
