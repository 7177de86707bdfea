import type { Context } from '../context/context.ts'
import { formatBytes } from '../util/formatBytes.ts'
import { formatDuration } from '../util/formatDuration.ts'
import { progressLine } from './progressBar.ts'

/** How far a transfer is, in bytes. */
export interface Transfer {
  done: number
  total: number
  /** Bytes that were on the other side before it began. */
  skipped: number
  /** What else there is to say. */
  state: string
}

/** Shows how far a transfer is. */
export interface TransferView {
  show(transfer: Transfer): void
  end(): void
}

/** Nothing is shown before this, in ms: most files are there by then. */
const patience = 400

/** Time between two pictures, in ms. */
const beat = 100

/** On a terminal a bar with speed and time left; elsewhere nothing, since the answer tells that it is done. */
export async function createTransferView(context: Context, label: string): Promise<TransferView> {
  const { settings } = context
  const moves = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb' && !settings.verbose
  if (!moves) return { show() {}, end() {} }
  const update = (await import('log-update')).createLogUpdate(process.stderr)
  const started = Date.now()
  let last: Transfer | undefined
  const timer = setInterval(() => {
    const elapsed = Date.now() - started
    if (last && elapsed > patience) update(transferLine(label, last, elapsed, process.stderr.columns || 80, context))
  }, beat)
  return {
    show(transfer) {
      last = transfer
    },
    end() {
      clearInterval(timer)
      update.clear()
      update.done()
    },
  }
}

/** `Uploading ████░░░░ 42% 12.4 of 29.5 MB, 3.1 MB/s, 6 s left`. */
export function transferLine(
  label: string,
  { done, total, skipped, state }: Transfer,
  elapsed: number,
  width: number,
  { paint, say }: Pick<Context, 'paint' | 'say'>,
): string {
  const speed = (done - skipped) / Math.max(elapsed, 1)
  const left = speed > 0 && done < total ? formatDuration((total - done) / speed) : undefined
  const size = say(`${formatBytes(done)} of ${formatBytes(total)}`, `${formatBytes(done)} / ${formatBytes(total)}`)
  const rate = `${formatBytes(speed * 1000)}/s`
  const note = [size, rate, left && say(`${left} left`, `剩余 ${left}`)].filter(Boolean).join(say(', ', '，'))
  return progressLine({ label, state, share: total === 0 ? 1 : done / total, note }, width, paint)
}
