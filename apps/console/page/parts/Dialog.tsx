import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { say } from '../words/language.ts'

interface Props {
  title: string
  children: ComponentChildren
  onClose(): void
  wide?: boolean
}

/** A modal dialog of the browser: focus stays in it, and Escape closes it. */
export function Dialog({ title, children, onClose, wide }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    const opener = document.activeElement as HTMLElement | null
    current!.showModal()
    return () => {
      current!.close()
      // The page takes the dialog out before the browser gives the focus back by itself.
      opener?.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class={wide ? 'wide' : ''} aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {say('Close', '关闭')}
        </button>
      </header>
      {children}
    </dialog>
  )
}
