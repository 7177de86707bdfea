import { spawn } from 'node:child_process'
import type { Context } from '../context/context.ts'
import { terminalWidth } from './width.ts'

/** The width that help is wrapped to: of the terminal, or COLUMNS where somebody says so; undefined in a pipe. */
export const helpWidth = ({ COLUMNS }: NodeJS.ProcessEnv): number | undefined =>
  terminalWidth() ?? (Number(COLUMNS) >= 20 ? Number(COLUMNS) : undefined)

/** Prints the help text of a command, in lines as long as the terminal. */
export async function showUsage(context: Context, text: string): Promise<void> {
  const { wrapLines } = await import('./wrapText.ts')
  await showHelp(context, (width) => wrapLines(text, width))
}

/** Prints a text for reading, through a pager where it is longer than the terminal. */
export async function showHelp(context: Context, make: (width: number | undefined) => string): Promise<void> {
  const text = make(helpWidth(context.environment))
  const pager = pagerFor(context, text)
  if (pager === undefined || !(await page(text, pager, context.environment))) await context.print(text)
}

const usualPager = process.platform === 'win32' ? '' : 'less'

/** The command of the pager: QFC_PAGER, PAGER or less; undefined where none is wanted. */
function pagerFor({ environment, settings }: Context, text: string): string | undefined {
  const { isTTY, rows } = process.stdout
  const isShort = text.split('\n').length <= (rows || 24)
  if (!settings.pager || !isTTY || isShort || environment.TERM === 'dumb') return undefined
  const pager = environment.QFC_PAGER ?? environment.PAGER ?? usualPager
  return pager.trim() === '' || pager.trim() === 'cat' ? undefined : pager
}

/** What a shell says of a command that it does not have, or cannot start. */
const missing = new Set([126, 127])

/** Hands a text to a pager; false when there is none. */
function page(text: string, pager: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  // The pager has the terminal: Ctrl-C is meant for it.
  const listeners = process.listeners('SIGINT')
  const ignore = () => {}
  process.removeAllListeners('SIGINT').on('SIGINT', ignore)
  return new Promise<boolean>((resolve) => {
    const child = spawn(pager, {
      // Without a shell it is told quietly that there is no `less`.
      shell: pager !== usualPager,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...environment },
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(!missing.has(code ?? 0)))
    // Who has read enough leaves before the end.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
  }).finally(() => {
    process.off('SIGINT', ignore)
    for (const listener of listeners) process.on('SIGINT', listener as () => void)
  })
}
