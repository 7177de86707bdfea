import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
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
    say(`There is no action ${JSON.stringify(words.join(' '))}.`, `未找到接口 ${JSON.stringify(words.join(' '))}。`),
    {
      hint: [
        closest && say(`Did you mean ${closest}?`, `是不是想输入 ${closest}？`),
        say('qfc actions lists them all.', '运行 qfc actions 查看所有接口。'),
      ]
        .filter(Boolean)
        .join(punctuation(say).gap),
    },
  )
}
