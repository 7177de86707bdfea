// In here is the way from words to an input: flags, files, and what is checked before anything is sent.

import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'
import { type ActionFlag, actionFlags, openObjects } from './actionFlags.ts'
import { buildInput, looseValue } from './buildInput.ts'
import { type CommandLine, readLine, seeHelp } from './defineCommand.ts'
import { globalRules } from './globalFlags.ts'
import { idsFrom } from './idsFrom.ts'
import type { FlagRule, ParsedFlags } from './parseFlags.ts'
import { readInput } from './readInput.ts'

/** What a command line says about an action. */
export interface ActionCall {
  /** One input for each id given; one in all where there is no id. */
  inputs: Record<string, unknown>[]
  flags: ReadonlyMap<string, string[]>
}

/** Reads the words after an action's name. */
export function readActionLine(action: ManifestAction, argv: readonly string[], say: Say): CommandLine {
  const flags = actionFlags(action)
  const rules: FlagRule[] = [
    ...globalRules,
    ...flags.map(({ name, kind, repeatable }) => ({ name, isSwitch: kind === 'boolean' && !repeatable, repeatable })),
    ...openRules(flags, argv),
  ]
  return readLine(argv, rules, say, seeHelp(commandOf(action.name), say))
}

/** Fields that the spec does not know, of objects that take such: any name after the dot. */
function openRules(flags: readonly ActionFlag[], argv: readonly string[]): FlagRule[] {
  const known = new Set(flags.map(({ name }) => name))
  const prefixes = openObjects(flags).map(({ name }) => `${name}.`)
  const given = argv.filter((word) => word.startsWith('--')).map((word) => word.slice(2).split('=')[0]!)
  return [...new Set(given)]
    .filter(
      (name) => !known.has(name) && prefixes.some((prefix) => name.startsWith(prefix) && name.length > prefix.length),
    )
    .map((name) => ({ name, isSwitch: false }))
}

/** Turns what was typed into inputs. */
export async function readActionCall(
  context: Context,
  action: ManifestAction,
  parsed: ParsedFlags,
): Promise<ActionCall> {
  const { say } = context
  const { flags, positionals } = parsed
  const known = actionFlags(action)
  const file = flags.get('input')?.at(-1)
  const base = file === undefined ? {} : await readInput(file, context)
  const input = await buildInput(base, flags, known, say)
  for (const open of openObjects(known))
    for (const [name, values] of flags)
      if (name.startsWith(`${open.name}.`) && !known.some((flag) => flag.name === name)) {
        const parent = open.path.reduce<Record<string, unknown>>((node, part) => {
          node[part] ??= {}
          return node[part] as Record<string, unknown>
        }, input)
        // Written so, `__proto__` becomes a field as any other, which is refused later, and does not vanish.
        Object.defineProperty(parent, name.slice(open.name.length + 1), {
          value: await looseValue(values.at(-1)!, name, say),
          enumerable: true,
          configurable: true,
          writable: true,
        })
      }
  const ids = [...positionals, ...(await idsFrom(flags.get('ids-from')?.at(-1), action.cli.positional, context))]
  return { inputs: await withIds(context, action, input, ids, known), flags }
}

async function withIds(
  context: Context,
  action: ManifestAction,
  input: Record<string, unknown>,
  ids: readonly string[],
  flags: readonly ActionFlag[],
): Promise<Record<string, unknown>[]> {
  const { say } = context
  const { positional } = action.cli
  if (ids.length === 0) return [input]
  if (positional === undefined) {
    const extra = ids.map((id) => JSON.stringify(id)).join(punctuation(say).comma)
    throw new Failure(
      'UnexpectedArgument',
      say(
        `qfc ${commandOf(action.name)} takes no argument; ${extra} is one too many.`,
        `qfc ${commandOf(action.name)} 不接受位置参数，多余的内容：${extra}。`,
      ),
      { hint: say('Values of fields are given by flags.', '字段请用选项指定，例如 --name demo。') },
    )
  }
  const flag = flags.find(({ path }) => path.length === 1 && path[0] === positional)
  // The name of a file may hold anything.
  if (flag?.kind !== 'file') for (const id of ids) checkId(id, positional, say)
  const given = input[positional]
  if (given !== undefined && (ids.length > 1 || given !== ids[0])) {
    const shown = given instanceof File ? given.name : JSON.stringify(given)
    throw new Failure(
      'RepeatedFlag',
      say(
        `${positional} is given twice: as an argument and as ${shown}.`,
        `${positional} 指定了两次：位置参数与 ${shown}，请只保留一个。`,
      ),
    )
  }
  if (flag?.repeatable) return [{ ...input, [positional]: ids }]
  return Promise.all(
    [...new Set(ids)].map(async (id) => ({
      ...input,
      [positional]: flag ? (await buildInput({}, new Map([[flag.name, [id]]]), [flag], say))[positional] : id,
    })),
  )
}

/** An id is one word; white space in it comes from a copy or a script that went wrong. */
function checkId(id: string, field: string, say: Context['say']): void {
  if (/["'`{}[\],;]/.test(id) && /id$/i.test(field))
    throw new Failure(
      'InvalidId',
      say(
        `${kebab(field)} ${JSON.stringify(id)} holds a quote, a bracket or a comma; an id is one word.`,
        `${kebab(field)} ${JSON.stringify(id)} 含有引号、括号或逗号，请检查是否复制有误。`,
      ),
    )
  if (/[\s\p{Cc}]/u.test(id) && /id$/i.test(field))
    throw new Failure(
      'InvalidId',
      say(
        `${kebab(field)} ${JSON.stringify(id)} holds white space; an id is one word.`,
        `${kebab(field)} ${JSON.stringify(id)} 含有空白字符，请检查是否复制有误。`,
      ),
    )
  if (id === '') throw new Failure('InvalidId', say(`${kebab(field)} is empty.`, `${kebab(field)} 为空。`))
}
