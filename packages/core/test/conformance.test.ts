import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type ActionDefinition,
  type ClientOptions,
  createClient,
  createQianfan,
  defineAction,
  definePaginated,
  defineWaiter,
  type QianfanError,
  resolveAction,
  waitUntil,
} from '../src/index.ts'
import { redactBody, redactHeaders, redactor } from '../src/util/redact.ts'
import { caught } from './support/calls.ts'
import { keys } from './support/keys.ts'

const load = (subject: string) =>
  JSON.parse(readFileSync(new URL(`../../../spec/conformance/${subject}.json`, import.meta.url), 'utf8'))

/** How an attempt ends: an answer, or a failure before one. */
interface Ending {
  status?: number
  headers?: Record<string, string>
  text?: string
  network?: string
}

interface Sent {
  method: string
  url: URL
  headers: Headers
  body: string | FormData | undefined
}

const networkCodes: Record<string, string> = {
  'connection-refused': 'ECONNREFUSED',
  'name-not-found': 'ENOTFOUND',
  'connect-timeout': 'UND_ERR_CONNECT_TIMEOUT',
  'connection-reset': 'ECONNRESET',
  'half-an-answer': 'UND_ERR_SOCKET',
  certificate: 'CERT_HAS_EXPIRED',
}

function end({ status, headers = {}, text = '', network }: Ending): Promise<Response> {
  if (network === 'no-answer') return new Promise(() => {})
  if (network === 'redirect') return end({ status: 302, headers: { location: '/elsewhere' } })
  if (network) {
    const cause = Object.assign(new Error(network), { code: networkCodes[network] })
    return Promise.reject(new TypeError('fetch failed', { cause }))
  }
  return Promise.resolve(new Response(text, { status: status!, headers }))
}

/** A client whose attempts end as scripted; the last ending stays. */
function scripted(endings: (Ending | ((sent: Sent) => Ending))[], options: ClientOptions = {}) {
  const sent: Sent[] = []
  const delays: number[] = []
  let time = Date.parse('2026-04-17T08:00:00Z')
  const client = createClient({
    credentials: keys,
    // What takes a key is called with one: the exchange has tests of its own.
    apiKey: 'bce-v3/ALTAK-conformance/key',
    baseUrl: 'https://qianfan.baidubce.com',
    now: () => time,
    random: () => 1,
    sleep: async (milliseconds) => {
      delays.push(milliseconds)
      time += milliseconds
    },
    fetch: (url, init = {}) => {
      const request = {
        method: init.method ?? 'GET',
        url: new URL(String(url)),
        headers: new Headers(init.headers),
        body: (init.body ?? undefined) as string | FormData | undefined,
      }
      sent.push(request)
      const ending = endings[Math.min(sent.length, endings.length) - 1]!
      return end(typeof ending === 'function' ? ending(request) : ending)
    },
    ...options,
  })
  return { client, sent, delays }
}

const fine: Ending = { status: 200, text: '{"requestId":"r","result":{}}' }
const defined = (facts: object): ActionDefinition => ({ name: 'x.y', path: '/v2/x?Action=Y', effect: 'read', ...facts })
const given = (fields: object) => Object.entries(fields).filter(([, value]) => value !== undefined)

describe('request', () => {
  it.each<any>(load('request').cases)('$name', async ({ action, auth, input, request }) => {
    const definition = resolveAction(action)
    const { client, sent } = scripted([fine])
    const files = Object.entries<any>(request.form ?? {})
      .filter(([, { file }]) => file)
      .map(([name, { file }]) => [name, new File(['x'], file)])
    await createQianfan(client)
      .call(action, { ...input, ...Object.fromEntries(files) })
      .catch((error) => {
        // An acceptance that this answer does not give is not what is asked here.
        if (error.code !== 'ResultFalse') throw error
      })
    const { method, url, headers, body } = sent[0]!
    expect({ method, origin: url.origin, path: url.pathname, query: url.search.slice(1) }).toEqual({
      method: request.method,
      origin: request.origin,
      path: request.path,
      query: request.query,
    })
    expect(definition.name).toBe(action)
    if (request.form) {
      const form = body as FormData
      for (const [name, part] of Object.entries<any>(request.form))
        expect(part.file ? (form.get(name) as File).name : JSON.parse(form.get(name) as string)).toEqual(
          part.file ?? part,
        )
    } else {
      expect(headers.get('content-type')).toBe(request.contentType)
      expect(body === undefined ? null : JSON.parse(body as string)).toEqual(request.body)
    }
    if (auth === 'signature')
      expect(headers.get('authorization')).toMatch(
        /^bce-auth-v1\/.+\/300\/host;x-bce-date;x-bce-security-token\/\w{64}$/,
      )
  })
})

describe('answers', () => {
  it.each<any>(load('answers').cases)('$name', async ({ action, status, headers, text, body, error }) => {
    const { client } = scripted([{ status, headers, text }], { retry: false })
    const call = client.send(defined(action), {})
    if (!error) return expect((await call).body).toEqual(body)
    const { type, previous, ...fields } = error
    const failure = await caught(call)
    expect(failure.name).toBe(type)
    expect(failure.action).toBe(action.name)
    if (previous !== undefined) expect(failure.previous?.code ?? null).toBe(previous)
    for (const [field, value] of Object.entries(fields))
      expect((failure as unknown as Record<string, unknown>)[field] ?? null, field).toEqual(value)
  })
})

describe('repeats', () => {
  const { evidence: endings, cases, sequences, network, backoff, budget } = load('repeats')

  it.each<any>(cases)('$name', async ({ effects, evidence, attempts, repeated, made }) => {
    const { client, sent } = scripted([endings[evidence]], { retry: { attempts } })
    expect((await caught(client.send(defined(effects), {}))).attempts).toBe(made)
    expect(sent).toHaveLength(made)
    expect(made > 1).toBe(repeated)
  })

  it.each<any>(sequences)('$name', async ({ effects, evidence, attempts, made, error }) => {
    const { client } = scripted(
      evidence.map((each: string) => endings[each]),
      { retry: { attempts } },
    )
    const failure = await caught(client.send(defined(effects), {}))
    expect(failure).toMatchObject({ code: error.code, outcome: error.outcome, attempts: made })
    expect(failure.previous?.code ?? null).toBe(error.previous)
  })

  it.each<any>(network)('$failure', async ({ failure, code, outcome, repeatedWhenPaid }) => {
    const { client } = scripted([{ network: failure }], { timeout: 50, retry: { attempts: 2 } })
    const error = await caught(client.send(defined({ effect: 'write', billable: true }), {}))
    expect(error).toMatchObject({ code, outcome, attempts: repeatedWhenPaid ? 2 : 1 })
  })

  it.each<any>(backoff)('$name', async ({ random, baseDelay, maxDelay, maxTime, statuses, retryAfter, delays }) => {
    const headers = retryAfter === null ? {} : { 'retry-after': retryAfter }
    const endings = [...statuses.map((status: number) => ({ status, headers })), fine]
    const retry = { attempts: 20, baseDelay, maxDelay, maxTime }
    const it = scripted(endings, { random: () => random, retry })
    await it.client.send(defined({}), {}).catch(() => {})
    expect(it.delays).toEqual(delays)
  })

  it('has a budget', async () => {
    let busy = true
    const { client } = scripted([() => (busy ? { status: 503 } : fine)], { retry: { attempts: 2 } })
    const attempts = () =>
      client.send(defined({}), {}).then(
        () => 0,
        (error: QianfanError) => error.attempts,
      )
    for (let call = 0; call < budget.tokens / budget.costOfRepeat; call++) expect(await attempts()).toBe(2)
    expect(await attempts()).toBe(1)
    busy = false
    for (let call = 0; call < budget.costOfRepeat / budget.backForSuccess; call++) await attempts()
    busy = true
    expect(await attempts()).toBe(2)
    expect(await attempts()).toBe(1)
  })
})

describe('paging', () => {
  const { action, cases } = load('paging')
  it.each<any>(cases)('$name', async ({ paging, input, answers, inputs, items, error }) => {
    const { client, sent } = scripted(answers.map((body: object) => ({ status: 200, text: JSON.stringify(body) })))
    const list = definePaginated<any, any, any>({ ...action, paginated: paging })
    const found: unknown[] = []
    const all = async () => {
      for await (const item of list.items(client, input)) found.push(item)
    }
    if (error) expect(await caught(all())).toMatchObject({ code: error, action: action.name })
    else await all()
    expect(found).toEqual(items)
    expect(sent.map(({ body }) => JSON.parse(body as string))).toEqual(inputs)
  })
})

describe('waiters', () => {
  it.each<any>(load('waiters').cases)('$name', async ({ waiter, options, random, answers, pauses, error, states }) => {
    const endings = answers.map((body: object) => ({ status: 200, text: JSON.stringify(body) }))
    const { client, delays } = scripted(endings, { random: () => random })
    const wait = waitUntil(client, defineWaiter(defineAction<any, any>(defined({})), waiter), {}, options)
    if (error) expect(await caught(wait)).toMatchObject({ name: 'WaiterError', code: error, states })
    else expect(await wait).toEqual(answers.at(-1))
    expect(delays.map(Math.round)).toEqual(pauses)
  })
})

describe('clock', () => {
  it.each<any>(load('clock').cases)('$name', async ({ action, attempts, answers, dates, made, error }) => {
    const { client, sent, delays } = scripted(answers, { retry: { attempts } })
    const call = client.send(defined(action), {})
    if (error) expect(await caught(call)).toMatchObject({ code: error, attempts: made })
    else expect((await call).attempts).toBe(made)
    expect(sent.map(({ headers }) => headers.get('x-bce-date'))).toEqual(dates)
    expect(delays.filter((delay) => delay > 0)).toEqual([])
  })
})

describe('redaction', () => {
  const { texts, headers, bodies, refusals } = load('redaction')
  it.each<any>(texts)('$name', ({ secrets, text, shown }) => expect(redactor(secrets)(text)).toBe(shown))
  it.each<any>(headers)('the header $name', ({ name, shown }) =>
    expect(redactHeaders({ [name]: 'value' })[name]).toBe(shown ? 'value' : '***'),
  )
  it.each<any>(bodies)('$name', ({ body, secrets, shown }) => expect(redactBody(body, secrets)).toEqual(shown))

  it.each<any>(refusals)('a refusal that quotes the call $name', async ({ status, headers, text }) => {
    const lines: unknown[] = []
    const log = (...line: unknown[]) => lines.push(line)
    let quoted: string[] = []
    const answer = (sent: Sent) => {
      const authorization = sent.headers.get('authorization')!
      quoted = [keys.secretAccessKey, keys.sessionToken, authorization, authorization.slice(-64)]
      const quote = (template: string) =>
        template
          .replaceAll('{secretKey}', keys.secretAccessKey)
          .replaceAll('{sessionToken}', keys.sessionToken)
          .replaceAll('{authorization}', authorization)
      const shown = Object.fromEntries(given(headers).map(([name, value]) => [name, quote(value)]))
      return { status, headers: shown, text: quote(text) }
    }
    const { client } = scripted([answer], { retry: false, logger: { debug: log, info: log, warn: log, error: log } })
    const error = await caught(client.send(defined({}), {}))
    const everything = [
      String(error),
      error.stack,
      JSON.stringify(error),
      JSON.stringify({ ...error }),
      JSON.stringify(lines),
    ]
    for (const secret of quoted) for (const output of everything) expect(output).not.toContain(secret)
  })
})
