// In here is what may be called at all: by --allow and --deny, by policy files, and how often.

import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkPattern, decodeText, effectPatterns, InputError, matchesAction } from '@qianfan-console/core'
import { policyFilePaths } from '@qianfan-console/core/node'
import { parse } from 'smol-toml'
import { type ManifestAction, table } from '../table/actionTable.ts'

/** Rules that people, CI and agents are held to: the policy file of `qfc`. */
export interface Policy {
  file: string
  deny: readonly string[]
  confirm: readonly string[]
}

/** What policies say together about an action, and which rule of which file says it; `deny` wins. */
export function verdictOf(
  policies: readonly Policy[],
  action: ManifestAction,
): { verdict: 'allow' | 'confirm' | 'deny'; rule?: string; file?: string } {
  for (const verdict of ['deny', 'confirm'] as const)
    for (const policy of policies) {
      const rule = policy[verdict].find((each) => matchesAction(each, action))
      if (rule !== undefined) return { verdict, rule, file: policy.file }
    }
  return { verdict: 'allow' }
}

/**
 * The policies in force, all of them at once: those that `qfc` is held to (of the machine, beside the configuration, of
 * QIANFAN_POLICY_FILE), and the one that is named here. Naming one more can only forbid more.
 */
export function findPolicies(named: string | undefined, variables: NodeJS.ProcessEnv): Policy[] {
  const machine =
    process.platform === 'win32' ? join(variables.ProgramData || 'C:\\ProgramData', 'qianfan') : '/etc/qianfan'
  const usual = [join(machine, 'policy.toml'), ...policyFilePaths(variables)]
  const asked = [variables.QIANFAN_POLICY_FILE, named].filter((file): file is string => Boolean(file))
  return [
    ...usual.map((file) => readPolicy(file, { required: false })),
    ...asked.map((file) => readPolicy(file, { required: true })),
  ].filter((policy) => policy !== undefined)
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** Reads a policy. A file that cannot be used stops everything: a rule that is not read would not be kept. */
function readPolicy(file: string, { required }: { required: boolean }): Policy | undefined {
  const broken = (why: string) => new InputError('BrokenPolicy', `The policy ${file} cannot be used: ${why}.`)
  let text: string
  try {
    text = decodeText(readFileSync(file), file)
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
    // A link that leads nowhere is a policy that somebody meant to be there.
    if (!required && isAbsent && !isThere(file)) return undefined
    throw broken((error as Error).message)
  }
  let fields: Record<string, unknown>
  try {
    fields = parse(text)
  } catch (error) {
    throw broken((error as Error).message.split('\n')[0]!)
  }
  const stray = Object.keys(fields).find((name) => name !== 'deny' && name !== 'confirm')
  if (stray !== undefined) throw broken(`it may hold deny and confirm, not ${stray}`)
  const rules = (name: 'deny' | 'confirm'): string[] => {
    const list = fields[name] ?? []
    if (!Array.isArray(list) || !list.every((rule) => typeof rule === 'string'))
      throw broken(`${name} must be a list of texts`)
    const stray = list.find((rule) => !isRule(rule))
    if (stray !== undefined)
      throw broken(
        `${name}: ${JSON.stringify(stray)} is neither an effect (${effectPatterns.join(', ')}) nor the name of an action`,
      )
    return list
  }
  return { file, deny: rules('deny'), confirm: rules('confirm') }
}

/** A rule that names nothing is a slip of the pen, and would protect nothing. */
export const isRule = (rule: string): boolean =>
  effectPatterns.includes(rule) ||
  (checkPattern(rule) === undefined && table().actions.some((action) => matchesAction(rule, action)))
