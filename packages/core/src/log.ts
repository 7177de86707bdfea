import { environment } from '#environment'
import type { Logger, LogLevel } from './options.ts'

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error']

/** Writes to the logger given, else to standard error from the level that `QIANFAN_LOG` names. What a logger throws changes nothing. */
export function logTo(logger: Logger | undefined) {
  return (level: LogLevel, message: string, details: Record<string, unknown>): void => {
    try {
      const threshold = levels.indexOf(environment.get('QIANFAN_LOG') as LogLevel)
      if (logger) logger[level]?.(message, details)
      else if (threshold !== -1 && levels.indexOf(level) >= threshold)
        environment.log(`qianfan ${level}: ${message} ${JSON.stringify(details)}`)
    } catch {
      // There is no place left to report to, and a paid call is worth more than its log line.
    }
  }
}
