import type { CallStore } from '@qianfan-console/gateway'

/** What is used of a Durable Object's stub. */
export interface Stub {
  fetch(url: string, init: { method: string; body?: string }): Promise<Response>
}

interface Storage {
  get(key: string): Promise<string | undefined>
  put(key: string, value: string): Promise<void>
  setAlarm(time: number): Promise<void>
  deleteAll(): Promise<void>
}

/** One Durable Object a call: nothing comes between its reading and its writing, so that a claim is one step. */
export class CallRecord {
  private readonly storage: Storage

  constructor(state: { storage: Storage }) {
    this.storage = state.storage
  }

  async fetch(request: Request): Promise<Response> {
    if (request.method === 'DELETE') {
      await this.storage.deleteAll()
      return new Response(null, { status: 204 })
    }
    const record = await request.text()
    const earlier = await this.storage.get('record')
    const claim = request.method === 'POST'
    if (request.method === 'PUT' || (claim && earlier === undefined)) {
      await this.storage.put('record', record)
      await this.storage.setAlarm(Date.now() + Number(new URL(request.url).searchParams.get('keep')))
    }
    return earlier === undefined ? new Response(null, { status: 204 }) : new Response(earlier)
  }

  async alarm(): Promise<void> {
    await this.storage.deleteAll()
  }
}

/** Remembers calls in Durable Objects, one for each. */
export function durableCalls(stubOf: (key: string) => Stub): CallStore {
  const ask = async (key: string, method: string, body?: string, keep = 0) => {
    const init = body === undefined ? { method } : { method, body }
    const response = await stubOf(key).fetch(`https://calls/?keep=${keep}`, init)
    return response.status === 204 ? undefined : response.text()
  }
  return {
    claim: (key, record, milliseconds) => ask(key, 'POST', record, milliseconds),
    get: (key) => ask(key, 'GET'),
    async set(key, record, milliseconds) {
      await ask(key, 'PUT', record, milliseconds)
    },
    async delete(key) {
      await ask(key, 'DELETE')
    },
  }
}
