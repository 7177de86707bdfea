import {
  type ActionDefinition,
  actionsOf,
  actionTree,
  checkPattern,
  findActions,
  InputError,
  matchesAction,
} from '@qianfan-console/core'

/** Whether a pattern may bring an action in, or only its full name: what costs, cannot be undone or must not happen twice is named. */
const byPattern = ({ effect, idempotent, billable, secrets }: ActionDefinition): boolean =>
  !billable && !secrets && (effect === 'read' || (effect === 'write' && idempotent === true))

/**
 * The form that a page may send: one POST of JSON to the platform, with nothing in the query but an Action and, where the
 * action has one, its idempotency key.
 */
const hasWireForm = ({
  path,
  method = 'POST',
  host,
  query = [],
  idempotencyKey,
  multipart,
}: ActionDefinition): boolean =>
  method === 'POST' &&
  !host &&
  !multipart &&
  query.every((field) => field === idempotencyKey) &&
  /^\/[\w/-]+(\?Action=\w+)?$/.test(path)

const known = (): ActionDefinition[] => actionsOf(actionTree).map(({ definition }) => definition)

/** Finds what a list of patterns allows. Throws on a pattern that brings in nothing: a gap that nobody notices is worse. */
export function allowedActions(patterns: readonly string[]): ActionDefinition[] {
  if (!Array.isArray(patterns))
    throw new InputError('InvalidAllow', 'allow must be a list, such as ["finetuning.task.stop"].')
  const all = known()
  const chosen = new Set(patterns.flatMap((pattern) => matching(pattern, all)))
  return all.filter((definition) => chosen.has(definition)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function matching(pattern: string, all: ActionDefinition[]): ActionDefinition[] {
  const refuse = (why: string): never => {
    throw new InputError('InvalidAllow', `allow: ${JSON.stringify(pattern)} ${why}`)
  }
  const wrong = checkPattern(pattern)
  if (typeof pattern !== 'string') return refuse(wrong!)
  const exact = all.find(({ name }) => name === pattern)
  if (exact && !hasWireForm(exact))
    return refuse('cannot go through a gateway: it is not one POST of JSON to the platform. Call it on the server.')
  if (exact) return [exact]
  const isPattern = pattern === 'read' || pattern.includes('*')
  if (!isPattern) return refuse(`is no action.${suggestion(pattern, all)}`)
  if (wrong) return refuse(wrong)
  const fits = all.filter((definition) => matchesAction(pattern, definition))
  const chosen = fits.filter((definition) => byPattern(definition) && hasWireForm(definition))
  if (chosen.length > 0) return chosen
  if (fits.length === 0) return refuse('matches no action.')
  return refuse(
    `matches only actions that must be named in full, since they cost, remove or must not happen twice: ${fits.map(({ name }) => name).join(', ')}.`,
  )
}

/** The action that was probably meant: same letters in another case, or the platform's own name. */
function suggestion(pattern: string, all: ActionDefinition[]): string {
  const { matches, near } = findActions(all, pattern)
  const meant = matches[0] ?? near
  return meant
    ? ` Did you mean "${meant.name}"?`
    : ' Names are dotted and case-sensitive, such as "finetuning.task.stop".'
}
