// In here is what may be done: the rules of files, and the consent of people.

import { lstatSync, readFileSync } from 'node:fs'
import { checkPattern, decodeText, effectPatterns, type MatchedAction, matchesAction } from '@qianfan-console/core'
import type { Policy } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'

/** What a policy says about an action. */
export type Verdict = 'allow' | 'confirm' | 'deny'

/** What a policy decides by. */
export interface PolicySubject {
  name: string
  operationId?: string | undefined
  effect: 'read' | 'write' | 'destructive'
  billable?: boolean | undefined
  /** The table does not have it: what it does is only what its caller says. */
  unknown?: boolean | undefined
}

/** Whether a rule is about an action; what may do anything is held to every rule about effects. */
const matches = (rule: string, { unknown, billable, ...subject }: PolicySubject): boolean =>
  (unknown === true && effectPatterns.includes(rule)) ||
  matchesAction(rule, { ...subject, billable: billable === true })

/** What policies say together about an action, and which rule of which file says it; `deny` wins. */
export function verdictOf(
  policies: readonly Policy[],
  subject: PolicySubject,
): { verdict: Verdict; rule?: string; file?: string } {
  for (const verdict of ['deny', 'confirm'] as const)
    for (const policy of policies) {
      const rule = policy[verdict].find((each) => matches(each, subject))
      if (rule !== undefined) return { verdict, rule, file: policy.file }
    }
  return { verdict: 'allow' }
}

/** Stops what a policy denies. */
export function permit(policies: readonly Policy[], subject: PolicySubject, say: Say): void {
  const { verdict, rule, file } = verdictOf(policies, subject)
  if (verdict !== 'deny') return
  throw new Failure(
    'DeniedByPolicy',
    say(
      `The policy does not allow ${subject.name}: deny ${JSON.stringify(rule)} in ${file}. Nothing was sent.`,
      `本地策略禁止执行 ${subject.name}（${file}：deny ${JSON.stringify(rule)}）。未发送任何请求。`,
    ),
    {
      exitCode: exitCodes.notConfirmed,
      hint: say('Whoever keeps the policy can change it.', '如需执行，请修改本地策略，或联系其维护者。'),
    },
  )
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Reads a policy. A file that is named and cannot be used stops everything: a rule that is not read would not be kept. */
export async function readPolicy(
  file: string,
  { required, known, say }: { required: boolean; known: readonly MatchedAction[]; say: Say },
): Promise<Policy | undefined> {
  let text: string
  try {
    text = decodeText(readFileSync(file), file)
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    // A link that leads nowhere is a policy that somebody meant to be there.
    if (!required && isAbsent && !isThere(file)) return undefined
    throw broken((error as Error).message)
  }
  const { parse } = await import('smol-toml')
  let fields: Record<string, unknown>
  try {
    fields = parse(text)
  } catch (error) {
    throw broken((error as Error).message.split('\n')[0]!)
  }
  for (const name of Object.keys(fields))
    if (name !== 'deny' && name !== 'confirm')
      throw broken(say(`it may hold deny and confirm, not ${name}`, `只能包含 deny 和 confirm，不能包含 ${name}`))
  const rules = (name: 'deny' | 'confirm'): string[] => {
    const list = fields[name] ?? []
    if (!Array.isArray(list) || !list.every((rule) => typeof rule === 'string'))
      throw broken(say(`${name} must be a list of texts`, `${name} 应为字符串数组`))
    for (const rule of list) {
      // A rule that names nothing is a slip of the pen, and would protect nothing.
      const valid =
        effectPatterns.includes(rule) ||
        (checkPattern(rule) === undefined && known.some((action) => matchesAction(rule, action)))
      if (!valid)
        throw broken(
          say(
            `${name}: ${JSON.stringify(rule)} is neither an effect (${effectPatterns.join(', ')}) nor the name of an action`,
            `${name}：${JSON.stringify(rule)} 既不是操作类型（${effectPatterns.join('、')}），也不是接口名`,
          ),
        )
    }
    return list
  }
  return { file, deny: rules('deny'), confirm: rules('confirm') }

  function broken(why: string): Failure {
    return new Failure(
      'BrokenPolicy',
      say(`The policy ${file} cannot be used: ${why}.`, `本地策略文件 ${file} 有误：${why}。`),
      {
        exitCode: exitCodes.usage,
        hint: say('Nothing runs until it can be read.', '请先修正该文件；修正之前，qfc 不会执行任何命令。'),
      },
    )
  }
}
