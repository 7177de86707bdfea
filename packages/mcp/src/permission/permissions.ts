import { InputError } from '@qianfan-console/core'
import type { ManifestAction } from '../table/actionTable.ts'
import type { Say } from '../text/language.ts'
import { allowedActions } from './allowedActions.ts'
import { findPolicies, verdictOf } from './policy.ts'

/** What may be called, and for what a person is asked. */
export interface Permissions {
  /** Dotted names, those that policies deny left out. */
  readonly allowed: readonly string[]
  /** Stops what may not be called. */
  check(action: ManifestAction): void
  /** Whether policies forbid even to look at how a call would go. */
  checkDenied(action: ManifestAction): void
  /** Why a person is asked before a call; empty where nobody is. */
  reasons(action: ManifestAction, say: Say): string[]
}

interface PermissionOptions {
  allow: readonly string[]
  deny: readonly string[]
  policy: string | undefined
  variables: NodeJS.ProcessEnv
}

/** Reads the rules once; what they say does not change while the server runs. */
export function permissionsOf(options: PermissionOptions, all: readonly ManifestAction[]): Permissions {
  const names = allowedActions(options.allow, options.deny)
  const policies = findPolicies(options.policy, options.variables)
  const checkDenied = (action: ManifestAction) => {
    const { verdict, rule, file } = verdictOf(policies, action)
    if (verdict === 'deny')
      throw new InputError(
        'DeniedByPolicy',
        `The policy does not allow ${action.name}: deny ${JSON.stringify(rule)} in ${file}. Nothing was sent. Only the person who keeps the policy can change it.`,
        { action: action.name },
      )
  }
  return {
    allowed: all
      .filter((action) => names.has(action.name) && verdictOf(policies, action).verdict !== 'deny')
      .map(({ name }) => name)
      .sort(),
    check(action) {
      checkDenied(action)
      if (!names.has(action.name)) throw notAllowed(action)
    },
    checkDenied,
    reasons(action, say) {
      const { verdict, rule } = verdictOf(policies, action)
      return [
        action.effect === 'destructive' && say('It removes what no further call brings back.', '此操作不可恢复。'),
        action.billable && say('It can cost money.', '此操作可能产生费用。'),
        verdict === 'confirm' &&
          say(
            `The policy asks for consent (confirm ${JSON.stringify(rule)}).`,
            `本地策略要求确认（confirm ${JSON.stringify(rule)}）。`,
          ),
      ].filter((reason): reason is string => typeof reason === 'string')
    },
  }
}

function notAllowed({ name, effect, billable }: ManifestAction): InputError {
  const what = billable
    ? 'can cost money'
    : effect === 'destructive'
      ? 'removes something for good'
      : 'changes something'
  return new InputError(
    'ActionNotAllowed',
    `This server does not allow ${name}, which ${what}. Nothing was sent. The person who runs it can start it with --allow ${name}; you cannot change it.`,
    { action: name },
  )
}
