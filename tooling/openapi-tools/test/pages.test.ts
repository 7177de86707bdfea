import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Mock, startMock } from '@qianfan-console/mock'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startChromium } from '../../../packages/browser-sdk/test/support/chromium.ts'
import { main, portable, readJson } from './support/documents.ts'
import { expectStopped, taskId } from './support/stop.ts'

const chromium = await startChromium()
const assets = createRequire(import.meta.url)('swagger-ui-dist').getAbsoluteFSPath() as string
let mock: Mock
beforeAll(async () => {
  mock = await startMock({ credentials: null })
})
afterAll(async () => {
  await chromium[Symbol.asyncDispose]()
  await mock.close()
})

const html = `<!doctype html><link rel="stylesheet" href="/swagger-ui.css"><div id="ui"></div><script src="/swagger-ui-bundle.js"></script>
<script>window.ui = SwaggerUIBundle({ url: '/document.json', dom_id: '#ui', deepLinking: true, validatorUrl: null })</script>`

/** A page of Swagger UI, and below the same origin the API, as behind a proxy that signs. */
async function serve(document: Record<string, unknown>) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://page')
    if (/^\/v\d\//.test(pathname)) return response.end(await forward(request))
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(html)
    if (pathname === '/document.json') return response.end(JSON.stringify({ ...document, servers: [{ url: '/' }] }))
    response.setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8')
    return response.end(await readFile(join(assets, pathname)).catch(() => ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function forward(request: IncomingMessage): Promise<string> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' }
  const body = new Uint8Array(await buffer(request))
  const answer = await fetch(mock.url + request.url, { method: request.method!, headers, body })
  return answer.text()
}

it.skipIf(!chromium.browser).each([
  ['openapi.json', main, undefined],
  ['openapi.portable.json', portable, '/v2/finetuning/StopFineTuningTask'],
])('Swagger UI shows %s, and its Execute stops a task', async (_, file, url) => {
  const document = readJson(file)
  await using page = await chromium.browser!.newPage()
  await using served = await serve(document)
  // It draws what is in view only, so the page is opened at the action.
  await page.goto(`${served.url}#/finetuning/StopFineTuningTask`)
  const stop = '#operations-finetuning-StopFineTuningTask'
  await page.waitForSelector(`${stop} .try-out__btn`)
  expect(await page.evaluate('ui.getSystem().specSelectors.operations().size')).toBe(
    Object.values(document.paths as object).flatMap((item) => Object.keys(item)).length,
  )
  await (await page.waitForSelector(`${stop} .try-out__btn`))!.click()
  const body = await page.waitForSelector(`${stop} textarea`)
  expect(JSON.parse(await body!.evaluate((area) => (area as { value: string }).value))).toEqual({ taskId })
  await page.click(`${stop} .execute`)
  await page.waitForSelector(`${stop} .live-responses-table`)
  expectStopped(mock, url)
})
