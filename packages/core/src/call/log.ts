import { environment } from '#environment'
import { notify } from '../util/notify.ts'
import type { Logger, LogLevel } from './hooks.ts'

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error']

/** Writes to the logger given, else to standard error from the level that `QIANFAN_LOG` names. What a logger throws or rejects with changes nothing. */
export function logTo(logger: Logger | undefined) {
  let threshold: number | undefined
  const write = (level: LogLevel, message: string, details: Record<string, unknown>): unknown => {
    if (logger) return logger[level]?.(message, details)
    // Read once: reading a variable costs as much as the rest of a line that nobody wants.
    threshold ??= levels.indexOf(environment.get('QIANFAN_LOG') as LogLevel)
    if (threshold !== -1 && levels.indexOf(level) >= threshold)
      environment.log(`qianfan ${level}: ${message} ${JSON.stringify(details)}`)
    return undefined
  }
  // There is no place left to report to, and a paid call is worth more than its log line.
  return (level: LogLevel, message: string, details: Record<string, unknown>): void =>
    notify(
      () => write(level, message, details),
      () => {},
    )
}
