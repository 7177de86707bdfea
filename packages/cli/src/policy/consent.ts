import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { punctuation, textIn } from '../context/language.ts'
import type { Text } from '../table/manifest.ts'
import { askYesNo } from '../terminal/ask.ts'
import { type PolicySubject, permit, verdictOf } from './policy.ts'

/** A line of what is shown: a name and a value. */
export type Entry = readonly [string, unknown]

/** What consent is asked for. */
export interface ConsentSubject {
  name: string
  effect: 'read' | 'write' | 'destructive'
  billable?: boolean | undefined
  unknown?: boolean | undefined
  /** `bearer`: what it takes is an API key. */
  auth?: 'bce-auth-v1' | 'bearer' | undefined
  title?: Text | undefined
  /** The actions that it is made of: each is held to the policies. */
  parts?: readonly PolicySubject[] | undefined
}

/**
 * Whose account it is, and where: the access key by its last four letters, what it comes from, and the platform. Of an
 * API key there is only where it comes from: all of it is secret.
 */
async function accountOf(context: Context, { auth }: ConsentSubject): Promise<Entry[]> {
  const { say } = context
  const { settingsInForce } = await import('../config/settingsInForce.ts')
  const found = await settingsInForce(context).catch(() => [])
  const of = (name: string) => found.find(({ setting }) => setting === name)
  const [key, command, profile, url] = ['access_key', 'credential_command', 'profile', 'base_url'].map(of)
  const apiKey = auth === 'bearer' ? of('api_key') : undefined
  const account = () => {
    if (apiKey?.value) return `API Key (${apiKey.source})`
    if (key?.value) return `****${key.value.slice(-4)}${punctuation(say).bracketed(String(key.source))}`
    return command?.value ? `${command.setting}${punctuation(say).colon}${command.value}` : say('no keys', '未设置密钥')
  }
  return [
    [say('account', '账号'), account()],
    ...(profile?.value ? [[say('profile', '凭证配置'), profile.value] as const] : []),
    [say('platform', '平台'), url?.value],
  ]
}

/**
 * Lets an action pass, asks, or stops: by the policy, and by what the action does. Whoever cannot be asked has to say
 * `--yes` beforehand.
 */
export async function requireConsent(
  context: Context,
  subject: ConsentSubject,
  target: () => Promise<readonly Entry[]> | readonly Entry[],
): Promise<void> {
  const { say, settings, interactive, paint } = context
  const policies = await context.policies()
  const subjects = [subject, ...(subject.parts ?? [])]
  for (const each of subjects) permit(policies, each, say)
  const verdicts = subjects.map((each) => verdictOf(policies, each))
  const { verdict, rule } = verdicts.find((each) => each.verdict === 'confirm') ?? verdicts[0]!
  const reasons = [
    subject.effect === 'destructive' && say('It removes what no further call brings back.', '此操作不可恢复。'),
    subject.billable && say('It can cost money.', '此操作可能产生费用。'),
    verdict === 'confirm' &&
      say(
        `The policy asks for consent (confirm ${JSON.stringify(rule)}).`,
        `本地策略要求确认（confirm ${JSON.stringify(rule)}）。`,
      ),
  ].filter((reason): reason is string => typeof reason === 'string')
  if (reasons.length === 0) return
  // What is touched is looked up only for someone who reads it.
  const shown = async () => {
    const { recordText } = await import('../output/table.ts')
    const entries = [...(await target()), ...(await accountOf(context, subject))]
    const record = recordText(entries, { paint, width: process.stderr.columns && process.stderr.columns - 2 })
    const head = `${paint('bold', subject.name)}${subject.title ? `  ${textIn(context.language, subject.title)}` : ''}`
    return `${head}\n${record.replace(/^(?=.)/gm, '  ')}${paint('yellow', reasons.join(punctuation(say).gap))}`
  }
  if (settings.yes) return context.note(await shown())
  if (!interactive)
    throw new Failure(
      'NotConfirmed',
      say(
        `${subject.name} needs consent, and there is nobody to ask: ${reasons.join(' ')} Nothing was sent.`,
        `${subject.name} 需要确认：${reasons.join('')}当前不是交互式终端，未发送任何请求。`,
      ),
      {
        exitCode: exitCodes.notConfirmed,
        hint: say('Add --yes to agree beforehand.', '如确认执行，请加 --yes。'),
        details: { effect: subject.effect, billable: subject.billable === true },
      },
    )
  context.note(await shown())
  if (!(await askYesNo(say('Go ahead?', '是否继续？'), say)))
    throw new Failure('NotConfirmed', say('Not confirmed; nothing was sent.', '未确认，未发送任何请求。'), {
      exitCode: exitCodes.notConfirmed,
    })
}
