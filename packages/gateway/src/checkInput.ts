import type { Issue } from '@qianfan-console/core'
import { inputSchemas, validate as validateBySpec } from '@qianfan-console/core/schemas'
import { safeParse } from 'valibot'
import { GatewayRefusal } from './gatewayRefusal.ts'
import type { GatewayOptions } from './options.ts'
import type { Input } from './readInput.ts'

/** Issues that are told; more help nobody, and a page decides how many there are. */
const most = 10

/** Fields and items up to which an input is looked at whole; a larger one up to its first issue. */
const smallInput = 200

/**
 * Checks an input by the spec, or as the host does.
 *
 * @throws {GatewayRefusal} `GatewayInvalidInput`, with what is wrong
 * @throws {TypeError} when the host's own check returns no list
 */
export function checkInput(action: string, input: Input, validate: GatewayOptions['validate']): void {
  const issues = issuesOf(action, input, validate)
  if (issues.length === 0) return
  throw new GatewayRefusal(
    'GatewayInvalidInput',
    `The input of ${action} is not what the platform takes: ${issues.join('; ')}`,
  )
}

/**
 * What is wrong with an input, in words, at most ten of it.
 *
 * @throws {TypeError} when the host's own check returns no list: what it meant is not known, so nothing may be sent
 */
function issuesOf(action: string, input: Input, validate: GatewayOptions['validate']): string[] {
  const issues: unknown = validate ? validate(action, input) : bySpec(action, input)
  if (!Array.isArray(issues)) {
    // A promise that nobody waits for must not end the process.
    Promise.resolve(issues).catch(() => {})
    throw new TypeError('validate must return a list of issues, and not later.')
  }
  return issues.slice(0, most).map(describeIssue)
}

/** A large input is checked up to its first issue: each issue costs what a whole check costs, and there is one an item. */
function bySpec(action: string, input: Input): readonly Issue[] {
  if (sizeOf(input, smallInput) < smallInput || !Object.hasOwn(inputSchemas, action))
    return validateBySpec(action, input)
  const { issues } = safeParse(inputSchemas[action as keyof typeof inputSchemas], input, { abortEarly: true })
  const first = issues?.[0]
  if (!first) return []
  const path = (first.path as { key: unknown }[] | undefined)?.map(({ key }) => String(key)).join('.') ?? ''
  return [{ path, message: first.message }]
}

/** Fields and items of a value, counted up to a bound. */
function sizeOf(value: unknown, bound: number): number {
  if (typeof value !== 'object' || value === null) return 1
  let size = 1
  for (const part of Object.values(value)) {
    if (size >= bound) return size
    size += sizeOf(part, bound - size)
  }
  return size
}

/** Longest words of one issue. */
const longest = 400

function describeIssue(issue: Partial<Issue> | null): string {
  const { path, message } = issue ?? {}
  return `${path ? `${path}: ` : ''}${message ?? 'is not valid'}`.slice(0, longest)
}
