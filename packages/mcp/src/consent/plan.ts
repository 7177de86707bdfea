// In here is a person's yes: what they are shown, and how they are asked.

import { checkSpending } from '../calls/checkSpending.ts'
import { describeTarget, type Entry } from '../calls/describeTarget.ts'
import type { Platform } from '../calls/platform.ts'
import type { Input, ManifestAction } from '../table/actionTable.ts'
import { maskSecrets } from '../table/secretFields.ts'
import { cleanText } from '../text/cleanText.ts'
import type { Language, Say } from '../text/language.ts'

/** A call as it is shown before it is made. */
export interface CallPlan {
  action: string
  title: string
  account: string
  baseUrl: string
  /** What it touches and sends, by name. */
  entries: Entry[]
  /** Why a person is asked. */
  reasons: string[]
  /** What speaks against it, by the check before spending. */
  problems: string[]
  /** What could not be checked. */
  unchecked?: string
}

/** Longest value that is shown. */
const longest = 300

/** Lines that are shown at most: who is asked reads them all. */
const mostLines = 60

/** Makes the plan of a call: reads what it touches, and compares it with what the platform supports. Sends nothing else. */
export async function planOf(
  platform: Platform,
  action: ManifestAction,
  input: Input,
  { reasons, language }: { reasons: string[]; language: Language },
): Promise<CallPlan> {
  const { account, baseUrl } = await platform.connection()
  const shown = maskSecrets(action.input, input) as Input
  const [check, target, whose] = await Promise.all([
    action.billable ? checkSpending(platform, action, input) : { problems: [] },
    describeTarget(platform, action, input),
    account(action.auth),
  ])
  return {
    action: action.name,
    title: action.title[language],
    account: whose,
    baseUrl,
    entries: [...leavesOf(shown), ...target],
    reasons,
    ...check,
  }
}

/** Every value of an input with its dotted path. */
function leavesOf(value: unknown, path: readonly string[] = []): Entry[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
  )
    return [[path.join('.'), value]]
  const entries = Object.entries(value)
  return entries.length === 0 && path.length > 0
    ? [[path.join('.'), value]]
    : entries.flatMap(([name, each]) => leavesOf(each, [...path, name]))
}

/** The plan as a person reads it. */
export function planText(plan: CallPlan, say: Say): string {
  const { action, title, account, baseUrl, entries, reasons, problems, unchecked } = plan
  const lines = entries.slice(0, mostLines).map(([name, value]) => line(name, value))
  const left = entries.length - mostLines
  return [
    `${action}  ${title}`,
    ...lines,
    ...(left > 0 ? [say(`(${left} more fields are not shown)`, `（另有 ${left} 个字段未显示）`)] : []),
    line(say('account', '账号'), account),
    line(say('platform', '平台'), baseUrl),
    ...problems.map((problem) => `! ${cleanText(problem)}`),
    ...(unchecked ? [say(`Not checked before spending: ${unchecked}.`, `付费前检查未完成：${unchecked}。`)] : []),
    ...reasons,
  ].join('\n')
}

function line(name: string, value: unknown): string {
  const text = cleanText(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/g, ' ')
  return `  ${cleanText(name)}: ${text.length > longest ? `${text.slice(0, longest)}... (${text.length})` : text}`
}
