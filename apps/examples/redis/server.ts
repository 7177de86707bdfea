import { createGateway } from '@qianfan-console/gateway'
import { createGatewayServer } from '@qianfan-console/gateway/node'
import { createClient, type RedisClientType } from 'redis'
import { ownsTask, userOf } from './ownsTask.ts'
import { redisCalls } from './redisCalls.ts'
import { redisRateLimit } from './redisRateLimit.ts'

const redis: RedisClientType = createClient({
  url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
  // While Redis is away a call must be refused at once, not wait for its return.
  disableOfflineQueue: true,
})
redis.on('error', (error) => console.error(`Redis: ${error.message}`))
await redis.connect()

const gateway = createGateway({
  allow: ['read', 'finetuning.task.stop', 'finetuning.job.create'],
  origins: ['https://app.example'],
  authorize: (request) => ownsTask(request, 'task-5kjifvzerc5n'),
  // No user gets the answer of another's call.
  scope: userOf,
  calls: redisCalls(redis),
  rateLimit: redisRateLimit(redis, userOf, { points: 5, duration: 60 }),
})

const server = createGatewayServer(gateway).listen(Number(process.env.PORT ?? 8787), '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
})
