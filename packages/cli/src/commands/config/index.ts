import type { Context } from '../../context/context.ts'
import { exitCodes, Failure } from '../../context/failure.ts'
import { configHelp } from '../../help/pages/config.ts'
import { type CommandLine, defineCommand } from '../../input/defineCommand.ts'
import { closestOf } from '../../util/closestOf.ts'
import { list, path } from './list.ts'
import { remove, use } from './profiles.ts'
import { get, set, unset } from './settings.ts'
import { wizard } from './wizard.ts'

/** `qfc config`: the file that keys and profiles live in. */
export const command = defineCommand({
  name: 'config',
  help: configHelp,
  positionals: ['[command]', '[name]...'],
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say } = context
  const [word, ...rest] = line.positionals
  const actions: Record<string, (context: Context, words: readonly string[]) => Promise<void>> = {
    list,
    get,
    set,
    unset,
    use,
    delete: remove,
    path,
  }
  if (word === undefined) await wizard(context, { check: !line.on('no-check') })
  else if (Object.hasOwn(actions, word)) await actions[word]!(context, rest)
  else {
    const closest = closestOf(word, Object.keys(actions))
    throw new Failure(
      'UnknownCommand',
      say(`There is no command qfc config ${word}.`, `未知命令：qfc config ${word}。`),
      {
        hint: closest
          ? say(`Did you mean qfc config ${closest}?`, `是不是想输入 qfc config ${closest}？`)
          : say('See qfc config --help.', '运行 qfc config --help 查看用法'),
      },
    )
  }
  return exitCodes.done
}
