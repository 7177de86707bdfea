import { createServer } from 'node:http'
import type { Mock } from '@qianfan-console/mock'
import { listen, taskId } from '@qianfan-console/testing'
import { type AuditRecord, createGateway, type GatewayOptions } from '../../src/index.ts'
import { toNodeHandler } from '../../src/node.ts'

/** The page that may call in these tests. */
export const origin = 'https://app.example'

/** Where a page sends StopFineTuningTask. */
export const stopPath = '/v2/finetuning?Action=StopFineTuningTask'

/** An input that creates a job on the mock. */
export const job = { name: 'from a page', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }

/** A gateway in front of a mock, and what it was told about. */
export function gatewayTo(mock: Mock, options: Partial<GatewayOptions> = {}) {
  const records: AuditRecord[] = []
  const logged: string[] = []
  const gateway = createGateway({
    credentials: mock.credentials,
    baseUrl: mock.url,
    allow: ['read', 'finetuning.task.stop', 'finetuning.job.create', 'finetuning.task.create'],
    origins: [origin],
    authorize: () => true,
    retry: { baseDelay: 1, maxDelay: 2 },
    audit: (record) => records.push(record),
    logger: { error: (message) => logged.push(message) },
    ...options,
  })
  /** Sends what a page would; headers that are null are left out. */
  const send = async (
    target: string,
    body: BodyInit | object | null = { taskId },
    headers: Record<string, string | null> = {},
    init: RequestInit = {},
  ) => {
    const all = { origin, 'content-type': 'application/json', ...headers }
    const text = typeof body === 'object' && body !== null && body.constructor === Object ? JSON.stringify(body) : body
    const response = await gateway(
      new Request(target.startsWith('http') ? target : `https://app.example/api/qianfan${target}`, {
        method: 'POST',
        headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
        ...(text !== null && { body: text as BodyInit, duplex: 'half' }),
        ...init,
      }),
    )
    const answer = await response.text()
    return { response, status: response.status, text: answer, body: answer ? JSON.parse(answer) : undefined }
  }
  return { gateway, send, records, logged }
}

/** A gateway as a plain http server. */
export const serving = (gateway: Parameters<typeof toNodeHandler>[0]) => {
  const handle = toNodeHandler(gateway)
  return listen(createServer((request, response) => void handle(request, response)))
}
