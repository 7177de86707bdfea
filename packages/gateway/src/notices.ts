import { notify } from '@qianfan-console/core'
import type { AuditRecord } from './audit.ts'
import type { GatewayOptions } from './options.ts'

/** What the gateway tells its host; nothing of it decides over a call. */
export interface Notices {
  /** What was thrown, in words that hold no key. */
  describe(error: unknown): string
  /** An error that somebody has to look at. */
  report(what: string, error: unknown): void
  /** Something to put right, once for each thing that it is about. */
  warnOnce(about: string, message: string): void
  /** How a request ended. */
  audit(record: AuditRecord): void
}

/** Things that are warned of; an attacker can make up any number of origins. */
const mostWarnings = 20

/** Makes the notices of the options `logger` and `audit`; the console stands in for a logger. */
export function createNotices(
  { logger, audit }: Pick<GatewayOptions, 'audit' | 'logger'>,
  redact: (text: string) => string,
): Notices {
  const warned = new Set<string>()

  const describe = (error: unknown): string => redact(describeCause(error))

  function report(what: string, error: unknown): void {
    const message = `Gateway: ${redact(what)} ${describe(error)}`
    notify(() => (logger ? logger.error?.(message, {}) : console.error(message)))
  }

  return {
    describe,
    report,
    warnOnce(about, message) {
      if (warned.has(about) || warned.size >= mostWarnings) return
      warned.add(about)
      notify(() => (logger ? logger.warn?.(`Gateway: ${message}`, {}) : console.warn(`Gateway: ${message}`)))
    },
    audit(record) {
      if (!audit) return
      notify(
        () => audit(record),
        (error) => report('The audit hook failed.', error),
      )
    },
  }
}

/** Anything can be thrown, also what cannot be written. */
function describeCause(error: unknown): string {
  try {
    return String((error as Error | undefined)?.message ?? error)
  } catch {
    return 'something that cannot be written'
  }
}
