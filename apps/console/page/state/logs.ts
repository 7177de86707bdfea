import { signal } from '@preact/signals'
import { type Curve, NotALog, parseLog } from '../util/parseLog.ts'
import { plainText } from '../util/plainText.ts'
import { say } from '../words/language.ts'
import { tell } from './notices.ts'
import { go } from './route.ts'

/** A log that was dropped onto the page. It stays in the page: nothing of it is sent. */
export interface OpenLog {
  file: string
  axis: string
  curves: Curve[]
}

export const logs = signal<readonly OpenLog[]>([])

/** Largest file that is read, in bytes. */
const mostBytes = 200_000_000

const reasons: Record<NotALog['words'] | 'unreadable', string> = {
  empty: say('The file is empty.', '文件为空。'),
  binary: say(
    'It is a binary file. Export the scalars as CSV or JSON first.',
    '这是二进制文件，请先将指标导出为 CSV 或 JSON。',
  ),
  'no-numbers': say(
    'No column of numbers was found. It takes CSV with a head, JSON, JSON lines, and TensorBoard’s scalar CSV.',
    '未找到数值列。支持带表头的 CSV、JSON、JSON Lines 和 TensorBoard 标量 CSV。',
  ),
  'too-large': say('It is too large for a page.', '文件过大，无法在页面中显示。'),
  unreadable: say('It cannot be read.', '无法读取该文件。'),
}

/** Opens files as training logs, and shows them; what is not one is said, and changes nothing. */
export async function openLogs(files: Iterable<File>): Promise<void> {
  const found: OpenLog[] = []
  for (const file of files)
    try {
      if (file.size > mostBytes) throw new NotALog('too-large')
      found.push({ file: plainText(file.name), ...parseLog(await file.text(), file.name) })
    } catch (error) {
      const reason = error instanceof NotALog ? error.words : 'unreadable'
      tell(
        'bad',
        say(`${plainText(file.name)} is not a training log`, `${plainText(file.name)} 不是训练日志`),
        reasons[reason],
      )
    }
  if (found.length === 0) return
  const names = new Set(found.map(({ file }) => file))
  logs.value = [...logs.value.filter(({ file }) => !names.has(file)), ...found].slice(-6)
  go('/logs')
}

/** Takes files that are dropped anywhere on the page. */
export function watchDrops(): void {
  const { body } = document
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    body.classList.add('dropping')
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) body.classList.remove('dropping')
  })
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    body.classList.remove('dropping')
    void openLogs(event.dataTransfer!.files)
  })
}
