import type { Settings } from '../context/context.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { commandLine } from '../help/commandLine.ts'
import { watchers } from '../help/commandTitles.ts'
import { findAction } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { goalOf, pollInput } from '../table/waiters.ts'
import { shellQuote } from '../util/shellQuote.ts'
import { valueAt } from '../util/valueAt.ts'

type Input = Record<string, unknown>

/**
 * The command that goes on after a write: the one that waits for what it makes, else the read that shows it. Undefined where
 * the spec states neither, and after what removes something.
 */
export function nextStep(
  action: ManifestAction,
  input: Input,
  answer: unknown,
  settings: Pick<Settings, 'profile' | 'baseUrl'>,
): string | undefined {
  if (action.effect !== 'write') return undefined
  const command = waiting(action, input, answer) ?? reading(action, input)
  return command && command + accountFlags(settings)
}

function waiting(action: ManifestAction, input: Input, answer: unknown): string | undefined {
  const goal = goalOf(action)
  const fields = goal && pollInput(action, input, answer)
  if (!fields) return undefined
  const watcher = watchers[goal.read.name]
  const id = fields[goal.read.cli.positional ?? '']
  if (watcher && id !== undefined) return `qfc ${watcher} ${shellQuote(String(id))}`
  return `${commandLine(goal.read, fields)} --wait-for ${goal.waiter.name}`
}

function reading({ verify }: ManifestAction, input: Input): string | undefined {
  const read = verify && !verify.open ? findAction(verify.action) : undefined
  if (!read) return undefined
  const fields = Object.entries(verify!.input).map(([field, path]) => [field, valueAt(input, path)] as const)
  return commandLine(read, Object.fromEntries(fields.filter(([, value]) => value !== undefined)))
}
