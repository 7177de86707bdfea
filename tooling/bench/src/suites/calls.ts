import { consoleAction, setEnvVariable } from '@baiducloud/qianfan'
import { createClient, stopFineTuningTask } from '@qianfan-console/core'
import * as node from '@qianfan-console/core/node'
import { taskId } from '@qianfan-console/testing'
import ky from 'ky'
import { request } from 'undici'
import { compare, middle, type Row, ratio, type Side } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }

/** `count` calls, 32 at once. */
const atOnce =
  (call: () => Promise<unknown>): Side =>
  async (count) => {
    let left = count
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (left-- > 0) await call()
      }),
    )
  }

/** Calls on loopback, 32 at once, against the same server. */
export async function calls(): Promise<Row[]> {
  await using server = await startServer('echoServer.ts')
  const path = '/v2/finetuning?Action=StopFineTuningTask'
  const body = JSON.stringify({ taskId })
  const headers = { 'content-type': 'application/json' }
  setEnvVariable('QIANFAN_ACCESS_KEY', credentials.accessKeyId)
  setEnvVariable('QIANFAN_SECRET_KEY', credentials.secretAccessKey)
  setEnvVariable('QIANFAN_CONSOLE_API_BASE_URL', server.url)
  const core = createClient({ baseUrl: server.url, credentials })
  const onUndici = createClient({ baseUrl: server.url, credentials, transport: node.undiciTransport() })
  const sides = await compare(
    {
      core: atOnce(() => stopFineTuningTask(core, { taskId })),
      coreUndici: atOnce(() => stopFineTuningTask(onUndici, { taskId })),
      ky: atOnce(() => ky.post(server.url + path, { body, headers, retry: 0, timeout: false }).json()),
      undici: atOnce(async () => (await request(server.url + path, { method: 'POST', body, headers })).body.json()),
      official: atOnce(() =>
        consoleAction({ base_api_route: '/v2/finetuning', action: 'StopFineTuningTask', data: { taskId } }),
      ),
    },
    { count: 2_000 },
  )
  const suite = 'calls'
  const details = Object.fromEntries(
    Object.entries(sides).flatMap(([name, rounds]) => [
      [`${name} calls/s`, middle(rounds, 'rate')],
      [`${name} CPU µs`, middle(rounds, 'cpu')],
    ]),
  )
  return [
    {
      suite,
      what: 'CPU a call, against bare ky',
      value: ratio(sides.core, sides.ky, 'cpu'),
      unit: 'x',
      aim: { at: 'most', value: 1.15 },
      details,
    },
    {
      suite,
      what: 'throughput, against the official consoleAction',
      value: ratio(sides.core, sides.official, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 1.5 },
    },
    {
      suite,
      what: 'undici transport: CPU a call, against bare undici.request',
      value: ratio(sides.coreUndici, sides.undici, 'cpu'),
      unit: 'x',
      moonshot: { at: 'most', value: 2 },
    },
    {
      suite,
      what: 'undici transport: throughput, against the official consoleAction',
      value: ratio(sides.coreUndici, sides.official, 'rate'),
      unit: 'x',
      moonshot: { at: 'least', value: 5 },
    },
  ]
}
