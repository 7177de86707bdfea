import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { askYesNo } from '../terminal/ask.ts'
import { safeText } from '../terminal/safeText.ts'
import { permit, verdictOf } from './policy.ts'

/** What consent is asked for. */
export interface ConsentSubject {
  name: string
  effect: 'read' | 'write' | 'destructive'
  billable?: boolean | undefined
  unknown?: boolean | undefined
}

/**
 * Lets an action pass, asks, or stops: by the policy, and by what the action does. Whoever cannot be asked has to say
 * `--yes` beforehand.
 */
export async function requireConsent(
  context: Context,
  subject: ConsentSubject,
  target: () => Promise<string> | string,
): Promise<void> {
  const { say, settings, interactive, paint } = context
  const policies = await context.policies()
  permit(policies, subject, say)
  const { verdict, rule } = verdictOf(policies, subject)
  const reasons = [
    subject.effect === 'destructive' && say('It removes what no further call brings back.', '此操作不可恢复。'),
    subject.billable && say('It can cost money.', '此操作可能产生费用。'),
    verdict === 'confirm' &&
      say(
        `The policy asks for consent (confirm ${JSON.stringify(rule)}).`,
        `策略要求确认（confirm ${JSON.stringify(rule)}）。`,
      ),
  ].filter((reason): reason is string => typeof reason === 'string')
  if (reasons.length === 0) return
  // What is touched is looked up only for someone who reads it.
  const shown = async () =>
    `${paint('bold', subject.name)}  ${safeText(await target())}\n${paint('yellow', reasons.join(' '))}`
  if (settings.yes) return context.note(await shown())
  if (!interactive)
    throw new Failure(
      'NotConfirmed',
      say(
        `${subject.name} needs consent, and there is nobody to ask: ${reasons.join(' ')} Nothing was sent.`,
        `${subject.name} 需要确认，但当前无法询问：${reasons.join(' ')}未发送任何请求。`,
      ),
      {
        exitCode: exitCodes.notConfirmed,
        hint: say('Add --yes to agree beforehand.', '添加 --yes 表示预先同意。'),
        details: { effect: subject.effect, billable: subject.billable === true },
      },
    )
  context.note(await shown())
  if (!(await askYesNo(say('Go ahead?', '是否继续？'), say)))
    throw new Failure('NotConfirmed', say('Not confirmed; nothing was sent.', '未确认，未发送任何请求。'), {
      exitCode: exitCodes.notConfirmed,
    })
}
