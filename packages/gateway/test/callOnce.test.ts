import { taskId } from '@qianfan-console/testing'
import { describe, expect, it } from 'vitest'
import { type CallStore, memoryCalls } from '../src/index.ts'
import { gatewayTo, stopPath } from './support/gatewayOnMock.ts'
import { newId, newJob, useMock } from './support/useMock.ts'

const createJob = '/v2/finetuning?Action=CreateFineTuningJob'
const createTask = '/v2/finetuning?Action=CreateFineTuningTask'

const place = useMock()

const withId = (id: string) => ({ 'x-qianfan-call-id': id })

describe('a call that must not happen twice', () => {
  it('needs an id; reads and what may be repeated need none', async () => {
    const { send } = gatewayTo(place.mock)
    for (const [target, input] of [
      [createJob, newJob()],
      [createTask, { jobId: 'job-1' }],
    ] as const) {
      const { status, body } = await send(target, input)
      expect(status).toBe(400)
      expect(['GatewayCallIdRequired', 'GatewayInvalidInput']).toContain(body.code)
    }
    expect((await send(createJob, newJob())).body.code).toBe('GatewayCallIdRequired')
    expect(place.mock.requests).toEqual([])
    expect((await send('/v2/finetuning?Action=DescribeFineTuningJobs', {})).status).toBe(200)
    expect((await send(stopPath, { taskId })).status).toBe(200)
  })

  it.each(['short', 'x'.repeat(129), 'with a space in between', '<script>alert(1)</script>', 'a,b'.repeat(10)])(
    'does not take %s for an id',
    async (id) => {
      const { send } = gatewayTo(place.mock)
      expect((await send(createJob, newJob(), withId(id))).body.code).toBe('GatewayCallIdInvalid')
      expect(place.mock.requests).toEqual([])
    },
  )

  it('reaches the platform once, however often it comes, and each copy gets the same answer', async () => {
    const { send, records } = gatewayTo(place.mock)
    const input = newJob()
    const id = withId(newId())
    const together = await Promise.all([send(createJob, input, id), send(createJob, input, id)])
    const later = await send(createJob, input, id)
    const answers = [...together, later].map(({ status, body }) => ({ status, body }))
    expect(answers).toEqual(
      Array(3).fill({ status: 200, body: { requestId: expect.any(String), result: { jobId: expect.any(String) } } }),
    )
    expect(new Set(answers.map(({ body }) => body.result.jobId)).size).toBe(1)
    expect(place.mock.requests).toHaveLength(1)
    expect(records.map(({ repeated }) => repeated).sort()).toEqual([false, true, true])
  })

  it('is not tried again when its answer was lost: the copy gets the same failure', async () => {
    const { send } = gatewayTo(place.mock)
    place.mock.faults.add({ action: 'finetuning.job.create', reset: true, when: 'after' })
    const input = newJob()
    const id = withId(newId())
    const first = await send(createJob, input, id)
    const second = await send(createJob, input, id)
    expect([first, second].map(({ status, body }) => [status, body.code])).toEqual(
      Array(2).fill([502, 'GatewayConnectionLost']),
    )
    expect(second.body.requestId).toBe(first.body.requestId)
    expect(place.mock.requests).toHaveLength(1)
  })

  it('is another call with another id, though its input is the same', async () => {
    const { send } = gatewayTo(place.mock)
    const input = newJob()
    await send(createJob, input, withId(newId()))
    await send(createJob, input, withId(newId()))
    expect(place.mock.requests).toHaveLength(2)
  })

  it('keeps its id to itself: another input, action or origin cannot use it', async () => {
    const { send } = gatewayTo(place.mock, { origins: ['https://app.example', 'https://other.example'] })
    const input = newJob()
    const id = withId(newId())
    await send(createJob, input, id)
    const others = [
      await send(createJob, newJob(), id),
      await send(createJob, input, { ...id, origin: 'https://other.example' }),
    ]
    expect(others.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([409, 'GatewayCallIdReused']))
    expect(place.mock.requests).toHaveLength(1)
  })

  it('keeps its id to itself while it is under way, too', async () => {
    const { send } = gatewayTo(place.mock)
    const id = withId(newId())
    const [one, other] = await Promise.all([send(createJob, newJob(), id), send(createJob, newJob(), id)])
    expect([one.status, other.status].sort()).toEqual([200, 409])
    expect(place.mock.requests).toHaveLength(1)
  })

  it('answers its copies in one process without asking the store', async () => {
    const get = () => expect.unreachable('the store was asked')
    const { send } = gatewayTo(place.mock, { calls: { ...memoryCalls(), get } })
    const [input, id] = [newJob(), withId(newId())]
    const [one, other] = await Promise.all([send(createJob, input, id), send(createJob, input, id)])
    expect(other.body).toEqual(one.body)
  })

  it('is authorized anew for each copy', async () => {
    let allowed = true
    const { send } = gatewayTo(place.mock, { authorize: () => allowed })
    const input = newJob()
    const id = withId(newId())
    await send(createJob, input, id)
    allowed = false
    expect((await send(createJob, input, id)).body.code).toBe('GatewayNotAuthorized')
  })
})

describe('the store of calls', () => {
  it('is shared by instances: a copy that comes to another waits for the answer', async () => {
    const calls = memoryCalls()
    const [one, two] = [gatewayTo(place.mock, { calls }), gatewayTo(place.mock, { calls })]
    place.mock.faults.add({ action: 'finetuning.job.create', delay: 150 })
    const input = newJob()
    const id = withId(newId())
    const first = one.send(createJob, input, id)
    while (place.mock.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const [a, b] = [await two.send(createJob, input, id), await first]
    expect(a.body).toEqual(b.body)
    expect(place.mock.requests).toHaveLength(1)
    expect(two.records[0]).toMatchObject({ repeated: true })
  })

  it('says that a call is under way when its answer does not come, and sends nothing', async () => {
    const calls = memoryCalls()
    const input = newJob()
    const id = newId()
    const dead = gatewayTo(place.mock, { calls: { ...calls, set: async () => {} } })
    await dead.send(createJob, input, withId(id))
    const { send } = gatewayTo(place.mock, { calls, timeout: 50, retry: false })
    const { status, body } = await send(createJob, input, withId(id))
    expect([status, body.code]).toEqual([504, 'GatewayCallUnderWay'])
    expect(place.mock.requests).toHaveLength(1)
  })

  it('forgets after ten minutes', async () => {
    let time = 0
    const { send } = gatewayTo(place.mock, { calls: memoryCalls({ now: () => time }) })
    const input = newJob()
    const id = withId(newId())
    await send(createJob, input, id)
    time = 599_999
    await send(createJob, input, id)
    expect(place.mock.requests).toHaveLength(1)
    time = 600_000
    await send(createJob, input, id)
    expect(place.mock.requests).toHaveLength(2)
  })

  it('is bounded, and refuses new calls before it forgets an old one', async () => {
    let time = 0
    const { send } = gatewayTo(place.mock, { calls: memoryCalls({ maxCalls: 2, now: () => time }) })
    const first = [newJob(), withId(newId())] as const
    await send(createJob, ...first)
    await send(createJob, newJob(), withId(newId()))
    const third = await send(createJob, newJob(), withId(newId()))
    expect([third.status, third.body.code]).toEqual([503, 'GatewayCallsFull'])
    expect((await send(createJob, ...first)).status).toBe(200)
    expect(place.mock.requests).toHaveLength(2)
    time = 600_000
    expect((await send(createJob, newJob(), withId(newId()))).status).toBe(200)
  })

  it('sends nothing when it does not answer, and loses no answer when it fails later', async () => {
    const broken = async () => {
      throw new Error('redis is down')
    }
    const memory = memoryCalls()
    const input = newJob()
    const before = gatewayTo(place.mock, { calls: { ...memory, claim: broken } as CallStore })
    expect((await before.send(createJob, input, withId(newId()))).body.code).toBe('GatewayCallStoreFailed')
    expect(place.mock.requests).toEqual([])
    const after = gatewayTo(place.mock, { calls: { ...memory, set: broken } as CallStore })
    expect((await after.send(createJob, input, withId(newId()))).body.result).toEqual({ jobId: expect.any(String) })
    expect(after.logged).toEqual([expect.stringContaining('redis is down')])
  })
})
