import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A platform that answers every call with what it is told: what the mock, which keeps to the spec, would never say. */
export function useAnswering() {
  const place = { url: '', answer: {} as unknown, status: 200, headers: {} as Record<string, string> }
  let server: Server
  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume()
      response.writeHead(place.status, { 'content-type': 'application/json', ...place.headers })
      response.end(JSON.stringify(place.answer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    place.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  return place
}
