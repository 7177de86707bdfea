import type { Paint } from '../context/context.ts'
import { type Language, sayIn, textIn } from '../context/language.ts'
import { actionIndex } from '../table/actionTable.ts'
import { commandOf } from '../table/names.ts'
import { wrapLines } from '../terminal/wrapText.ts'
import { specialTitles } from './commandTitles.ts'
import { twoColumns } from './twoColumns.ts'

/** Help of a group, or of a noun in it: the actions below some words, noun by noun. */
export function groupHelp(prefix: string, language: Language, paint: Paint, width: number | undefined): string {
  const say = sayIn(language)
  const { groups, actions } = actionIndex()
  const group = groups.find(({ name }) => name === prefix)
  const marks = { read: '', write: '', destructive: say(' [destructive]', ' [不可恢复]') }
  const all = [
    ...Object.entries(actions).map(([name, { title, effect, billable }]) => ({
      name,
      text: textIn(language, title) + marks[effect] + (billable ? say(' [billable]', ' [可能收费]') : ''),
    })),
    ...Object.entries(specialTitles).map(([name, title]) => ({
      name: name.replaceAll(' ', '.'),
      text: textIn(language, title),
    })),
  ]
  const below = all
    .filter(({ name }) => name.startsWith(`${prefix}.`))
    .toSorted((a, b) => byText(nounOf(a.name), nounOf(b.name)) || byText(a.name, b.name))
  const text = `${group ? `${textIn(language, group.description)}\n\n` : ''}${paint('bold', say('Actions', '接口'))}
${twoColumns(
  below.map(({ name, text }) => [`qfc ${commandOf(name)}`, text] as const),
  width,
  48,
)}

${say('Each takes --help.', '每条命令都支持 --help。')}
`
  return wrapLines(text, width)
}

const nounOf = (name: string): string => name.slice(0, name.lastIndexOf('.'))
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
