// In here is what a shell offers in place of the last word.

import { configFields } from '../config/configFile.ts'
import type { Context } from '../context/context.ts'
import { type Language, textIn } from '../context/language.ts'
import { commandTitles, specialTitles, watchers } from '../help/commandTitles.ts'
import { type ActionFlag, actionFlags } from '../input/actionFlags.ts'
import { globalFlags, globalRules } from '../input/globalFlags.ts'
import { parseFlags } from '../input/parseFlags.ts'
import { dataFormats, rowForms } from '../rows/formatOf.ts'
import { actionIndex, findAction } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { kebab } from '../table/names.ts'
import { takenFlags } from '../table/takenFlags.ts'
import { splitDotted, walkNames } from '../table/walkNames.ts'
import type { Candidate } from './candidate.ts'

/** The shell offers its own files. */
const files: Candidate[] = [{ word: ':files' }]

/** What could stand in place of the last word. */
export async function candidatesFor(context: Context, words: readonly string[]): Promise<Candidate[]> {
  const { language } = context
  const current = words.at(-1)!
  const before = joinEquals(words.slice(0, -1))
  const parsed = parseFlags(before, globalRules, (en) => en, { lenient: true })
  const positionals = splitDotted(parsed.positionals)
  const { name: prefix, used, isAction } = walkNames(positionals, Object.keys(actionIndex().actions))
  const action = isAction ? findAction(prefix!) : undefined
  const special = Object.keys(specialTitles).find((name) => `${positionals.join(' ')} `.startsWith(`${name} `))
  const flags = action ? actionFlags(action) : []
  const equals = /^(--[^=]+)=(.*)$/.exec(current)
  const previous = equals ? equals[1] : before.at(-1)
  const isValue = equals || (previous?.startsWith('-') && takesValue(previous, flags, special))
  if (isValue && previous) {
    const values = await valuesOfFlag(context, previous, flags, special)
    return equals
      ? values.map(({ word, what }) => (word.startsWith(':') ? { word } : { word: `${previous}=${word}`, what }))
      : values
  }
  if (current.startsWith('-')) return flagCandidates(language, flags, action, commandFlags(special ?? positionals[0]))
  const asked = action ?? (special === undefined ? undefined : watchedBy(special))
  if (asked) return asked.cli.positional === undefined ? [] : idCandidates(context, asked, asked.cli.positional)
  if (special !== undefined) return files
  if (used === positionals.length) return commandCandidates(language, prefix)
  return argumentCandidates(context, positionals)
}

/** The read that a command written by hand waits in place of: it takes the same argument. */
function watchedBy(command: string): ManifestAction | undefined {
  const name = Object.keys(watchers).find((each) => watchers[each] === command)
  return name === undefined ? undefined : findAction(name)
}

/** Bash hands over `--flag`, `=` and the value as three words. */
function joinEquals(words: readonly string[]): string[] {
  return words.filter((word) => word !== '=')
}

function commandCandidates(language: Language, prefix: string | undefined): Candidate[] {
  const { actions, groups } = actionIndex()
  const depth = prefix === undefined ? 0 : prefix.split('.').length
  const below = new Map<string, string>()
  for (const [name, { title }] of Object.entries(actions)) {
    if (prefix !== undefined && !name.startsWith(`${prefix}.`)) continue
    const part = name.split('.')[depth]!
    const isWhole = name.split('.').length === depth + 1
    const group = depth === 0 ? groups.find((each) => each.name === part) : undefined
    if (!below.has(part) || isWhole)
      below.set(part, isWhole ? textIn(language, title) : group ? textIn(language, group.title) : '')
  }
  const own =
    depth === 0 ? Object.entries(commandTitles).map(([word, title]) => ({ word, what: textIn(language, title) })) : []
  const special = prefix === undefined ? [] : wordsBelow(language, prefix)
  return [...[...below].map(([part, what]) => ({ word: kebab(part), what })), ...special, ...own]
}

/** The commands written by hand below a name. */
const wordsBelow = (language: Language, prefix: string): Candidate[] =>
  Object.entries(specialTitles)
    .map(([name, title]) => ({ words: name.split(' '), what: textIn(language, title) }))
    .filter(({ words }) => words.slice(0, -1).join('.') === prefix)
    .map(({ words, what }) => ({ word: words.at(-1)!, what }))

/** Flags of the commands written by hand, by their words. */
const commandFlags = (command: string | undefined): readonly string[] =>
  (command !== undefined && Object.hasOwn(ownFlags, command) && ownFlags[command]) || []

const ownFlags: Readonly<Record<string, readonly string[]>> = {
  call: ['data', 'route', 'effect', 'input', 'dry-run', 'yes', 'no-check', 'all', 'wait'],
  config: ['no-check', 'yes'],
  proxy: ['port', 'allow', 'yes'],
  mock: ['port'],
  'finetuning task watch': ['once', 'poll', 'ids-from'],
  'finetuning run': [
    ...['model', 'name', 'bucket', 'region', 'format', 'train-mode', 'input', 'service'],
    ...['publish', 'deploy', 'resume', 'yes', 'no-check', 'poll', 'dry-run'],
  ],
  'dataset check': ['format', 'most-tokens', 'fix', 'force'],
  'dataset convert': ['from', 'to', 'column', 'skip-bad', 'force'],
  'dataset import': ['name', 'dataset-id', 'version-id', 'format', 'bucket', 'region', 'wait', 'poll', 'dry-run'],
  'dataset export': ['bucket', 'region', 'task', 'force', 'poll', 'dry-run'],
  'bos ls': ['recursive', 'region'],
  'bos cp': ['region', 'force', 'yes', 'dry-run'],
  'bos rm': ['recursive', 'region', 'yes', 'dry-run'],
}

/** Switches of those commands; their other flags take a value. */
const switches = new Set(['once', 'publish', 'deploy', 'resume', 'fix', 'force', 'skip-bad', 'recursive'])

/** The values of their flags, where there is a list of them. */
const ownValues: Readonly<Record<string, readonly string[]>> = {
  format: dataFormats,
  from: rowForms,
  to: rowForms,
  'train-mode': ['SFT', 'PostPretrain', 'DPO', 'KTO'],
  region: ['bj', 'gz', 'su', 'fwh', 'bd', 'hkg'],
}

function flagCandidates(
  language: Language,
  flags: readonly ActionFlag[],
  action: ManifestAction | undefined,
  more: readonly string[],
): Candidate[] {
  const fields = flags
    .filter(({ path }) => !(path.length === 1 && path[0] === action?.cli.positional))
    .map(({ name, schema }) => ({
      word: `--${name}`,
      what: ((language === 'zh' ? schema['x-zh'] : schema.description) ?? '').slice(0, 80),
    }))
  const taken = action ? takenFlags(action) : more
  const own = globalFlags
    .filter(({ name, forActions }) => !forActions || taken.includes(name))
    .map(({ name, description }) => ({ word: `--${name}`, what: textIn(language, description) }))
  const others = more
    .filter((name) => !own.some(({ word }) => word === `--${name}`))
    .map((name) => ({ word: `--${name}` }))
  return [...fields, ...own, ...others]
}

function takesValue(flag: string, flags: readonly ActionFlag[], special: string | undefined): boolean {
  const name = flag.replace(/^-+/, '')
  if (special !== undefined && commandFlags(special).includes(name) && !isGlobal(name)) return !switches.has(name)
  const own = globalFlags.find((each) => (flag.startsWith('--') ? each.name : each.short) === name)
  if (own) return own.value !== undefined
  const field = flags.find((each) => each.name === name)
  return field !== undefined && field.kind !== 'boolean'
}

const isGlobal = (name: string): boolean => globalFlags.some((each) => each.name === name)

async function valuesOfFlag(
  context: Context,
  flag: string,
  flags: readonly ActionFlag[],
  special: string | undefined,
): Promise<Candidate[]> {
  const name = flag.replace(/^-+/, '')
  if (special !== undefined && Object.hasOwn(ownValues, name)) return ownValues[name]!.map((word) => ({ word }))
  if (special !== undefined && name === 'model')
    return idCandidates(context, findAction('finetuning.model.list'), 'model')
  if (special !== undefined && name === 'service') return files
  const own = globalFlags.find((each) => (flag.startsWith('--') ? each.name : each.short) === name)
  if (own?.values) return own.values.map((word) => ({ word }))
  if (own?.name === 'profile') return profiles()
  if (own?.value === 'file') return files
  const field = flags.find((each) => each.name === name)
  if (!field) return []
  if (field.kind === 'file') return files
  if (field.values) return field.values.map((value) => ({ word: String(value) }))
  if (field.kind === 'boolean') return [{ word: 'true' }, { word: 'false' }]
  return /id$/i.test(name) ? idCandidates(context, undefined, field.path.at(-1)!) : []
}

async function profiles(): Promise<Candidate[]> {
  const { readConfig } = await import('@qianfan-console/core/node')
  return Object.keys((await readConfig()).profiles).map((word) => ({ word }))
}

async function argumentCandidates({ language }: Context, [command, ...rest]: readonly string[]): Promise<Candidate[]> {
  if (command === 'bos' && rest.length === 0) return wordsBelow(language, command)
  const { actions } = actionIndex()
  if (command === 'explain' || command === 'call')
    return Object.entries(actions).flatMap(([name, { action, title }]) => [
      { word: command === 'call' ? (action ?? name) : name, what: textIn(language, title) },
    ])
  if (command === 'completion') return ['bash', 'zsh', 'fish', 'powershell'].map((word) => ({ word }))
  if (command === 'config' && rest.length === 0)
    return ['list', 'get', 'set', 'unset', 'use', 'delete', 'path'].map((word) => ({ word }))
  if (command === 'config' && ['get', 'set', 'unset'].includes(rest[0]!)) return configFields.map((word) => ({ word }))
  if (command === 'config') return profiles()
  return []
}

async function idCandidates(context: Context, action: ManifestAction | undefined, field: string): Promise<Candidate[]> {
  const { liveIds } = await import('./liveIds.ts')
  return liveIds(context, action, field)
}
