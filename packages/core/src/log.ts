import { environment } from '#environment'
import type { Logger, LogLevel } from './options.ts'

const levels: LogLevel[] = ['debug', 'info', 'warn', 'error']

/** Writes to the logger given, else to standard error from the level that `QIANFAN_LOG` names. */
export function logTo(logger: Logger | undefined) {
  return (level: LogLevel, message: string, details: Record<string, unknown>): void => {
    if (logger) return logger[level]?.(message, details)
    const threshold = levels.indexOf(environment.get('QIANFAN_LOG') as LogLevel)
    if (threshold === -1 || levels.indexOf(level) < threshold) return
    environment.log(`qianfan ${level}: ${message} ${JSON.stringify(details)}`)
  }
}
