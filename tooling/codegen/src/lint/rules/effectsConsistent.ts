import type { Rule } from '../lintContext.ts'

/** What an action states about repeats agrees with its effect. */
export const effectsConsistent: Rule = ({ actions, report }) => {
  for (const { file, method, operation } of actions) {
    const facts = operation?.['x-qianfan']
    if (!facts) continue
    const at = (key: string) => [method, 'x-qianfan', key]
    if (facts.effect === 'read') {
      for (const key of ['idempotent', 'idempotentReason', 'verify', 'acceptance', 'waitFor'] as const)
        if (key in facts) report(file, at(key), `A read states no ${key}: it follows from its effect.`)
      if (facts.billable) report(file, at('billable'), 'A read cannot be billable.')
      if (facts.idempotencyKey)
        report(file, at('idempotencyKey'), 'A read needs no idempotencyKey: it may be repeated anyhow.')
    } else {
      if (!('idempotent' in facts)) report(file, at('effect'), 'An action that is no read must state idempotent.')
      if (facts.idempotent && !facts.idempotentReason)
        report(file, at('idempotent'), 'idempotent: true needs an idempotentReason beside it.')
      if (!facts.idempotent && facts.idempotentReason)
        report(file, at('idempotentReason'), 'idempotentReason without idempotent: true.')
    }
  }
}
