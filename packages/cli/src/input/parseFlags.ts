import { parseArgs } from 'node:util'
import { Failure } from '../context/failure.ts'
import { punctuation, type Say } from '../context/language.ts'
import { closestOf } from '../util/closestOf.ts'

/** A flag as the parser needs it. */
export interface FlagRule {
  name: string
  short?: string | undefined
  /** Takes no value. */
  isSwitch: boolean
  repeatable?: boolean | undefined
  /** Given again, the last one counts: it only says how to show, so that an alias can be overruled. */
  lastCounts?: boolean | undefined
}

/** What a command line holds: flags by name, each with its values in order, and the rest. */
export interface ParsedFlags {
  /** A switch has 'true' or 'false'. */
  flags: Map<string, string[]>
  positionals: string[]
  /** Where on the command line each of the positionals stands. */
  places: number[]
}

/**
 * Parses a command line with `node:util`, and says itself what is wrong with it. A library is not used here: the flags of
 * an action are known only after its group is read, and everything said must be said in two languages.
 */
export function parseFlags(
  argv: readonly string[],
  rules: readonly FlagRule[],
  say: Say,
  { lenient = false, hint = '' } = {},
): ParsedFlags {
  const byName = new Map(rules.map((rule) => [rule.name, rule]))
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionsOf(byName),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words = tokens.filter((token) => token.kind === 'positional')
  const flags = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rule, negated } = ruleFor(token.name, byName)
    if (!rule && lenient) continue
    if (!rule) throw unknownFlag(token.rawName, [...byName.keys()], say, hint)
    const reading = { say, lenient, hint }
    const value = rule.isSwitch ? switchValue(token, negated, reading) : textValue(token, reading)
    const values = flags.get(name) ?? []
    if (values.length > 0 && !rule.repeatable && !rule.lastCounts && !lenient)
      throw new Failure('RepeatedFlag', say(`${token.rawName} is given twice.`, `选项 ${token.rawName} 重复指定。`), {
        hint: say('Give it once.', '同一选项只能指定一次。'),
      })
    flags.set(name, [...values, value])
  }
  return { flags, positionals: words.map(({ value }) => value), places: words.map(({ index }) => index) }
}

type Options = Record<string, { type: 'boolean' | 'string'; short?: string; multiple: true }>

/** The rules as `parseArgs` takes them: a switch can be turned off by `--no-<name>` too. */
function optionsOf(rules: ReadonlyMap<string, FlagRule>): Options {
  const options: Options = {}
  for (const { name, short, isSwitch } of rules.values()) {
    options[name] = { type: isSwitch ? 'boolean' : 'string', multiple: true, ...(short && { short }) }
    if (isSwitch && !name.startsWith('no-') && !rules.has(`no-${name}`))
      options[`no-${name}`] = { type: 'boolean', multiple: true }
  }
  return options
}

function ruleFor(typed: string, rules: ReadonlyMap<string, FlagRule>) {
  const positive = typed.startsWith('no-') ? rules.get(typed.slice(3)) : undefined
  const negated = !rules.has(typed) && positive?.isSwitch === true
  const name = negated ? typed.slice(3) : typed
  return { name, rule: rules.get(name), negated }
}

function unknownFlag(rawName: string, known: readonly string[], say: Say, hint: string): Failure {
  const closest = closestOf(rawName.replace(/^-+/, ''), known)
  const suggestion = closest && say(`Did you mean --${closest}?`, `是不是想输入 --${closest}？`)
  return new Failure('UnknownFlag', say(`There is no flag ${rawName} here.`, `未知选项：${rawName}。`), {
    hint: [suggestion, hint].filter(Boolean).join(punctuation(say).gap),
  })
}

/** A flag as it was typed. */
interface Token {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

/** How a value is to be read. */
interface Reading {
  say: Say
  lenient: boolean
  hint: string
}

function switchValue({ rawName, value }: Token, negated: boolean, { say, lenient }: Reading): string {
  if (value === undefined) return negated ? 'false' : 'true'
  if (value === 'true' || value === 'false') return String((value === 'true') !== negated)
  if (lenient) return 'false'
  throw new Failure(
    'InvalidFlag',
    say(
      `${rawName} is a switch: it takes true, false or nothing, not ${JSON.stringify(value)}.`,
      `${rawName} 是开关选项，不带值，或取 true、false；当前值无效：${JSON.stringify(value)}。`,
    ),
  )
}

function textValue({ name, rawName, value, inlineValue }: Token, { say, lenient, hint }: Reading): string {
  // `--name --output json` forgot the name; a number below zero and a lone dash are values.
  const looksLikeFlag = value !== undefined && !inlineValue && /^-[^\d.]/.test(value)
  if (value !== undefined && !looksLikeFlag) return value
  if (lenient) return value ?? ''
  // `-q=x` would be read as the value `=x`.
  const example = `--${name}=${value}`
  throw new Failure('MissingValue', say(`${rawName} needs a value.`, `选项 ${rawName} 缺少取值。`), {
    hint: looksLikeFlag
      ? say(`For a value that begins with a dash write ${example}.`, `值以短横线开头时，请写成 ${example}。`)
      : hint,
  })
}
