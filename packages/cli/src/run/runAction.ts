// In here is one command that is an action, from its words to its answer, also where its outcome is unknown.

import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import type { Command, CommandLine } from '../input/defineCommand.ts'
import { readActionCall, readActionLine } from '../input/readActionCall.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { showHelp } from '../terminal/showHelp.ts'
import { readOptions } from './options.ts'
import { runInputs } from './runInputs.ts'

/** `qfc <group> <noun> <verb>`: the command that is an action. */
export const actionCommand = (action: ManifestAction): Command => ({
  read: (argv, say) => readActionLine(action, argv, say),
  run: (context, line) => runAction(context, action, line),
})

async function runAction(context: Context, action: ManifestAction, line: CommandLine): Promise<number> {
  const { on, flags } = line
  if (on('help')) {
    const { actionHelp } = await import('../help/actionHelp.ts')
    await showHelp(context, (width) => actionHelp(action, context.language, context.paintOutput, width))
    return exitCodes.done
  }
  if (on('skeleton')) {
    const { skeletonOf } = await import('../help/skeleton.ts')
    await context.print(skeletonOf(action, context.language))
    return exitCodes.done
  }
  const { inputs } = await readActionCall(context, action, line)
  const options = readOptions(context, action, flags)
  return runInputs(context, action, inputs, options, { dryRun: on('dry-run') })
}
