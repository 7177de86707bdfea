import { useState } from 'preact/hooks'
import { say } from '../words/language.ts'

/** A button that copies a text. */
export function CopyText({ text, label }: { text: string; label?: string }) {
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text).catch(() => undefined)
    setDone(true)
    setTimeout(() => setDone(false), 1500)
  }
  return (
    <button
      type="button"
      class="copy"
      onClick={copy}
      aria-label={say(`Copy ${label ?? text}`, `复制 ${label ?? text}`)}
    >
      {isDone ? say('Copied', '已复制') : (label ?? say('Copy', '复制'))}
    </button>
  )
}

/** An id that can be copied. */
export function Id({ id }: { id: string }) {
  return (
    <span class="id">
      <code>{id}</code>
      <CopyText text={id} label={say('Copy', '复制')} />
    </span>
  )
}
