import { signal } from '@preact/signals'

/** Something that the page says once. */
export interface Notice {
  id: number
  tone: 'good' | 'bad' | 'wait'
  title: string
  text: string
}

export const notices = signal<readonly Notice[]>([])

let last = 0

/** Says something; what went well goes away by itself. */
export function tell(tone: Notice['tone'], title: string, text = ''): void {
  const id = ++last
  notices.value = [...notices.value.slice(-3), { id, tone, title, text }]
  if (tone === 'good') setTimeout(() => dismiss(id), 8000)
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((each) => each.id !== id)
}
