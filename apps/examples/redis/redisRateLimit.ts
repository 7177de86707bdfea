import { createHash } from 'node:crypto'
import type { RateLimit } from '@qianfan-console/gateway'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { RedisClientType } from 'redis'

/**
 * So many calls of a user in so many seconds, counted in Redis for all instances that share it. `userOf` names the user of
 * the session, not what a request chose to send: a cookie that is made up would be a user of its own. Redis sees a hash.
 */
export function redisRateLimit(
  redis: RedisClientType,
  userOf: (request: Request) => string,
  { points, duration }: { points: number; duration: number },
): RateLimit {
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    useRedisPackage: true,
    keyPrefix: 'qianfan:rate',
    points,
    duration,
  })
  return async (request) => {
    try {
      await limiter.consume(createHash('sha256').update(userOf(request)).digest('hex'))
      return true
    } catch (refusal) {
      // Anything else is Redis in trouble: the gateway then sends nothing.
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext
      throw refusal
    }
  }
}
