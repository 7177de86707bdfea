import { completionScripts } from '../completion/scripts.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { completionHelp } from '../help/pages/completion.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'

/** `qfc completion <shell>`. */
export const command = defineCommand({
  name: 'completion',
  help: completionHelp,
  positionals: ['<shell>'],
  example: 'bash',
  run,
})

async function run(context: Context, { positionals }: CommandLine): Promise<number> {
  const { say } = context
  const [shell] = positionals
  if (shell === undefined || !Object.hasOwn(completionScripts, shell)) {
    const known = Object.keys(completionScripts)
    throw new Failure(
      'UnknownShell',
      say(
        `qfc completion needs a shell: ${known.join(', ')}.`,
        `请指定 shell，可选：${known.join('、')}。例如：qfc completion bash`,
      ),
    )
  }
  await context.print(completionScripts[shell]!)
  return exitCodes.done
}
