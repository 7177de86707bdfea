import type { Context } from '../context/context.ts'
import { punctuation, textIn } from '../context/language.ts'
import type { Text } from '../table/manifest.ts'
import { progressLine } from '../terminal/progressBar.ts'
import { safeText } from '../terminal/safeText.ts'
import { truncate } from '../terminal/width.ts'
import { formatDuration } from '../util/formatDuration.ts'

/** Shows how the stages get on. */
export interface StagesView {
  begin(name: string): void
  show(name: string, state: string, share?: number): void
  done(name: string, made?: string): void
  failed(name: string): void
  end(): void
}

interface Shown {
  title: string
  mark: 'open' | 'running' | 'done' | 'failed'
  state: string
  share: number | undefined
  /** When it began, and when the share was first known, in ms. */
  began: number
  from: { time: number; share: number } | undefined
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/** Time between two pictures, in ms. */
const beat = 120

/** All stages with their marks on a terminal; a line for each change elsewhere. */
export async function createStagesView(
  context: Context,
  stages: readonly { name: string; title: Text }[],
): Promise<StagesView> {
  const { paint, note, say, settings } = context
  const rows = new Map(
    stages.map(({ name, title }): [string, Shown] => [
      name,
      { title: textIn(context.language, title), mark: 'open', state: '', share: undefined, began: 0, from: undefined },
    ]),
  )
  const moves = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb' && !settings.verbose
  const change = (name: string, to: Partial<Shown>): boolean => {
    const row = rows.get(name)!
    const isNew = Object.entries(to).some(([key, value]) => row[key as keyof Shown] !== value)
    Object.assign(row, to)
    return isNew
  }
  const { colon } = punctuation(say)
  const line = (name: string) => {
    const { title, mark, state } = rows.get(name)!
    const sign = mark === 'done' ? '✓' : mark === 'failed' ? '✗' : '·'
    note(paint(mark === 'failed' ? 'red' : 'dim', safeText(`${sign} ${title}${state ? `${colon}${state}` : ''}`)))
  }
  const live = moves ? await livePicture(context, rows) : undefined
  const told = (name: string, to: Partial<Shown>) => {
    if (change(name, to) && !live) line(name)
  }
  return {
    begin: (name) => told(name, { mark: 'running', began: Date.now(), state: '' }),
    show(name, state, share) {
      const row = rows.get(name)!
      if (share !== undefined && (row.from === undefined || share < row.from.share))
        row.from = { time: Date.now(), share }
      row.share = share
      told(name, { state })
    },
    done: (name, made) => told(name, { mark: 'done', state: made ?? '', share: undefined }),
    failed: (name) => told(name, { mark: 'failed', share: undefined }),
    end: () => live?.end(),
  }
}

async function livePicture({ paint, say }: Context, rows: ReadonlyMap<string, Shown>) {
  const update = (await import('log-update')).createLogUpdate(process.stderr)
  let frame = 0
  const draw = () => {
    frame++
    const width = process.stderr.columns || 80
    update([...rows.values()].map((row) => rowLine(row, frame, width, { paint, say })).join('\n'))
  }
  const timer = setInterval(draw, beat)
  draw()
  return {
    end() {
      clearInterval(timer)
      draw()
      update.done()
    },
  }
}

/** `⠋ Training  Running ████░░ 42% 1h 05m left`. */
export function rowLine(
  { title, mark, state, share, began, from }: Shown,
  frame: number,
  width: number,
  { paint, say }: Pick<Context, 'paint' | 'say'>,
): string {
  if (mark === 'open') return paint('dim', truncate(`· ${safeText(title)}`, width - 1))
  if (mark !== 'running') {
    const sign = mark === 'done' ? paint('green', '✓') : paint('red', '✗')
    return `${sign} ${truncate(safeText(`${title}  ${state}`).trimEnd(), width - 3)}`
  }
  const elapsed = formatDuration(Date.now() - began)
  const left = share === undefined || !from || share <= from.share ? undefined : remaining(share, from)
  const note = left === undefined ? elapsed : say(`${left} left`, `剩余 ${left}`)
  const sign = paint('cyan', frames[frame % frames.length]!)
  return `${sign} ${progressLine({ label: safeText(title), state: safeText(state), share, note }, width - 2, paint)}`
}

const remaining = (share: number, from: { time: number; share: number }): string =>
  formatDuration(((Date.now() - from.time) / (share - from.share)) * (1 - share))
