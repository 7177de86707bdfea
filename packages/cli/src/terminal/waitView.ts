import type { Context } from '../context/context.ts'
import { punctuation } from '../context/language.ts'
import { formatDuration } from '../util/formatDuration.ts'
import { safeText } from './safeText.ts'

/** Shows that something is waited for. */
export interface WaitView {
  /** A poll was answered. */
  show(state: string): void
  end(): void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** Time between two frames, in ms. */
const beat = 120

/** On a terminal a line that moves, with the last state and the time so far; elsewhere a line for each new state. */
export async function createWaitView(
  { note, paint, say, settings }: Context,
  label: string,
  { live }: { live: boolean },
): Promise<WaitView> {
  const started = Date.now()
  const { colon } = punctuation(say)
  let last = ''
  const line = (): string => safeText(`${label}${colon}${last === '' ? say('waiting', '等待中') : last}`)
  const moves = live && Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb' && !settings.verbose
  if (!moves)
    return {
      show(state) {
        if (state === last) return
        last = state
        note(paint('dim', line()))
      },
      end() {},
    }
  const update = (await import('log-update')).createLogUpdate(process.stderr)
  let frame = 0
  const draw = () =>
    update(`${paint('cyan', frames[frame++ % frames.length]!)} ${line()}  ${formatDuration(Date.now() - started)}`)
  const timer = setInterval(draw, beat)
  draw()
  return {
    show(state) {
      last = state
      draw()
    },
    end() {
      clearInterval(timer)
      update.clear()
      update.done()
      note(paint('dim', `${line()}  ${formatDuration(Date.now() - started)}`))
    },
  }
}
