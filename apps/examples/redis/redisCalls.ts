import type { CallStore } from '@qianfan-console/gateway'
import type { RedisClientType } from 'redis'

/** Remembers calls in Redis 7 or newer, for all instances that share it. */
export function redisCalls(redis: Pick<RedisClientType, 'del' | 'get' | 'set'>, prefix = 'qianfan:call:'): CallStore {
  const expiration = (value: number) => ({ type: 'PX' as const, value })
  return {
    // SET with NX and GET is one step: it stores where there is nothing, and gives what there was.
    claim: async (key, record, milliseconds) =>
      (await redis.set(prefix + key, record, { condition: 'NX', GET: true, expiration: expiration(milliseconds) })) ??
      undefined,
    get: async (key) => (await redis.get(prefix + key)) ?? undefined,
    set: async (key, record, milliseconds) => {
      await redis.set(prefix + key, record, { expiration: expiration(milliseconds) })
    },
    delete: async (key) => {
      await redis.del(prefix + key)
    },
  }
}
