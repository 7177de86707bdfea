import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { callHelp } from '../help/pages/call.ts'
import { secretOnCommandLine } from '../input/buildInput.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { parseJson } from '../input/parseJson.ts'
import { checkObject, readInput } from '../input/readInput.ts'
import { runInputs } from '../run/runInputs.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { maskSecrets } from '../table/maskSecrets.ts'
import { resolveCall } from '../table/resolveCall.ts'

/** `qfc call <Action>`: any action, known or not. */
export const command = defineCommand({
  name: 'call',
  help: callHelp,
  flags: [
    { name: 'data', short: 'd', isSwitch: false },
    { name: 'route', isSwitch: false },
    { name: 'effect', isSwitch: false },
  ],
  positionals: ['<Action>'],
  example: 'StopFineTuningTask',
  run,
})

async function run(context: Context, { positionals, one, on }: CommandLine): Promise<number> {
  const { say } = context
  const [name] = positionals as [string]
  const action = resolveCall(name, one('route'), one('effect'), say)
  const data = one('data') ?? (one('input') === undefined ? undefined : `@${one('input')}`)
  const input = await readData(data, action, context)
  if (on('all') && !action.paginated)
    throw new Failure(
      'InvalidFlag',
      say(
        `${action.name} has no pages that are known; --all means nothing here.`,
        `${action.name} 不支持 --all（分页方式未知）。`,
      ),
    )
  return runInputs(
    context,
    action,
    [input],
    { all: on('all'), wait: undefined, waitAsked: on('wait'), poll: undefined, check: !on('no-check') },
    { dryRun: on('dry-run') },
  )
}

async function readData(
  data: string | undefined,
  action: ManifestAction,
  context: Context,
): Promise<Record<string, unknown>> {
  if (data === undefined) return {}
  if (data === '-' || data === '@-') return readInput('-', context)
  if (data.startsWith('@')) return readInput(data.slice(1), context)
  const input = checkObject(await parseJson(data, '--data', context.say), '--data', context.say)
  if (maskSecrets(action.input, input) !== input) throw secretOnCommandLine('--data', context.say)
  return input
}
