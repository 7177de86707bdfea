import { sign } from '@qianfan-console/core/signing'
import { request } from 'undici'
import { compare, median, middle, type Row, ratio, type Side } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const keys = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const path = '/v2/finetuning?Action=DescribeFineTuningTask'
const body = JSON.stringify({ taskId: 'task-5kjifvzerc5n' })

/** One signed request, sent `count` times, 32 at once. */
async function load(url: string, wire = path): Promise<Side> {
  const date = `${new Date().toISOString().slice(0, 19)}Z`
  const headers = { host: new URL(url).host, 'x-bce-date': date }
  const { authorization } = await sign({ method: 'POST', url: url + path, headers }, keys, {
    timestamp: date,
    expiresInSeconds: 7200,
  })
  const options = {
    method: 'POST',
    headers: { ...headers, authorization, 'content-type': 'application/json' },
    body,
  } as const
  return async (count) => {
    let left = count
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (left-- > 0) {
          const answer = await request(url + wire, options)
          const text = await answer.body.text()
          if (answer.statusCode !== 200) throw new Error(`${url}${wire} answered ${answer.statusCode}: ${text}`)
        }
      }),
    )
  }
}

/** Milliseconds until a server of this folder is there. */
async function startTime(file: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    await using _server = await startServer(file)
    times.push(performance.now() - start)
  }
  return median(times)
}

/** The mock, against a bare server and against Prism's own. */
export async function mock(): Promise<Row[]> {
  const suite = 'mock'
  const bareStart = await startTime('echoServer.ts')
  const mockStart = await startTime('mockServer.ts')
  await using bare = await startServer('echoServer.ts')
  await using ours = await startServer('mockServer.ts')
  await using prism = await startServer('prismServer.ts')
  const sides = await compare(
    { bare: await load(bare.url), ours: await load(ours.url), prism: await load(prism.url, path.replace('?', '%3F')) },
    { count: 3_000 },
  )
  const details = Object.fromEntries(
    Object.entries(sides).map(([name, rounds]) => [`${name} requests/s`, middle(rounds, 'rate')]),
  )
  return [
    {
      suite,
      what: 'start-up, against a bare node:http server',
      value: mockStart / bareStart,
      unit: 'x',
      details: { 'mock ms': mockStart, 'bare ms': bareStart },
    },
    {
      suite,
      what: 'requests with validation and state, against a bare node:http echo',
      value: ratio(sides.ours, sides.bare, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 0.15 },
      details,
    },
    {
      suite,
      what: "requests, against Prism's own server",
      value: ratio(sides.ours, sides.prism, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 2 },
    },
  ]
}

/** The heap of the mock after 200 000 requests, against after the first tenth of them. */
export async function mockMemory(): Promise<Row[]> {
  const total = 200_000
  await using server = await startServer('mockServer.ts')
  const side = await load(server.url)
  await side(total / 10)
  const early = await server.heap()
  await side(total * 0.9)
  const late = await server.heap()
  return [
    {
      suite: 'mock',
      what: `heap after ${total} requests, against after ${total / 10}`,
      value: late / early,
      unit: 'x',
      aim: { at: 'most', value: 1.1 },
      details: { 'early MB': early, 'late MB': late },
    },
  ]
}
