import { actionIndex } from '../actionTable.ts'
import { closestOf } from '../closestOf.ts'
import { helped, readCommand } from '../commandUsage.ts'
import type { Context } from '../context.ts'
import { exitCodes, Failure } from '../failure.ts'
import { textIn } from '../language.ts'
import { commandOf } from '../names.ts'
import { printAnswer } from '../output/printAnswer.ts'

const help = {
  en: `List the actions of the platform, or find one by words: of its name, its title, or what it does.

Usage
  qfc actions [word...]

Examples
  qfc actions publish
  qfc actions billable
  qfc actions finetuning destructive
`,
  zh: `列出平台的操作，或按名称、标题、影响中的词查找。

用法
  qfc actions [关键词...]

示例
  qfc actions 发布
  qfc actions 计费
  qfc actions finetuning destructive
`,
}

/** What people call it who look for what costs money. */
const billableWords = 'billable billing cost price pay paid money charge fee 计费 费用 付费 价格 收费'

/** `qfc actions [word]`: finds actions by any part of their names or titles, in both languages. */
export async function run(context: Context, argv: readonly string[]): Promise<number> {
  const line = await readCommand(context, argv, help)
  if (!line) return helped
  const { positionals } = line
  const { actions } = actionIndex()
  const all = Object.entries(actions).map(([name, { action, group, route, title, effect, billable }]) => ({
    name,
    command: `qfc ${commandOf(name)}`,
    action: action ?? null,
    group,
    route,
    effect,
    billable: billable === true,
    title: textIn(context.language, title),
    text: `${name} ${commandOf(name)} ${action} ${route} ${title.en} ${title.zh} ${effect} ${billable ? billableWords : ''}`.toLowerCase(),
  }))
  const words = positionals.map((word) => word.toLowerCase())
  const found = all.filter(({ text }) => words.every((word) => text.includes(word))).map(({ text: _, ...row }) => row)
  if (found.length === 0) {
    const closest = closestOf(
      words[0] ?? '',
      [...new Set(all.flatMap(({ text }) => text.split(/[\s.]+/)))].filter((word) => /^[a-z]{3,}$/.test(word)),
    )
    throw new Failure(
      'NothingFound',
      context.say(
        `No action has ${positionals.join(' ')} in its name or title.`,
        `没有名称或标题包含 ${positionals.join(' ')} 的操作。`,
      ),
      {
        exitCode: exitCodes.refused,
        hint: closest && context.say(`Did you mean ${closest}?`, `是否想找 ${closest}？`),
      },
    )
  }
  await printAnswer(context, found, { columns: ['command', 'effect', 'billable', 'title'] })
  return exitCodes.done
}
