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

/** Follows words (`finetuning task stop`) down the dotted names of actions. */
export function walkNames(words: readonly string[], names: readonly string[]): Walk {
  let below = names.map((name) => name.split('.'))
  const path: string[] = []
  for (const word of words) {
    const part = below
      .map((parts) => parts[path.length])
      .find((each) => each !== undefined && (each === word || kebab(each) === word))
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
