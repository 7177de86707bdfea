import { request } from 'node:http'
import { startMock } from '@qianfan-console/mock'
import { listen } from '@qianfan-console/testing'
import { expect, it } from 'vitest'
import { serveSite } from '../src/serve/serveSite.ts'
import { dist } from './support/built.ts'

/** A request as it is written, path and headers untouched; `fetch` would mend both. */
const ask = (url: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  new Promise<{ status: number; location: string | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, path, headers, method: body === undefined ? 'GET' : 'POST' }, (answer) => {
      answer.resume()
      resolve({ status: answer.statusCode!, location: answer.headers.location })
    })
    sent.on('error', reject).end(body)
  })

const stop = '/docs/_try/v2/finetuning?Action=StopFineTuningTask'
const input = '{"taskId":"task-5kjifvzerc5n"}'

it('serves the files of the folder and no others', async () => {
  await using site = await listen(serveSite({ folder: dist, base: '/docs/' }))
  expect((await ask(site.url, '/docs/finetuning/task/stop/')).status).toBe(200)
  expect(await ask(site.url, '/docs/finetuning/task/stop')).toEqual({ status: 301, location: './stop/' })
  for (const path of ['/docs/%2e%2e/package.json', '/docs/../package.json', '/docs/%', '/finetuning/', '/docs/none'])
    expect([path, (await ask(site.url, path)).status]).toEqual([path, 404])
})

it('passes calls of its own pages to the platform, and of no other', async () => {
  await using mock = await startMock({ credentials: null })
  await using site = await listen(serveSite({ folder: dist, base: '/docs/', platform: mock.url }))
  const json = { 'content-type': 'application/json' }
  const own = { ...json, origin: site.url, 'sec-fetch-site': 'same-origin' }
  expect((await ask(site.url, stop, own, input)).status).toBe(200)
  expect(mock.requests).toHaveLength(1)
  for (const headers of [
    { ...json, origin: 'https://evil.example' },
    { ...json, 'sec-fetch-site': 'cross-site' },
    { ...json, host: 'evil.example', origin: 'http://evil.example' },
  ])
    expect([headers, (await ask(site.url, stop, headers, input)).status]).toEqual([headers, 403])
  expect(mock.requests).toHaveLength(1)
})

it('has nothing to pass calls to unless it is told', async () => {
  await using site = await listen(serveSite({ folder: dist, base: '/docs/' }))
  expect((await ask(site.url, '/docs/_try/health')).status).toBe(404)
})
