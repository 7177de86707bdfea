import { candidatesFor } from '../completion/candidates.ts'
import type { Context } from '../context/context.ts'
import { passOn } from '../input/passOn.ts'
import { safeText } from '../terminal/safeText.ts'

/** `qfc __complete <words>`: what could stand at the end of a command line. Never fails, and never takes long: a shell waits. Of the flags on the line, which need not be right yet, only those count that say where ids come from. */
export const command = passOn(run, (name, [value]) => (name === 'profile' || name === 'base-url') && Boolean(value))

async function run(context: Context, argv: readonly string[]): Promise<number> {
  try {
    const found = await candidatesFor(context, argv.length === 0 ? [''] : argv)
    // A word that a terminal would act on cannot be typed, and is not shown.
    const typed = found.filter(({ word }) => word !== '' && word === safeText(word))
    await context.print(typed.map(({ word, what }) => `${word}${what ? `\t${safeText(what)}` : ''}\n`).join(''))
  } catch {
    // A shell that is completing has no place for errors.
  }
  return 0
}
