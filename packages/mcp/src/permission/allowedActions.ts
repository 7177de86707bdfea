import { checkPattern, effectPatterns, findActions, InputError, matchesAction } from '@qianfan-console/core'
import { type ManifestAction, table } from '../table/actionTable.ts'
import { isRule } from './policy.ts'

/** Whether a pattern may bring an action in, or only its full name: the rule of the gateway. */
const byPattern = ({ effect, idempotent, billable, secrets }: ManifestAction): boolean =>
  !billable && !secrets && (effect === 'read' || (effect === 'write' && idempotent === true))

/** Reads that are there without being named: they change nothing and cost nothing. */
const byDefault = ({ effect, billable }: ManifestAction): boolean => effect === 'read' && !billable

/**
 * Which actions may be called: every read, and what `allow` brings in, but for what `deny` takes out. A pattern brings in
 * reads and plain idempotent writes alone; what costs, removes or must not happen twice is named in full.
 *
 * @throws {InputError} `InvalidAllow` or `InvalidDeny` for a pattern that means nothing: a gap that nobody notices is worse
 */
export function allowedActions(allow: readonly string[], deny: readonly string[]): ReadonlySet<string> {
  const { actions } = table()
  const chosen = new Set([...actions.filter(byDefault), ...allow.flatMap((pattern) => matching(pattern))])
  for (const pattern of deny)
    if (typeof pattern !== 'string' || !isRule(pattern))
      throw new InputError(
        'InvalidDeny',
        `deny: ${JSON.stringify(pattern)} is neither an effect (${effectPatterns.join(', ')}) nor the name of an action.${suggestion(pattern)}`,
      )
  const kept = [...chosen].filter((row) => !deny.some((pattern) => matchesAction(pattern, row)))
  return new Set(kept.map(({ name }) => name))
}

function matching(pattern: string): ManifestAction[] {
  const { actions } = table()
  const refuse = (why: string): never => {
    throw new InputError('InvalidAllow', `allow: ${JSON.stringify(pattern)} ${why}`)
  }
  const wrong = checkPattern(pattern)
  if (wrong) return refuse(wrong)
  const exact = actions.find(({ name, operationId }) => name === pattern || operationId === pattern)
  if (exact) return [exact]
  if (!effectPatterns.includes(pattern) && !pattern.includes('*'))
    return refuse(`is not an action.${suggestion(pattern)}`)
  const fits = actions.filter((row) => matchesAction(pattern, row))
  const chosen = fits.filter(byPattern)
  if (chosen.length > 0) return chosen
  if (fits.length === 0) return refuse('matches no action.')
  return refuse(
    `matches only actions that must be named in full, since they cost, remove or must not happen twice: ${fits.map(({ name }) => name).join(', ')}.`,
  )
}

/** The action that was probably meant. */
function suggestion(pattern: string): string {
  const { matches, near } = findActions(table().actions, String(pattern))
  const meant = matches[0] ?? near
  return meant
    ? ` Did you mean "${meant.name}"?`
    : ' Names are dotted and case-sensitive, such as "finetuning.task.stop".'
}
