import {
  createBrowserClient,
  createBrowserQianfan,
  describeFineTuningJobs,
  isQianfanError,
  type QianfanError,
  stopFineTuningTask,
} from '@qianfan-console/browser-sdk'
import { sign } from '@qianfan-console/core/signing'

const gateway = new URL('/api/qianfan', self.location.origin)
const where = 'document' in globalThis ? 'page' : 'worker'
const client = createBrowserClient({ gateway, retry: { baseDelay: 1 } })

function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${a} is not ${b}`)
}

async function failing(promise: Promise<unknown>): Promise<QianfanError> {
  const error = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!isQianfanError(error)) throw new Error(`no error of the library: ${error}`)
  return error
}

interface Vector {
  name: string
  method: string
  url: string
  headers: Record<string, string>
  credentials: { accessKeyId: string; secretAccessKey: string }
  timestamp: string
  expiresInSeconds: number
  authorization: string
}

/** What every browser must be able to do. */
export const checks: Record<string, () => Promise<void>> = {
  async 'signs all vectors with WebCrypto'() {
    const vectors: Vector[] = await (await fetch('/vectors.json')).json()
    if (vectors.length < 80) throw new Error(`only ${vectors.length} vectors`)
    for (const { name, credentials, timestamp, expiresInSeconds, authorization, ...request } of vectors) {
      const signature = await sign(request, credentials, { timestamp, expiresInSeconds })
      if (signature.authorization !== authorization) throw new Error(`${name}: ${signature.authorization}`)
    }
  },
  async 'makes a call through the gateway'() {
    const { result } = await createBrowserQianfan({ gateway }).finetuning.task.describe({ taskId: 'task-5kjifvzerc5n' })
    equal(result.taskId, 'task-5kjifvzerc5n')
  },
  async 'reads every page of a list'() {
    const ids = new Set<string>()
    let pages = 0
    for await (const page of describeFineTuningJobs.pages(client, { maxKeys: 1 })) {
      pages++
      for (const { jobId } of page.result.jobList ?? []) ids.add(jobId)
    }
    if (pages < 2 || ids.size < 2) throw new Error(`${pages} pages, ${ids.size} jobs`)
  },
  async 'tells a refusal of the gateway'() {
    const { code, outcome } = await failing(
      createBrowserQianfan({ gateway }).finetuning.task.delete({ taskId: 'task-1' }),
    )
    equal([code, outcome], ['GatewayActionNotAllowed', 'refused'])
  },
  async 'repeats what was throttled'() {
    const throttled = createBrowserClient({ gateway: new URL(`/throttled/${where}`, gateway), retry: { baseDelay: 1 } })
    const page = await describeFineTuningJobs.withResponse(throttled, {})
    equal([page.attempts, page.response.status], [2, 200])
  },
  async 'aborts a call that is under way'() {
    const abort = new AbortController()
    const slow = failing(stopFineTuningTask(client, { taskId: 'task-slow' }, { signal: abort.signal }))
    setTimeout(() => abort.abort(), 50)
    equal((await slow).code, 'Aborted')
  },
  async 'knows nothing of a server that cannot be reached'() {
    const nowhere = createBrowserClient({ gateway: (await (await fetch('/closed')).text()).trim(), retry: false })
    const { name, code, outcome } = await failing(stopFineTuningTask(nowhere, { taskId: 'task-1' }))
    equal([name, code, outcome], ['ConnectionError', 'ConnectionLost', 'unknown'])
  },
  async 'is not led elsewhere'() {
    const led = createBrowserClient({ gateway: new URL('/redirect', gateway), retry: false })
    equal((await failing(stopFineTuningTask(led, { taskId: 'task-1' }))).outcome, 'unknown')
  },
}
