import type { Context, Group } from '../engine/resource.ts'
import { zulu } from '../platform/dates.ts'
import type { Fields } from '../platform/fields.ts'
import { randomLetters } from '../platform/random.ts'

const hex = '0123456789abcdef'
const thirtyDays = 2_592_000
const userId = '6c6093c96f0241c087af184cc5729de8'

/** Seconds asked for, cut down to the most there is. */
const durationOf = (asked: unknown, usual: number, most: number): number =>
  Math.max(1, Math.min(Number(asked ?? usual) || usual, most))

/** Temporary keys, which the mock accepts from now on. They end by real time, as signatures do. */
function temporaryKeys(input: Fields, context: Context, seconds: number, most: number): Fields {
  const random = context.random(`keys ${context.store.next()}`)
  const duration = durationOf(input.durationSeconds, seconds, most)
  const expiration = context.realNow + duration * 1000
  const keys = {
    accessKeyId: randomLetters(random, 32, hex),
    secretAccessKey: randomLetters(random, 32, hex),
    sessionToken: Buffer.from(`${randomLetters(random, 32, hex)}|`).toString('base64'),
  }
  context.issueKey?.({ ...keys, expiration })
  return { ...keys, createTime: zulu(context.realNow), expiration: zulu(expiration), userId }
}

/** An API key or token, which the mock accepts from now on. */
function apiKey(context: Context, random: () => number, expiration?: number): string {
  const key = `bce-v3/ALTAK-${randomLetters(random, 21)}/${randomLetters(random, 40, hex)}`
  context.issueKey?.({ accessKeyId: key, secretAccessKey: key, ...(expiration !== undefined && { expiration }) })
  return key
}

/** Tokens and temporary keys. */
export const iam: Group = {
  resources: [],
  rules: {
    'iam.bearerToken.create': {
      does: 'answer',
      whole: true,
      with(input, context) {
        const random = context.random(`token ${context.store.next()}`)
        const seconds = durationOf(input.expireInSeconds, 86_400, thirtyDays)
        return {
          userId,
          token: apiKey(context, random, context.realNow + seconds * 1000),
          status: 'enable',
          createTime: new Date(context.realNow).toISOString(),
          expireTime: new Date(context.realNow + seconds * 1000).toISOString(),
        }
      },
    },
    'iam.apiKey.create': {
      does: 'answer',
      whole: true,
      with(input, context) {
        const random = context.random(`API key ${context.store.next()}`)
        const time = new Date(context.realNow).toISOString()
        return {
          id: randomLetters(random, 32, hex),
          tokenId: apiKey(context, random),
          name: input.name ?? '',
          userId: input.userId ?? userId,
          services: [],
          createTime: time,
          updateTime: time,
          domainId: userId,
          acl: input.acl,
        }
      },
    },
    'iam.sessionToken.create': {
      does: 'answer',
      whole: true,
      with: (input, context) => temporaryKeys(input, context, 43_200, 129_600),
    },
    'iam.role.assume': {
      does: 'answer',
      whole: true,
      with: (input, context) => ({
        ...temporaryKeys(input, context, 7200, 7200),
        roleId: '0f5a1f0b0d3c4a55b8d19e2f7a6c4b10',
      }),
    },
  },
}
