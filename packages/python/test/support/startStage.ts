import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Mock, startMock } from '@qianfan-console/mock'
import { type FaultServer, faults, startFaultServer } from '../../../core/test/support/faultServer.ts'

/** What programs in other languages are tested against. */
export interface Stage extends AsyncDisposable {
  mock: Mock
  /** Does to each request what its header `x-fault` says. */
  faultUrl: string
  /** Tells at `/faults` what the fault server can do, and at `/accepted` which calls it accepted how often. */
  factsUrl: string
}

/** Starts the mock and the fault server. */
export async function startStage(): Promise<Stage> {
  const mock = await startMock({ speed: 600 })
  const server: FaultServer = await startFaultServer()
  const front = createServer((request, response) => {
    const told: Record<string, unknown> = {
      '/faults': Object.keys(faults),
      '/accepted': Object.fromEntries(server.accepted),
    }
    const answer = told[request.url ?? '']
    if (answer) response.end(JSON.stringify(answer))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  return {
    mock,
    faultUrl: server.url,
    factsUrl: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      front.closeAllConnections()
      front.close()
      await server[Symbol.asyncDispose]()
      await mock.close()
    },
  }
}
