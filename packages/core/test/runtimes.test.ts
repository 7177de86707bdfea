import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Server, startServer } from '@qianfan-console/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packCore } from './support/packCore.ts'
import { runtimes } from './support/runtimes.ts'

const run = promisify(execFile)

let packed: ReturnType<typeof packCore>
let server: Server
let closed: string
const created = new Map<string, number>()
beforeAll(async () => {
  packed = packCore()
  const closing = await startServer(() => ({}))
  closed = closing.url
  await closing[Symbol.asyncDispose]()
  server = await startServer(({ url, body, socket }) => {
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
    if (taskId === 'hang') return new Promise(() => {})
    return { requestId: 'r', result: url.endsWith('=DescribeFineTuningTask') ? { taskId } : taskId !== 'false' }
  })
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
  packed?.[Symbol.dispose]()
})

describe('the packed core', () => {
  it.for(runtimes())(
    'on $name: works, and a create whose connection drops is received once',
    async ({ name, command }, { skip }) => {
      if (!command) skip(`${name} cannot be had on this machine`)
      const [program, ...args] = command!
      const { stdout } = await run(program!, [...args, 'probe.mjs', server.url, name, closed], {
        cwd: packed.folder,
        timeout: 100_000,
      })
      const signature = '3d022b4cd7b8a4c3825d319dd0a2ebd93768d281ece2853288be6937a808b429'
      const lost = { known: true, name: 'ConnectionError', code: 'ConnectionLost', outcome: 'unknown', attempts: 1 }
      expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toEqual({
        creates: [lost, lost, lost],
        signatures: [signature, signature],
        items: ['first', 'second'],
        stopped: true,
        compat: true,
        provider: 'ALTAKexampleaccesskeyid0',
        mocked: true,
        issues: 1,
        refused: { known: true, name: 'ServiceError', code: 'ResultFalse', outcome: 'refused', attempts: 1 },
        timedOut: { known: true, name: 'TimeoutError', code: 'Timeout', outcome: 'unknown', attempts: 1 },
        aborted: { known: true, name: 'AbortError', code: 'Aborted', outcome: 'not-sent', attempts: 1 },
        // Deno gives no code that would prove that a connection was refused.
        unreachable:
          name !== 'deno'
            ? { known: true, name: 'ConnectionError', code: 'NotReachable', outcome: 'not-sent', attempts: 1 }
            : { known: true, name: 'ConnectionError', code: 'ConnectionLost', outcome: 'unknown', attempts: 1 },
      })
      expect([1, 2, 3].map((number) => created.get(`drop-${name}-${number}`))).toEqual([1, 1, 1])
    },
  )
})
