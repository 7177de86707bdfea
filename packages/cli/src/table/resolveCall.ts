import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import { closestOf } from '../util/closestOf.ts'
import { actionIndex, actionNamed } from './actionTable.ts'
import type { ManifestAction } from './manifest.ts'

/** Finds the action of `qfc call`: by dotted name, by Action, and by Action and route; one that is not known needs its route. */
export function resolveCall(
  name: string,
  route: string | undefined,
  effect: string | undefined,
  say: Say,
): ManifestAction {
  const { actions } = actionIndex()
  if (Object.hasOwn(actions, name)) return actionNamed(name)
  const matches = Object.entries(actions).filter(
    ([, each]) => each.action === name && (route === undefined || each.route === route),
  )
  if (matches.length === 1) return actionNamed(matches[0]![0])
  if (matches.length > 1)
    throw ambiguous(
      name,
      matches.map(([each]) => each),
      say,
    )
  if (route === undefined) throw noSuchAction(name, say)
  // Another spelling of a known route would be an unknown action, and pass by what is said about the known one.
  if (!/^(\/[\w-]+)+$/.test(route))
    throw new Failure(
      'InvalidRoute',
      say(
        `The route ${JSON.stringify(route)} must look like /v2/finetuning.`,
        `路由格式不正确：${JSON.stringify(route)}。正确示例：/v2/finetuning`,
      ),
    )
  if (!/^\w+$/.test(name))
    throw new Failure(
      'InvalidAction',
      say(`${JSON.stringify(name)} cannot be the name of an action.`, `${JSON.stringify(name)} 不是合法的接口名。`),
    )
  return unknownAction(name, route, effect, say)
}

function ambiguous(name: string, found: readonly string[], say: Say): Failure {
  const names = found.join(say(' or ', ' 或 '))
  return new Failure(
    'AmbiguousAction',
    say(
      `${name} exists on more than one route. Name it in full: ${names}.`,
      `多个路由下都有 ${name}，请写完整的接口名：${names}`,
    ),
  )
}

function noSuchAction(name: string, say: Say): Failure {
  const known = Object.entries(actionIndex().actions).flatMap(([each, { action }]) =>
    action ? [each, action] : [each],
  )
  const closest = closestOf(name, known)
  const suggestion = closest && say(`Did you mean ${closest}?`, `是不是想输入 ${closest}？`)
  const further = say(
    'For an action that this version does not know, add --route /v2/...',
    '如接口未收录于本版本，请加 --route 指定路由，如 --route /v2/finetuning',
  )
  return new Failure(
    'UnknownAction',
    say(
      `There is no action ${JSON.stringify(name)}; names are case-sensitive.`,
      `未找到接口 ${JSON.stringify(name)}（名称区分大小写）。`,
    ),
    { hint: [suggestion, further].filter(Boolean).join(punctuation(say).gap) },
  )
}

/** An action that the table does not have: what it does is not known, so it is held to cost money unless its caller says otherwise. */
function unknownAction(name: string, route: string, effect: string | undefined, say: Say): ManifestAction {
  if (effect !== undefined && !['read', 'write', 'destructive'].includes(effect))
    throw new Failure(
      'InvalidFlag',
      say(
        `--effect takes read | write | destructive, not ${JSON.stringify(effect)}.`,
        `--effect 的值无效：${JSON.stringify(effect)}。可选：read | write | destructive`,
      ),
    )
  const title = { en: `${name}, an action that this version does not know`, zh: `${name}（本版本未收录的接口）` }
  return {
    name,
    operationId: name,
    action: name,
    group: '',
    method: 'POST',
    path: `${route}?Action=${encodeURIComponent(name)}`,
    route,
    contentType: 'application/json',
    title,
    description: title,
    effect: (effect as ManifestAction['effect'] | undefined) ?? 'write',
    billable: effect === undefined,
    unknown: true,
    policies: [],
    source: 'sdk',
    cli: {},
    input: { type: 'object', additionalProperties: true },
    output: {},
    examples: { input: [], output: [] },
  }
}
