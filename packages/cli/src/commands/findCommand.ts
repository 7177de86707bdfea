import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'
import { type Command, readLine, seeHelp } from '../input/defineCommand.ts'
import { globalRules } from '../input/globalFlags.ts'
import type { ParsedFlags } from '../input/parseFlags.ts'
import { actionIndex, actionNamed } from '../table/actionTable.ts'
import { splitDotted, walkNames } from '../table/walkNames.ts'
import { showHelp } from '../terminal/showHelp.ts'
import { commands, specialCommands } from './index.ts'
import { unknownCommand } from './suggestCommand.ts'

/** A word that is no flag, and no value of a flag that every command takes. */
interface Word {
  text: string
  /** Where on the command line it stands. */
  place: number
  /** It follows a flag that only the command may know, and may be its value. */
  mayBeValue: boolean
}

/** A command, and the words that name it. */
interface Match {
  load(): Promise<Command>
  words: readonly Word[]
}

/** Finds the command by its words, wherever they stand among flags, and leaves it the rest; `qfc help x` is `qfc x --help`. */
export async function findCommand(
  argv: readonly string[],
  { flags, positionals, places }: ParsedFlags,
  say: Say,
): Promise<{ command: Command; rest: string[] }> {
  const words = positionals.map((text, position): Word => {
    const place = places[position]!
    return { text, place, mayBeValue: isUnknownFlag(argv[place - 1]) }
  })
  const isHelp = words[0]?.text === 'help'
  // Alone, `-v` asks what nearly every program answers with its version.
  if (argv.length === 1 && argv[0] === '-v') return { command: versionCommand, rest: [] }
  const match = matchOf(wordsOf(isHelp ? words.slice(1) : words), say)
  const taken = new Set([...words.slice(0, Number(isHelp)), ...match.words].map(({ place }) => place))
  const rest = argv.filter((_, place) => !taken.has(place))
  const asksAlready = flags.get('help')?.at(-1) === 'true'
  return { command: await match.load(), rest: isHelp && !asksAlready ? [...rest, '--help'] : rest }
}

/** The parts of a dotted name in front, each at the place of the whole. */
function wordsOf([first, ...others]: readonly Word[]): readonly Word[] {
  return first ? [...splitDotted([first.text]).map((text) => ({ ...first, text })), ...others] : []
}

const isUnknownFlag = (word: string | undefined): boolean =>
  word !== undefined && /^--[^=]+$/.test(word) && !globalRules.some(({ name }) => `--${name}` === word)

function matchOf(words: readonly Word[], say: Say): Match {
  const texts = words.map(({ text }) => text)
  if (words.length === 0) return { load: rootCommand, words }
  if (texts[0] === 'version') return { load: async () => versionCommand, words: words.slice(0, 1) }
  const own = ownCommand(texts)
  if (own) return { load: async () => (await own.load()).command, words: words.slice(0, own.length) }
  const { name, used, isAction } = walkNames(texts, Object.keys(actionIndex().actions))
  if (name !== undefined && isAction) return { load: () => actionCommandOf(name), words: words.slice(0, used) }
  if (name !== undefined && used === words.length) return { load: async () => groupCommand(name, texts), words }
  const wrong = words[used]!
  if (!wrong.mayBeValue) throw unknownCommand(say, texts, name, used)
  return matchOf(
    words.filter((word) => word !== wrong),
    say,
  )
}

/** A command written by hand, by its words. */
function ownCommand(texts: readonly string[]) {
  // What other command lines call the setting up of keys.
  const typed = `${texts.map((text, index) => (index === 0 && text === 'login' ? 'config' : text)).join(' ')} `
  const known = Object.entries({ ...specialCommands, ...commands })
  const found = known.find(([name]) => typed.startsWith(`${name} `))
  return found && { load: found[1], length: found[0].split(' ').length }
}

async function actionCommandOf(name: string): Promise<Command> {
  const { actionCommand } = await import('../run/runAction.ts')
  return actionCommand(actionNamed(name))
}

/** Without a command, flags still must be flags. */
const readGlobal: Command['read'] = (argv, say) =>
  readLine(argv, globalRules, say, say('See qfc --help.', '运行 qfc --help 查看用法'))

const versionCommand: Command = {
  read: readGlobal,
  run: printVersion,
}

async function printVersion(context: Context): Promise<number> {
  await context.print(`${(await import('../context/version.ts')).version}\n`)
  return exitCodes.done
}

/** `qfc` alone: its help, or its version. */
async function rootCommand(): Promise<Command> {
  return {
    read: readGlobal,
    async run(context, { on }) {
      if (on('version') && !on('help')) return printVersion(context)
      const { rootHelp } = await import('../help/rootHelp.ts')
      await showHelp(context, (width) => rootHelp(context.language, context.paintOutput, width))
      return exitCodes.done
    },
  }
}

/** Half a command: its help where that was asked for, and on standard error where it was not. */
function groupCommand(name: string, words: readonly string[]): Command {
  const typed = words.join(' ')
  return {
    read: (argv, say) => readLine(argv, globalRules, say, seeHelp(typed, say)),
    async run(context, { on }) {
      const { groupHelp } = await import('../help/groupHelp.ts')
      if (on('help')) {
        await showHelp(context, (width) => groupHelp(name, context.language, context.paintOutput, width))
        return exitCodes.done
      }
      context.note(groupHelp(name, context.language, context.paint, process.stderr.columns).trimEnd())
      throw new Failure(
        'IncompleteCommand',
        context.say(`qfc ${typed} is not a whole command.`, `命令不完整：qfc ${typed}。`),
        { hint: context.say('Choose one of the actions above.', '请从上面列出的命令中选择一个。') },
      )
    },
  }
}
