import { kebab } from './names.ts'

/** How far words lead down the tree of names. */
export interface Walk {
  /** The dotted name as far as it was followed. */
  name: string | undefined
  /** How many words it took. */
  used: number
  /** Whether it is the name of an action. */
  isAction: boolean
}

/** What other command lines call the verbs here; a verb that a noun has itself is not replaced. */
const otherWords: Readonly<Record<string, string>> = { ls: 'list', get: 'describe', show: 'describe', rm: 'delete' }

/** Whether a word stands for a part of a name. */
export const isWord = (word: string, part: string): boolean =>
  part === word || kebab(part) === word || (Object.hasOwn(otherWords, word) && otherWords[word] === part)

/** Words with a dotted name in front (`finetuning.task.stop`) as words. */
export function splitDotted(words: readonly string[]): readonly string[] {
  const parts = words[0]?.split('.') ?? []
  return parts.length > 1 && parts.every(Boolean) ? [...parts, ...words.slice(1)] : words
}

/** Follows words (`finetuning task stop`) down the dotted names of actions. */
export function walkNames(words: readonly string[], names: readonly string[]): Walk {
  let below = names.map((name) => name.split('.'))
  const path: string[] = []
  for (const word of words) {
    const next = below.flatMap((parts) => parts[path.length] ?? [])
    const part = next.find((each) => each === word || kebab(each) === word) ?? next.find((each) => isWord(word, each))
    if (part === undefined) break
    below = below.filter((parts) => parts[path.length] === part)
    path.push(part)
    if (below.some((parts) => parts.length === path.length))
      return { name: path.join('.'), used: path.length, isAction: true }
  }
  return { name: path.length > 0 ? path.join('.') : undefined, used: path.length, isAction: false }
}

/** The words that can follow. */
export function nextWords(prefix: string | undefined, names: readonly string[]): string[] {
  const depth = prefix === undefined ? 0 : prefix.split('.').length
  const below = prefix === undefined ? names : names.filter((name) => name.startsWith(`${prefix}.`))
  return [...new Set(below.flatMap((name) => name.split('.')[depth] ?? []))]
}
