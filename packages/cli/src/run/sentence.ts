import type { Context } from '../context/context.ts'
import { punctuation } from '../context/language.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { kebab } from '../table/names.ts'
import { goalOf } from '../table/waiters.ts'
import { safeText } from '../terminal/safeText.ts'
import { valueAt } from '../util/valueAt.ts'
import { nextStep } from './nextStep.ts'

/** Says what a bare `true` means. */
export function sentenceFor(
  { say }: Context,
  action: ManifestAction,
  input: Input,
  body: unknown,
  waits: boolean,
): string | undefined {
  const { requestId, result, ...rest } = body as { requestId?: unknown; result?: unknown }
  const isBare = result === true || ((result === undefined || result === null) && Object.keys(rest).length === 0)
  if (action.effect === 'read' || !isBare) return undefined
  const id = action.cli.positional === undefined ? '' : safeText(String(input[action.cli.positional] ?? ''))
  const request = requestId ? safeText(String(requestId)) : ''
  const goal = goalOf(action)?.waiter
  const isOpen = goal !== undefined && !waits
  // A yes is to the asking: what was asked for comes later.
  return say(
    `${goal ? 'accepted' : 'done'}: ${action.title.en}${id && `: ${id}`}${isOpen ? `; --wait ${firstSentence(goal.description)}` : ''}${request && ` (request ${request})`}`,
    `${goal ? '已受理' : '已执行'}：${action.title.zh}${id && `（${id}）`}。${isOpen ? '操作尚未完成，加 --wait 可等待完成。' : ''}${request && `请求 ID：${request}`}`,
  )
}

/** `Waits until it is there. It may take long.` -> `waits until it is there`. */
const firstSentence = (text: string): string => text[0]!.toLowerCase() + text.slice(1).replace(/\.(\s.*)?$/s, '')

/** Says that a list goes on. */
export function noteMore({ note, paint, say, settings }: Context, { paginated }: ManifestAction, body: unknown): void {
  if (!paginated?.more || valueAt(body, paginated.more) !== true || settings.output !== 'table') return
  const next = paginated.output && valueAt(body, paginated.output)
  note(
    paint(
      'dim',
      say(
        `There are more rows: --all for all${next ? `, --${kebab(paginated.input)} ${safeText(String(next))} for the next page` : ''}`,
        `还有更多数据，可加 --all 获取全部${next ? `，--${kebab(paginated.input)} ${safeText(String(next))} 获取下一页` : ''}`,
      ),
    ),
  )
}

/** Says what to type next, to someone who reads it. */
export function noteNext(
  { note, paint, say, settings, interactive }: Context,
  action: ManifestAction,
  input: Input,
  body: unknown,
): void {
  if (settings.output !== 'table' && !interactive) return
  const next = nextStep(action, input, body, settings)
  if (next) note(paint('dim', `${say('Next', '下一步')}${punctuation(say).colon}${safeText(next)}`))
}
