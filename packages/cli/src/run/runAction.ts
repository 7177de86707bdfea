import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { parseActionFlags, readActionCall } from '../input/readActionCall.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { readOptions } from './options.ts'
import { runInputs } from './runInputs.ts'

/** Runs `qfc <group> <noun> <verb>`. */
export async function runActionCommand(
  context: Context,
  action: ManifestAction,
  argv: readonly string[],
): Promise<number> {
  const parsed = parseActionFlags(context, action, argv)
  const on = (name: string) => parsed.flags.get(name)?.at(-1) === 'true'
  if (on('help')) {
    const { actionHelp } = await import('../help/help.ts')
    await context.print(actionHelp(action, context.language, context.paintOutput))
    return exitCodes.done
  }
  if (on('skeleton')) {
    const { skeletonOf } = await import('../help/skeleton.ts')
    await context.print(skeletonOf(action, context.language))
    return exitCodes.done
  }
  const { inputs } = await readActionCall(context, action, parsed)
  const options = readOptions(context, action, parsed.flags)
  return runInputs(context, action, inputs, options, { dryRun: on('dry-run') })
}
