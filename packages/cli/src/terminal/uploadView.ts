import type { UploadProgress } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { formatBytes } from '../util/formatBytes.ts'
import { formatDuration } from '../util/formatDuration.ts'
import { progressLine } from './progressBar.ts'

/** Shows how much of a file has been sent. */
export interface UploadView {
  show(progress: UploadProgress): void
  end(): void
}

/** Nothing is shown before this, in ms: most files are sent by then. */
const patience = 400

/** Time between two pictures, in ms. */
const beat = 100

/** On a terminal a bar with speed and time left; elsewhere nothing, since the answer tells that it is done. */
export async function createUploadView({ paint, say, settings }: Context): Promise<UploadView> {
  const moves = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb' && !settings.verbose
  if (!moves) return { show() {}, end() {} }
  const update = (await import('log-update')).createLogUpdate(process.stderr)
  const started = Date.now()
  let last: UploadProgress | undefined
  const timer = setInterval(() => {
    const elapsed = Date.now() - started
    if (last && elapsed > patience) update(uploadLine(last, elapsed, process.stderr.columns || 80, { paint, say }))
  }, beat)
  return {
    show(progress) {
      last = progress
    },
    end() {
      clearInterval(timer)
      update.clear()
      update.done()
    },
  }
}

/** `Uploading ████░░░░ 42% 12.4 of 29.5 MB, 3.1 MB/s, 6 s left`. */
export function uploadLine(
  { sent, total, attempt }: UploadProgress,
  elapsed: number,
  width: number,
  { paint, say }: Pick<Context, 'paint' | 'say'>,
): string {
  const speed = sent / Math.max(elapsed, 1)
  const left = sent > 0 && sent < total ? formatDuration((total - sent) / speed) : undefined
  const size = say(`${formatBytes(sent)} of ${formatBytes(total)}`, `${formatBytes(sent)} / ${formatBytes(total)}`)
  const rate = `${formatBytes(speed * 1000)}/s`
  const note = [size, rate, left && say(`${left} left`, `剩余 ${left}`)].filter(Boolean).join(say(', ', '，'))
  const state = attempt > 1 ? say(`attempt ${attempt}`, `第 ${attempt} 次尝试`) : ''
  return progressLine({ label: say('Uploading', '正在上传'), state, share: sent / total, note }, width, paint)
}
