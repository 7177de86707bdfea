import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface Props<Item> {
  items: readonly Item[]
  /** Height of a row in px. */
  rowHeight: number
  keyOf(item: Item): string
  row(item: Item, place: number): ComponentChildren
}

/** Rows that are drawn beyond what is seen, so that a quick scroll meets no hole. */
const beyond = 8

/** The rows of a long list that are in the window, at their places. */
export function VirtualRows<Item>({ items, rowHeight, keyOf, row }: Props<Item>) {
  const body = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState({ first: 0, last: 30 })
  useEffect(() => {
    let frame = 0
    let seen = 0
    const plan = () => {
      frame ||= requestAnimationFrame(measure)
    }
    const measure = () => {
      frame = 0
      const above = -body.current!.getBoundingClientRect().top
      const [top, bottom] = [above / rowHeight, (above + innerHeight) / rowHeight]
      // In a jump most rows are new: those that are seen come first, the others when the scroll rests.
      const isJump = Math.abs(top - seen) > (bottom - top) / 2
      seen = top
      if (isJump) plan()
      // In steps, so that a frame of a slow scroll seldom changes anything.
      const step = isJump ? 1 : 4
      const first = Math.floor(top / step) * step
      const last = Math.ceil(bottom / step) * step
      const margin = isJump ? 0 : beyond
      const next = { first: Math.max(0, first - margin), last: last + margin }
      setShown((before) => (before.first === next.first && before.last === next.last ? before : next))
    }
    measure()
    addEventListener('scroll', plan, { passive: true })
    addEventListener('resize', plan)
    return () => {
      cancelAnimationFrame(frame)
      removeEventListener('scroll', plan)
      removeEventListener('resize', plan)
    }
  }, [rowHeight, items.length])
  return (
    <div class="rows" ref={body} role="rowgroup" style={{ height: `${items.length * rowHeight}px` }}>
      {items.slice(shown.first, shown.last).map((item, index) => {
        const place = shown.first + index
        return (
          <div
            class="row"
            role="row"
            aria-rowindex={place + 2}
            key={keyOf(item)}
            style={{ transform: `translateY(${place * rowHeight}px)`, height: `${rowHeight}px` }}
          >
            {row(item, place)}
          </div>
        )
      })}
    </div>
  )
}
