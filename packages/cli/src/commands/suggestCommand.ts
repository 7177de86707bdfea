import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import { commandNames, specialTitles } from '../help/commandTitles.ts'
import { actionIndex } from '../table/actionTable.ts'
import { commandOf, kebab } from '../table/names.ts'
import { isWord, nextWords, walkNames } from '../table/walkNames.ts'
import { closestOf } from '../util/closestOf.ts'

/** More commands than this are no suggestion. */
const most = 8

/** The dotted names of all commands in the tree, those written by hand among them. */
export const treeNames = (): string[] => [
  ...Object.keys(actionIndex().actions),
  ...Object.keys(specialTitles).map((name) => name.replaceAll(' ', '.')),
]

/** The failure of words that are not a command; it names the commands that may have been meant. */
export function unknownCommand(say: Say, words: readonly string[], prefix: string | undefined, used: number): Failure {
  const typed = words.slice(0, used + 1).join(' ')
  const meant = commandsMeant(words, prefix, used)
  const below = nextWords(prefix, treeNames()).map(kebab)
  const known = prefix === undefined ? [...below, ...commandNames] : below
  return new Failure('UnknownCommand', say(`There is no command qfc ${typed}.`, `未知命令：qfc ${typed}。`), {
    hint:
      meant.length > 0
        ? say(`Did you mean ${meant.join(', ')}?`, `是不是想输入 ${meant.join('、')}？`)
        : say(`There are: ${known.join(', ')}.`, `可选：${known.join('、')}。`),
  })
}

function commandsMeant(words: readonly string[], prefix: string | undefined, used: number): string[] {
  const wrong = words[used]!
  const called = Object.entries(actionIndex().actions).filter(
    ([, { action, operationId }]) => action === wrong || operationId === wrong,
  )
  if (called.length > 0) return called.map(([name]) => `qfc ${commandOf(name)}`)
  const leaves = leavesWith(words.slice(used), prefix)
  if (leaves.length > 0) return leaves
  const names = treeNames()
  const below = nextWords(prefix, names).map(kebab)
  const closest = closestOf(wrong, prefix === undefined ? [...below, ...commandNames] : below)
  if (closest === undefined) return []
  const before = [...words.slice(0, used), closest]
  const whole = [...before, ...words.slice(used + 1)]
  const { name: found, isAction } = walkNames(whole, names)
  return [found !== undefined && isAction ? `qfc ${commandOf(found)}` : `qfc ${before.join(' ')}`]
}

/** Whole commands below a name that hold some words in their order: `service create` misses `custom`. */
function leavesWith(words: readonly string[], prefix: string | undefined): string[] {
  const below = treeNames().filter((name) => prefix === undefined || name.startsWith(`${prefix}.`))
  const depth = prefix === undefined ? 0 : prefix.split('.').length
  const hold = (fits: (word: string, part: string) => boolean) =>
    below.filter((name) => {
      let at = 0
      for (const part of name.split('.').slice(depth)) if (at < words.length && fits(words[at]!, part)) at++
      return at === words.length
    })
  const found = [
    () => hold(isWord),
    () => hold((word, part) => isWord(word, part) || (word.length > 3 && kebab(part).startsWith(word.toLowerCase()))),
  ]
  for (const find of found) {
    const names = find()
    if (names.length > 0) return names.length <= most ? names.map((name) => `qfc ${commandOf(name)}`) : []
  }
  return []
}
