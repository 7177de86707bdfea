import stringWidth from 'string-width'
import type { Paint } from '../context/context.ts'
import { type Language, punctuation, sayIn, textIn } from '../context/language.ts'
import { actionFlags } from '../input/actionFlags.ts'
import { globalFlags } from '../input/globalFlags.ts'
import { actionIndex } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { takenFlags } from '../table/takenFlags.ts'
import { goalOf, waitersFor } from '../table/waiters.ts'
import { wrapCommand, wrapLines } from '../terminal/wrapText.ts'
import { commandWords } from './commandLine.ts'
import { commandTitles, specialTitles } from './commandTitles.ts'
import { fieldNote } from './fieldNote.ts'

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(1, width - stringWidth(text)))

/** A second column narrower than this is of no use: what belongs there stands below. */
const narrowest = 24
const nearIndent = 6

/** Two columns; a left side that is too long stands on a line of its own. */
function rows(entries: readonly (readonly [string, string])[], width: number | undefined, most = 34): string {
  const wanted = Math.min(most, Math.max(...entries.map(([left]) => stringWidth(left)), 0) + 2)
  const column = width !== undefined && width - wanted - 2 < narrowest ? nearIndent : wanted
  return entries
    .map(([left, right]) =>
      (stringWidth(left) + 2 > column
        ? `  ${left}\n  ${' '.repeat(column)}${right}`
        : `  ${padded(left, column)}${right}`
      ).trimEnd(),
    )
    .join('\n')
}

/** Help of the whole command line. */
export function rootHelp(language: Language, paint: Paint, width: number | undefined): string {
  const say = sayIn(language)
  const head = (text: string) => paint('bold', text)
  const { groups } = actionIndex()
  const text = `${say('qfc: the management API of Baidu Qianfan on the command line', 'qfc：百度智能云千帆平台功能 OpenAPI（管控 API）命令行工具')}

${head(say('Usage', '用法'))}
  qfc <${say('group', '分组')}> <${say('noun', '资源')}> <${say('verb', '操作')}> [${say('id', 'ID')}] [${say('flags', '选项')}]

${head(say('Begin', '快速开始'))}
${rows(
  [
    ['qfc config', say('set your keys', '设置密钥')],
    ['qfc finetuning job list', say('see your fine-tuning jobs', '查看模型精调作业')],
    ['qfc finetuning task list', say('see the tasks of all jobs', '查看所有作业的任务')],
    ['qfc finetuning task stop <id> --wait', say('stop a task, and wait until it has', '停止任务并等待其停止')],
  ],
  width,
  40,
)}

${head(say('Groups', '分组'))}
${rows(
  groups.map(({ name, title }) => [name, textIn(language, title)] as const),
  width,
)}

${head(say('Commands', '命令'))}
${rows(
  Object.entries(commandTitles).map(([name, title]) => [name, textIn(language, title)] as const),
  width,
)}

${head(say('Flags', '通用选项'))}
${flagRows(
  language,
  globalFlags.filter(({ forActions }) => !forActions).map(({ name }) => name),
  width,
)}

${say('qfc <group> --help shows the actions of a group; qfc actions [word] finds one.', 'qfc <分组> --help 查看该分组的接口；qfc actions [关键词] 搜索接口。')}
`
  return wrapLines(text, width)
}

function flagRows(language: Language, names: readonly string[], width: number | undefined): string {
  return rows(
    globalFlags
      .filter(({ name }) => names.includes(name))
      .map(
        ({ name, short, value, description }) =>
          [
            `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${placeholderIn(language, value)}>` : ''}`,
            textIn(language, description),
          ] as const,
      ),
    width,
  )
}

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
${rows(
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

/** What an action does to the account, in words. */
export function effectText(
  { effect, billable, idempotent }: Pick<ManifestAction, 'effect' | 'billable' | 'idempotent'>,
  language: Language,
): string {
  const say = sayIn(language)
  if (effect === 'read') return say('Reads only; repeated when the network fails.', '只读；网络失败时自动重试。')
  return [
    effect === 'destructive' &&
      say('Removes what no further call brings back: asks first.', '不可恢复，执行前会要求确认。'),
    billable &&
      say(
        'Can cost money: asks first, and is never repeated on doubt.',
        '可能产生费用，执行前会要求确认；无法确认结果时不会重试。',
      ),
    effect === 'write' && !billable && say('Changes something.', '会变更账号下的资源或状态。'),
    !billable &&
      (idempotent
        ? say('May be repeated without harm.', '可安全重试。')
        : say('Not repeated when it may have happened.', '请求可能已生效时，不会自动重试。')),
  ]
    .filter(Boolean)
    .join(punctuation(language).gap)
}

/** Help of an action. */
export function actionHelp(
  action: ManifestAction,
  language: Language,
  paint: Paint,
  width: number | undefined,
): string {
  const say = sayIn(language)
  const head = (text: string) => paint('bold', text)
  const { positional } = action.cli
  const needed = positional !== undefined && (action.input.required ?? []).includes(positional)
  const argument = positional === undefined ? '' : needed ? ` <${kebab(positional)}>` : ` [${kebab(positional)}]`
  const flags = actionFlags(action)
  const fields = flags
    .filter(({ path }) => !(path.length === 1 && path[0] === positional))
    .sort((a, b) => Number(b.required) - Number(a.required))
  const waiters = waitersFor(action)
  const goal = goalOf(action)
  const own = [...takenFlags(action), 'timeout', 'output', 'query', 'columns']
  const examples = action.examples.input
    .slice(0, 2)
    .map(({ value }) => wrapCommand(commandWords(action, value as Record<string, unknown>), width))
  const before = [
    `${head(textIn(language, action.title))}  (${action.action ?? action.operationId})`,
    textIn(language, action.description),
    `${head(say('Usage', '用法'))}\n  qfc ${commandOf(action.name)}${argument} [${say('flags', '选项')}]`,
    `${head(say('Effect', '操作类型'))}\n  ${effectText(action, language)}`,
    ...(fields.length > 0
      ? [
          `${head(say('Fields', '字段'))}\n${rows(
            fields.map(
              (flag) =>
                [
                  `--${flag.name}${flag.kind === 'boolean' && !flag.repeatable ? '' : ` <${valueWord(flag.kind)}>`}`,
                  fieldNote(flag, language),
                ] as const,
            ),
            width,
            40,
          )}`,
        ]
      : []),
    `${head(say('Flags', '选项'))}\n${flagRows(language, own, width)}`,
    ...(waiters.length > 0
      ? [
          `${head(say('Waiters', '可等待的状态'))}\n${rows(
            waiters.map(
              ({ waiter }) =>
                [
                  waiter.name,
                  (language === 'zh' ? waiter['x-zh'] : waiter.description) +
                    (waiter === goal?.waiter ? say(' (--wait)', '（--wait）') : ''),
                ] as const,
            ),
            width,
          )}`,
        ]
      : []),
  ]
  const after = [
    ...(action.doc
      ? [
          `${head(say('Official page', '官方文档'))}\n  ${action.doc.url}${action.doc.updated ? punctuation(language).bracketed(action.doc.updated) : ''}`,
        ]
      : []),
  ]
  const wrap = (sections: readonly string[]) => sections.map((section) => wrapLines(section, width))
  // An example is to be copied: it is wrapped as a shell takes it.
  const shown = examples.length > 0 ? [`${head(say('Examples', '示例'))}\n${examples.join('\n')}`] : []
  return `${[...wrap(before), ...shown, ...wrap(after)].join('\n\n')}\n`
}

/** What stands for the value of a flag; names of formats and addresses are the same in both languages. */
const placeholders: Record<string, string> = {
  file: '文件',
  time: '时长',
  format: '格式',
  expression: '表达式',
  paths: '列',
  name: '名称',
  waiter: '状态',
  url: 'URL',
}

const placeholderIn = (language: Language, value: string): string =>
  language === 'zh' ? (placeholders[value] ?? value) : value

const valueWord = (kind: string): string =>
  kind === 'object' ? 'json' : kind === 'integer' ? 'number' : kind === 'any' ? 'value' : kind
