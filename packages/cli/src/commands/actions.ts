import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { textIn } from '../context/language.ts'
import { actionsHelp } from '../help/pages/actions.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { actionIndex } from '../table/actionTable.ts'
import { commandOf } from '../table/names.ts'
import { closestOf } from '../util/closestOf.ts'

/** What people call it who look for what costs money. */
const billableWords = 'billable billing cost price pay paid money charge fee 计费 费用 付费 价格 收费'

/** `qfc actions [word]`: finds actions by any part of their names or titles, in both languages. */
export const command = defineCommand({ name: 'actions', help: actionsHelp, positionals: ['[word]...'], run })

async function run(context: Context, { positionals }: CommandLine): Promise<number> {
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
        `未找到名称或标题包含“${positionals.join(' ')}”的接口。`,
      ),
      {
        exitCode: exitCodes.refused,
        hint: closest && context.say(`Did you mean ${closest}?`, `是不是想找 ${closest}？`),
      },
    )
  }
  await printAnswer(context, found, { columns: ['command', 'effect', 'billable', 'title'] })
  return exitCodes.done
}
