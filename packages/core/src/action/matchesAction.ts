import type { Effects } from './effects.ts'

/** What a pattern is held against. */
export interface MatchedAction extends Partial<Effects> {
  /** Dotted name, such as `finetuning.task.stop`. */
  name: string
  /** The platform's name for it, such as `StopFineTuningTask`. */
  operationId?: string | undefined
}

/** Patterns that are about what an action does. */
export const effectPatterns: readonly string[] = ['read', 'write', 'destructive', 'billable']

/**
 * Whether a pattern is about an action. This is the one meaning of patterns in the gateway's `allow`, the command line's
 * policies and proxy, and the mock's faults:
 *
 * - `read`, `write`, `destructive`: what the action does; `billable`: it can cost money;
 * - a dotted name, in which `*` stands for exactly one part (`finetuning.*.describe`) and `**` at the end for one or more
 *   (`finetuning.**`); `**` alone is every action;
 * - the platform's name, `StopFineTuningTask`, whole.
 *
 * Upper and lower case differ.
 *
 * @param pattern - see above
 * @param action - its name and effects
 * @returns false too for what is not a pattern; `checkPattern` tells why
 * @example
 * ```ts
 * matchesAction('finetuning.task.*', { name: 'finetuning.task.stop', effect: 'write' }) // true
 * ```
 */
export function matchesAction(pattern: string, { name, effect, billable, operationId }: MatchedAction): boolean {
  if (pattern === 'billable') return billable === true
  if (effectPatterns.includes(pattern)) return pattern === effect
  if (pattern === operationId) return true
  const parts = pattern.split('.')
  const names = name.split('.')
  const open = parts.at(-1) === '**'
  if (open) parts.pop()
  if (open ? names.length <= parts.length : names.length !== parts.length) return false
  return parts.every((part, index) => part === '*' || part === names[index])
}

/**
 * Why a text is not a pattern of `matchesAction`.
 *
 * @param pattern - anything that was given as one
 * @returns the reason, as the end of a sentence that begins with the pattern; undefined for a pattern
 * @example
 * ```ts
 * checkPattern('finetuning.task*') // 'is not a pattern: ...'
 * ```
 */
export function checkPattern(pattern: unknown): string | undefined {
  if (typeof pattern !== 'string') return 'is not a string. Write dotted names, such as "finetuning.task.stop".'
  const parts = pattern.split('.')
  if (parts.slice(0, -1).includes('**')) return 'is not a pattern: "**" may stand at the end only.'
  if (parts.every((part) => part === '*' || part === '**' || /^[\w-]+$/.test(part))) return undefined
  return 'is not a pattern: it is made of names, "*" for one whole part and "**" for the rest, with dots between.'
}
