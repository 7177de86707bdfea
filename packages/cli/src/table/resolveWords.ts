import type { Say } from '../context/language.ts'
import { actionIndex, actionNamed } from './actionTable.ts'
import type { ManifestAction } from './manifest.ts'
import { commandOf } from './names.ts'
import { resolveCall } from './resolveCall.ts'

/** Finds an action by its words (`finetuning task stop`), its dotted name or its Action. */
export function resolveWords(words: readonly string[], say: Say): ManifestAction {
  const typed = words.join(' ')
  const name = Object.keys(actionIndex().actions).find((each) => each === words.join('.') || commandOf(each) === typed)
  return name === undefined
    ? resolveCall(words.length === 1 ? words[0]! : words.join('.'), undefined, undefined, say)
    : actionNamed(name)
}
