import type { Context } from '../../context/context.ts'
import { exitCodes } from '../../context/failure.ts'
import { punctuation, textIn } from '../../context/language.ts'
import { doctorHelp } from '../../help/pages/doctor.ts'
import { defineCommand } from '../../input/defineCommand.ts'
import { printAnswer } from '../../output/printAnswer.ts'
import { safeText } from '../../terminal/safeText.ts'
import { type Check, titles } from './check.ts'
import { configuration, keys, node, policy } from './local.ts'
import { access, network } from './remote.ts'

/** `qfc doctor`: looks at everything a call needs, in the order in which it is needed. */
export const command = defineCommand({ name: 'doctor', help: doctorHelp, positionals: [], run })

async function run(context: Context): Promise<number> {
  const { say, paintOutput: paint, settings, language } = context
  const checks: Check[] = []
  for (const check of [node, configuration, policy, keys, network, access]) {
    const found = await check(context)
    checks.push(...found)
    if (settings.output === 'table') for (const each of found) await context.print(lineFor(context, each))
    // What comes later needs what comes before.
    if (found.some(({ ok }) => !ok) && check !== node && check !== policy) break
  }
  if (settings.output !== 'table')
    await printAnswer(
      context,
      checks.map(({ id, ok, found, next }) => ({ id, check: textIn(language, titles[id]), ok, found, next })),
    )
  const first = checks.find(({ ok }) => !ok)
  if (!first) context.note(paint('dim', say('All is well.', '一切正常。')))
  return first?.exitCode ?? exitCodes.done
}

function lineFor({ paintOutput: paint, say, language }: Context, { id, ok, found, next }: Check): string {
  const { colon } = punctuation(language)
  const mark = ok ? paint('green', '✓') : paint('red', '✗')
  const toDo = next ? `  ${say('To do', '处理建议')}${colon}${next}\n` : ''
  return `${mark} ${textIn(language, titles[id])}${colon}${safeText(found)}\n${toDo}`
}
