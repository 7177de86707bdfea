import { type Language, punctuation, type Say, sayIn } from '../context/language.ts'
import type { ManifestAction } from '../table/manifest.ts'

/** What an action does to the account, in words. */
export function effectText(action: ManifestAction, language: Language): string {
  const say = sayIn(language)
  return [...effectsOf(action, say), action.auth === 'bearer' && say('Takes an API key.', '以 API Key 鉴权。')]
    .filter(Boolean)
    .join(punctuation(say).gap)
}

function effectsOf({ effect, billable, idempotent, idempotencyKey }: ManifestAction, say: Say) {
  if (effect === 'read') return [say('Reads only; repeated when the network fails.', '只读；网络失败时自动重试。')]
  return [
    effect === 'destructive' &&
      say('Removes what no further call brings back: asks first.', '不可恢复，执行前会要求确认。'),
    billable &&
      say(
        'Can cost money: asks first, and is never repeated on doubt.',
        '可能产生费用，执行前会要求确认；无法确认结果时不会重试。',
      ),
    effect === 'write' && !billable && say('Changes something.', '会变更账号下的资源或状态。'),
    !billable && repeatText(),
  ]

  function repeatText(): string {
    if (idempotent) return say('May be repeated without harm.', '可安全重试。')
    if (idempotencyKey === undefined)
      return say('Not repeated when it may have happened.', '请求可能已生效时，不会自动重试。')
    return say(
      `May be repeated: one ${idempotencyKey} is kept over the repeats of a call.`,
      `可安全重试：同一次调用的各次重试使用同一个 ${idempotencyKey}。`,
    )
  }
}
