import { createClient, stopFineTuningTask } from '@qianfan-console/core'
import { createGateway } from '@qianfan-console/gateway'
import { compare, middle, type Row, ratio } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const origin = 'https://app.example'

/** What the gateway adds to core's own call: both in this process, against the same server. */
export async function gateway(): Promise<Row[]> {
  await using server = await startServer('echoServer.ts')
  const client = createClient({ baseUrl: server.url, credentials })
  const handle = createGateway({
    credentials,
    baseUrl: server.url,
    allow: ['finetuning.task.stop'],
    origins: [origin],
    authorize: () => true,
  })
  const call = async () => {
    const request = new Request('https://app.example/api/qianfan/v2/finetuning?Action=StopFineTuningTask', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: '{"taskId":"task-5kjifvzerc5n"}',
    })
    const answer = await handle(request)
    if (answer.status !== 200) throw new Error(await answer.text())
    await answer.json()
  }
  const atOnce = (run: () => Promise<unknown>) => async (count: number) => {
    let left = count
    await Promise.all(
      Array.from({ length: 32 }, async () => {
        while (left-- > 0) await run()
      }),
    )
  }
  const sides = await compare(
    { core: atOnce(() => stopFineTuningTask(client, { taskId: 'task-5kjifvzerc5n' })), gateway: atOnce(call) },
    { count: 2_000 },
  )
  await Promise.all(Array.from({ length: 5_000 }, call))
  const added = (middle(sides.gateway, 'cpu') - middle(sides.core, 'cpu')) / 1000
  const suite = 'gateway'
  return [
    { suite, what: "CPU a call on top of core's own call", value: added, unit: 'ms', aim: { at: 'most', value: 0.15 } },
    {
      suite,
      what: "throughput, against core's own calls; then 5 000 calls at once without an error",
      value: ratio(sides.gateway, sides.core, 'rate'),
      unit: 'x',
      aim: { at: 'least', value: 0.7 },
      details: { 'gateway calls/s': middle(sides.gateway, 'rate'), 'core calls/s': middle(sides.core, 'rate') },
    },
  ]
}
