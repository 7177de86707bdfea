import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import { closestOf } from '../util/closestOf.ts'
import { actionIndex, actionNamed } from './actionTable.ts'
import type { ManifestAction } from './manifest.ts'
import { resolveCall } from './resolveCall.ts'
import { splitDotted, walkNames } from './walkNames.ts'

/** Finds an action by its words (`finetuning task stop`), its dotted name or its Action. */
export function resolveWords(words: readonly string[], say: Say): ManifestAction {
  const { actions } = actionIndex()
  const names = Object.keys(actions)
  const parts = splitDotted(words)
  const { name, used, isAction } = walkNames(parts, names)
  if (name !== undefined && isAction && used === parts.length) return actionNamed(name)
  const own = Object.values(actions).flatMap(({ action }) => action ?? [])
  if (words.length === 1 && own.includes(words[0]!)) return resolveCall(words[0]!, undefined, undefined, say)
  const closest = closestOf(words.join('.'), [...names, ...own])
  throw new Failure(
    'UnknownAction',
    say(`There is no action ${JSON.stringify(words.join(' '))}.`, `没有操作 ${JSON.stringify(words.join(' '))}。`),
    {
      hint: [
        closest && say(`Did you mean ${closest}?`, `是否想用 ${closest}？`),
        say('qfc actions lists them all.', 'qfc actions 列出所有操作。'),
      ]
        .filter(Boolean)
        .join(' '),
    },
  )
}
