// In here is what is explained: a page a file, and the lines that pages have in common.

import type { Paint } from '../context/context.ts'
import { type Language, punctuation, sayIn, textIn } from '../context/language.ts'
import { type ActionFlag, actionFlags } from '../input/actionFlags.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { takenFlags } from '../table/takenFlags.ts'
import { goalOf, waitersFor } from '../table/waiters.ts'
import { wrapCommand, wrapLines } from '../terminal/wrapText.ts'
import { commandWords } from './commandLine.ts'
import { effectText } from './effectText.ts'
import { fieldNote } from './fieldNote.ts'
import { flagRows } from './flagRows.ts'
import { twoColumns } from './twoColumns.ts'

/** Help of an action. */
export function actionHelp(
  action: ManifestAction,
  language: Language,
  paint: Paint,
  width: number | undefined,
): string {
  const say = sayIn(language)
  const section = (title: string, text: string) => text && `${paint('bold', title)}\n${text}`
  const ownFlags = [...takenFlags(action), 'timeout', 'output', 'query', 'columns']
  const sections = [
    `${paint('bold', textIn(language, action.title))}  (${action.action ?? action.operationId})`,
    textIn(language, action.description),
    section(say('Usage', '用法'), usage(action, language)),
    section(say('Effect', '操作类型'), `  ${effectText(action, language)}`),
    section(say('Fields', '字段'), fieldRows(action, language, width)),
    section(say('Flags', '选项'), flagRows(language, ownFlags, width)),
    section(say('Waiters', '可等待的状态'), waiterRows(action, language, width)),
  ].map((text) => wrapLines(text, width))
  // An example is to be copied: it is wrapped as a shell takes it.
  const examples = section(say('Examples', '示例'), exampleLines(action, width))
  const page = wrapLines(section(say('Official page', '官方文档'), pageLine(action, language)), width)
  return `${[...sections, examples, page].filter(Boolean).join('\n\n')}\n`
}

function usage({ name, cli: { positional }, input }: ManifestAction, language: Language): string {
  const needed = positional !== undefined && (input.required ?? []).includes(positional)
  const argument = positional === undefined ? '' : needed ? ` <${kebab(positional)}>` : ` [${kebab(positional)}]`
  return `  qfc ${commandOf(name)}${argument} [${sayIn(language)('flags', '选项')}]`
}

/** The fields that are flags, the needed ones first. */
function fieldRows(action: ManifestAction, language: Language, width: number | undefined): string {
  const fields = actionFlags(action)
    .filter(({ path }) => !(path.length === 1 && path[0] === action.cli.positional))
    .sort((a, b) => Number(b.required) - Number(a.required))
  return twoColumns(
    fields.map((flag) => [flagWord(flag), fieldNote(flag, language)] as const),
    width,
    40,
  )
}

const flagWord = ({ name, kind, repeatable }: ActionFlag): string =>
  `--${name}${kind === 'boolean' && !repeatable ? '' : ` <${valueWord(kind)}>`}`

const valueWord = (kind: ActionFlag['kind']): string =>
  kind === 'object' ? 'json' : kind === 'integer' ? 'number' : kind === 'any' ? 'value' : kind

function waiterRows(action: ManifestAction, language: Language, width: number | undefined): string {
  const goal = goalOf(action)?.waiter
  const isGoal = sayIn(language)(' (--wait)', '（--wait）')
  const rows = waitersFor(action).map(({ waiter }) => {
    const text = language === 'zh' ? waiter['x-zh'] : waiter.description
    return [waiter.name, `${text}${waiter === goal ? isGoal : ''}`] as const
  })
  return twoColumns(rows, width)
}

const exampleLines = (action: ManifestAction, width: number | undefined): string =>
  action.examples.input
    .slice(0, 2)
    .map(({ value }) => wrapCommand(commandWords(action, value as Record<string, unknown>), width))
    .join('\n')

const pageLine = ({ doc }: ManifestAction, language: Language): string =>
  doc ? `  ${doc.url}${doc.updated ? punctuation(language).bracketed(doc.updated) : ''}` : ''
