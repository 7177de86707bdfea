import { createHmac } from 'node:crypto'
import { createClient, stopFineTuningTask, type Transport } from '@qianfan-console/core'
import { taskId } from '@qianfan-console/testing'
import { compare, middle, type Row, ratio } from '../measure.ts'

/** Answers at once, as the platform does. */
const instant: Transport = async () => ({
  status: 200,
  headers: new Headers({ 'content-type': 'application/json' }),
  text: '{"requestId":"6ba4a3d9-0a4a-4ca5-ae2b-f2e8e4d9d8b5","result":true}',
})

/** What core itself takes of a call: from an input to an answer, over a transport that does nothing. */
export async function ownCost(): Promise<Row[]> {
  const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
  const client = createClient({ credentials, transport: instant })
  const key = 'k'.repeat(64)
  let next = 0
  const sides = await compare(
    {
      core: async (count) => {
        for (let i = 0; i < count; i++) await stopFineTuningTask(client, { taskId: `${taskId}${next++}` })
      },
      transport: async (count) => {
        for (let i = 0; i < count; i++)
          await instant({ method: 'POST', url: '', headers: {}, body: '', signal: neverAborts, sensitive: false })
      },
      hmac: (count) => {
        for (let i = 0; i < count; i++) createHmac('sha256', key).update(canonicalText(next++)).digest('hex')
      },
    },
    { count: 4_000, rounds: 31 },
  )
  const own = sides.core.map(({ rate, cpu }, round) => ({ rate, cpu: cpu - sides.transport[round]!.cpu }))
  const details = Object.fromEntries(
    Object.entries(sides).map(([name, rounds]) => [`${name} CPU µs`, middle(rounds, 'cpu')]),
  )
  return [
    {
      suite: 'ownCost',
      what: "core's own CPU of a call, its signature included, in bare HMACs",
      value: ratio(own, sides.hmac, 'cpu'),
      unit: 'x',
      aim: { at: 'most', value: 6 },
      details,
    },
  ]
}

const neverAborts = new AbortController().signal

/** As long as what core signs. */
const canonicalText = (number: number): string =>
  `POST\n/v2/finetuning\nAction=StopFineTuningTask${number}\nhost:qianfan.baidubce.com\nx-bce-date:2026-04-17T08%3A00%3A00Z`
