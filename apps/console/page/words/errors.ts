import { isQianfanError, type QianfanError } from '@qianfan-console/browser-sdk'
import { say } from './language.ts'

/** Kinds of trouble that the page shows in ways of their own. */
export type TroubleKind = 'offline' | 'keys' | 'permission' | 'session' | 'busy' | 'gone' | 'other'

/** What went wrong, in words. */
export interface Trouble {
  kind: TroubleKind
  title: string
  text: string
  code: string
  requestId: string | undefined
  outcome: QianfanError['outcome'] | undefined
}

const kinds: [TroubleKind, RegExp][] = [
  ['session', /^GatewayNotAuthorized$/],
  ['offline', /^(ConnectionLost|NotReachable|Timeout|GatewayNotReachable|GatewayConnectionLost|GatewayTimeout)$/],
  ['permission', /^(AccessDenied|PermissionDeniedError|OptInRequired|GatewayActionNotAllowed|336004|500002|6)$/],
  [
    'keys',
    /^(NoCredentials|GatewayCredentials|InvalidAccessKeyId|SignatureDoesNotMatch|SignatureEmpty|RequestExpired|InvalidSecurityToken|InvalidSessionToken|ExpiredToken|ExpiredCredentials|InvalidHTTPAuthHeader|14|110|111)$/,
  ],
  ['busy', /^(TooManyRequests|GatewayRateLimited|336100|4|17|18|19|336501|336502)$/],
  ['gone', /^(ResourceNotFound|510202|510301)$/],
]

const words: Record<TroubleKind, [title: string, text: string]> = {
  offline: [
    say('The platform is not reached', '无法连接平台'),
    say(
      'The page asks again by itself. Check the network, and that qfc console still runs.',
      '页面会自动重试。请检查网络，并确认 qfc console 仍在运行。',
    ),
  ],
  keys: [
    say('The keys do not work', '密钥不可用'),
    say(
      'They are wrong or have expired. Set them with qfc config, and start qfc console again.',
      '密钥有误或已过期。请运行 qfc config 重新设置，再重新启动 qfc console。',
    ),
  ],
  permission: [
    say('These keys may not do that', '权限不足'),
    say(
      'The main account can grant the sub-user one of the policies below, or start qfc console with --write.',
      '请主账号为该子用户授予下列任一权限策略；如需写操作，请用 --write 启动 qfc console。',
    ),
  ],
  session: [
    say('This browser is not let in any more', '此浏览器的访问已失效'),
    say(
      'qfc console was started anew. Open the address that it printed.',
      'qfc console 已重新启动，请打开其输出的新地址。',
    ),
  ],
  busy: [
    say('Too many calls', '请求过于频繁'),
    say('The platform asks for patience. The page waits longer between two looks.', '平台限流，页面会延长查询间隔。'),
  ],
  gone: [
    say('It is not there', '资源不存在'),
    say('It was deleted, or belongs to another account.', '可能已被删除，或属于其他账号。'),
  ],
  other: [
    say('The platform refused', '平台拒绝了请求'),
    say('Give the request id to support where it goes on.', '如持续出现，请提交工单并提供请求 ID。'),
  ],
}

/**
 * Whether the platform says that a thing is not there. Its pages name no status and no code for that: the words tell, or
 * that it calls the id wrong, which is all that was sent.
 */
const isNotThere = (code: string, message: string): boolean =>
  /not.?(found|exist)|param\[(taskId|jobId)\] invalid/i.test(`${code} ${message}`)

/** Puts what was thrown into words; the platform's own words are kept beside them. */
export function troubleOf(error: unknown): Trouble {
  const known = isQianfanError(error) ? error : undefined
  const code = known?.code ?? 'Unexpected'
  const { message } = error as Error
  const kind = kinds.find(([, codes]) => codes.test(code))?.[0] ?? (isNotThere(code, message) ? 'gone' : 'other')
  const [title, text] = words[kind]
  return {
    kind,
    title,
    text: kind === 'other' ? `${message} ${text}` : text,
    code,
    requestId: known?.requestId,
    outcome: known?.outcome,
  }
}
