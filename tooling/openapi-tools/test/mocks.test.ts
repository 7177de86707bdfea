import { startMock } from '@qianfan-console/mock'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { expect, it } from 'vitest'
import { portable } from './support/documents.ts'
import { expectStopped, taskId } from './support/stop.ts'

const silent: any = { child: () => silent }
for (const level of ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'success', 'start', 'note'])
  silent[level] = () => {}

const plainPath = '/v2/finetuning/StopFineTuningTask'

const post = (url: string, body: unknown) =>
  fetch(url + plainPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'any' },
    body: JSON.stringify(body),
  })

/** Prism's own server with the portable edition; in front of another server where `upstream` is one. */
async function startPrism(upstream?: string) {
  const config = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: true,
    upstreamProxy: undefined,
    mock: { dynamic: false },
    ...(upstream ? { isProxy: true as const, upstream: new URL(upstream) } : { isProxy: false as const }),
  }
  const operations = await getHttpOperationsFromSpec(portable)
  const server = createServer(operations, { components: { logger: silent }, config: config as never, cors: true })
  const url = await server.listen(0, '127.0.0.1')
  return { url, operations, [Symbol.asyncDispose]: () => server.close() }
}

it("Prism's own server answers for the action that was called, and checks its input", async () => {
  await using prism = await startPrism()
  expect(prism.operations.length).toBeGreaterThan(100)
  const right = await post(prism.url, { taskId })
  expect([right.status, await right.json()]).toEqual([200, expect.objectContaining({ result: true })])
  expect((await post(prism.url, {})).status).toBe(422)
})

it('Prism checks both ways what goes to qianfan-mock, which knows the plain path', async () => {
  await using mock = await startMock({ credentials: null })
  await using prism = await startPrism(mock.url)
  const answer = await post(prism.url, { taskId })
  expect(answer.headers.get('x-mock-hint')).toMatch(/stands for POST \/v2\/finetuning\?Action=StopFineTuningTask/)
  expectStopped(mock, plainPath)
  expect((await post(prism.url, {})).status).toBe(422)
  expect(mock.requests).toHaveLength(1)
})
