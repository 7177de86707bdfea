import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { type Language, punctuation, sayIn } from '../context/language.ts'
import { commandWords } from '../help/commandLine.ts'
import { effectText } from '../help/effectText.ts'
import { fieldNote } from '../help/fieldNote.ts'
import { explainHelp } from '../help/pages/explain.ts'
import { actionFlags, typesOf } from '../input/actionFlags.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { chineseError } from '../output/chineseErrors.ts'
import type { ManifestAction, Schema } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { resolveWords } from '../table/resolveWords.ts'
import { waitersFor } from '../table/waiters.ts'
import { showHelp } from '../terminal/showHelp.ts'
import { wrapCommand, wrapLines, wrapText } from '../terminal/wrapText.ts'

/** `qfc explain <action>`: the manual page of an action, from the spec, without a network. */
export const command = defineCommand({
  name: 'explain',
  help: explainHelp,
  positionals: ['<action>...'],
  example: 'finetuning.task.stop',
  run,
})

async function run(context: Context, { positionals }: CommandLine): Promise<number> {
  const { say, settings } = context
  const action = resolveWords(positionals, say)
  if (settings.outputGiven && settings.output !== 'table') {
    const { printAnswer } = await import('../output/printAnswer.ts')
    await printAnswer(context, { command: `qfc ${commandOf(action.name)}`, ...action })
  } else await showHelp(context, (width) => manual(action, context, width))
  return exitCodes.done
}

function manual(action: ManifestAction, { language, paintOutput: paint }: Context, width: number | undefined): string {
  const say = sayIn(language)
  const head = (text: string) => paint('bold', text)
  const other = language === 'zh' ? 'en' : 'zh'
  const sources = {
    doc: say('the official documentation', '官方文档'),
    partial: say('the official documentation, in part', '官方文档（本工具仅收录了部分内容）'),
    sdk: say('the official SDK only', '仅见于官方 SDK，官方文档未收录'),
  }
  const { positional } = action.cli
  const { colon, bracketed } = punctuation(language)
  const chinese = language === 'zh' ? action['x-zh'] : undefined
  const reason = chinese?.idempotentReason ?? action.idempotentReason
  const gaps = chinese?.gaps ?? action.gaps
  const sections: (string | false | undefined)[] = [
    `${head(action.name)}  ${action.title[language]} / ${action.title[other]}`,
    action.description[language],
    `${head(say('Command', '命令'))}\n  qfc ${commandOf(action.name)}${positional ? ` <${kebab(positional)}>` : ''}`,
    `${head(say('On the wire', 'HTTP 请求'))}\n  ${action.method} ${action.host ?? ''}${action.path}`,
    `${head(say('Effect', '操作类型'))}\n  ${effectText(action, language)}${reason ? `\n  ${reason}` : ''}${action.verify ? `\n  ${say('After an unknown outcome, this read tells', '无法确认结果时，可用以下命令查询')}${colon}qfc ${commandOf(action.verify.action)}` : ''}`,
    `${head(say('Input', '输入'))}\n${
      actionFlags(action)
        .map(
          (flag) =>
            `  ${'  '.repeat(flag.path.length - 1)}${flag.path.at(-1)}${flag.required ? '*' : ''}  ${fieldNote(flag, language)}`,
        )
        .join('\n') || `  ${say('nothing', '无')}`
    }`,
    `${head(say('Answer', '响应'))}\n${answerLines(action.output, language, 1).join('\n') || `  ${say('nothing', '无')}`}`,
    waitersFor(action).length > 0 &&
      `${head(say('Waiters', '可等待的状态'))}\n${waitersFor(action)
        .map(({ waiter }) => `  ${waiter.name}  ${language === 'zh' ? waiter['x-zh'] : waiter.description}`)
        .join('\n')}`,
    action.policies.length > 0 &&
      `${head(say('Permission: any of', '所需权限策略（满足任一即可）'))}\n${action.policies.map((policy) => `  ${policy}`).join('\n')}`,
    (action.errors ?? []).length > 0 &&
      `${head(say('Errors', '错误码'))}\n${action.errors!.map(({ code, status, message }) => `  ${code}${status ? bracketed(`HTTP ${status}`) : ''}  ${(language === 'zh' ? chineseError(code)[0] : message) ?? ''}`.trimEnd()).join('\n')}`,
  ]
  // An example is to be copied: it is wrapped as a shell takes it.
  const examples = action.examples.input.map(
    ({ value, description, 'x-zh': zh }) =>
      `${description ? `${commented((language === 'zh' && zh) || description, width)}\n` : ''}${wrapCommand(commandWords(action, value as Record<string, unknown>), width)}`,
  )
  const shown = examples.length > 0 && `${head(say('Examples', '示例'))}\n${examples.join('\n')}`
  const source = [
    `${head(say('Source', '信息来源'))}\n  ${sources[action.source]}${action.doc ? `${colon}${action.doc.url}${action.doc.updated ? bracketed(action.doc.updated) : ''}` : ''}${gaps ? `\n  ${say('Not known', '尚未确认')}${colon}${gaps}` : ''}`,
  ]
  const all = [
    ...sections.map((section) => section && wrapLines(section, width)),
    shown,
    ...source.map((section) => wrapLines(section, width)),
  ]
  return `${all.filter((section): section is string => typeof section === 'string').join('\n\n')}\n`
}

/** A text as a comment of a shell. */
const commented = (text: string, width: number | undefined): string =>
  (width === undefined ? [text.replaceAll('\n', ' ')] : wrapText(text.replaceAll('\n', ' '), width - 4))
    .map((line) => `  # ${line}`)
    .join('\n')

function answerLines(schema: Schema, language: Language, depth: number): string[] {
  const inner = typesOf(schema).has('array') ? (schema.items ?? {}) : schema
  return Object.entries(inner.properties ?? {}).flatMap(([name, property]) => {
    const types = [...typesOf(property)].join('|')
    const text = (
      (language === 'zh' ? property['x-zh'] : property.description) ??
      property.description ??
      ''
    ).replaceAll('\n', ' ')
    return [`${'  '.repeat(depth)}${name}  ${types}  ${text}`.trimEnd(), ...answerLines(property, language, depth + 1)]
  })
}
