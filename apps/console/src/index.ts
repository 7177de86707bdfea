export type { ConsoleOptions } from './options.ts'
export { type Console, startConsole } from './startConsole.ts'
