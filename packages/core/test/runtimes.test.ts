import { type Server, startServer } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packCore } from './support/packCore.ts'
import { runtimes } from './support/runtimes.ts'

let packed: ReturnType<typeof packCore>
let server: Server
let closed: string
const created = new Map<string, number>()
beforeAll(async () => {
  packed = packCore()
  const closing = await startServer(() => ({}))
  closed = closing.url
  await closing[Symbol.asyncDispose]()
  const busy = new Set<string>()
  server = await startServer(({ url, body, socket }, response) => {
    const { jobId, taskId, marker } = JSON.parse(body)
    if (url.endsWith('=CreateFineTuningTask')) {
      if (jobId === 'fine') return { requestId: 'r', result: { taskId: 'task-fine' } }
      created.set(jobId, (created.get(jobId) ?? 0) + 1)
      socket.destroy()
      return undefined
    }
    if (url.endsWith('=DescribeFineTuningJobs'))
      return {
        requestId: 'r',
        result: {
          jobList: [{ jobId: marker ?? 'first' }],
          pageInfo: marker ? {} : { isTruncated: true, nextMarker: 'second' },
        },
      }
    // Once: a read is repeated by itself.
    if (taskId?.startsWith('busy-') && !busy.has(taskId)) {
      busy.add(taskId)
      response.statusCode = 503
      return { requestId: 'r', code: 'ServiceUnavailable', message: 'Busy.' }
    }
    if (taskId === 'hang') return new Promise(() => {})
    return { requestId: 'r', result: url.endsWith('=DescribeFineTuningTask') ? { taskId } : taskId !== 'false' }
  })
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  packed?.[Symbol.dispose]()
})

/** Runtimes whose `fetch` gives no code that would prove that a connection was refused. */
const withoutProof = ['deno', 'workerd']

/** What every runtime finds. */
const portable = (name: string) => {
  const lost = { known: true, name: 'ConnectionError', code: 'ConnectionLost', outcome: 'unknown', attempts: 1 }
  return {
    creates: [lost, lost, lost],
    items: ['first', 'second'],
    vectors: { cases: expect.toSatisfy((count: number) => count >= 80), wrong: [] },
    stopped: true,
    retried: [2, 200],
    mocked: true,
    issues: 1,
    refused: { known: true, name: 'ServiceError', code: 'ResultFalse', outcome: 'refused', attempts: 1 },
    timedOut: { known: true, name: 'TimeoutError', code: 'Timeout', outcome: 'unknown', attempts: 1 },
    aborted: { known: true, name: 'AbortError', code: 'Aborted', outcome: 'not-sent', attempts: 1 },
    unreachable: withoutProof.includes(name)
      ? lost
      : { known: true, name: 'ConnectionError', code: 'NotReachable', outcome: 'not-sent', attempts: 1 },
  }
}

/** What those find that have an environment and files. */
const signature = '3d022b4cd7b8a4c3825d319dd0a2ebd93768d281ece2853288be6937a808b429'
const withEnvironment = {
  signatures: [signature, signature],
  fromEnvironment: true,
  compat: true,
  provider: 'ALTAKexampleaccesskeyid0',
}

describe('the packed core', () => {
  it.for(runtimes())(
    'on $name: works, and a create whose connection drops is received once',
    async ({ name, probe }, { skip }) => {
      if (!probe) return skip(`${name} cannot be had on this machine`)
      const found = await probe(packed.folder, server.url, closed)
      expect(found).toEqual({ ...portable(name), ...(name !== 'workerd' && withEnvironment) })
      expect([1, 2, 3].map((number) => created.get(`drop-${name}-${number}`))).toEqual([1, 1, 1])
    },
  )
})
