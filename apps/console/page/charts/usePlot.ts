import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import uPlot from 'uplot'
import { type Frame, type Look, plotOptions } from './plot.ts'

interface Wanted {
  place: RefObject<HTMLDivElement | null>
  frame: Frame
  look: Look
  height: number
  /** Told of the x that were chosen with the mouse; of none where all are wanted. */
  onRange(range: readonly [number, number] | undefined): void
  /** Told of the x under the cursor. */
  onCursor(x: number | undefined): void
}

/** Keeps a plot of uPlot in a place of the page, as wide as that. */
export function usePlot({ place, frame, look, height, onRange, onCursor }: Wanted): RefObject<uPlot | undefined> {
  const plot = useRef<uPlot>(undefined)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    watcher.observe(place.current!)
    return () => watcher.disconnect()
  }, [place])
  useEffect(() => {
    if (width < 50) return
    const zoom = (made: uPlot) => {
      const { left, width: chosen } = made.select
      if (chosen < 4) return
      const range = [made.posToVal(left, 'x'), made.posToVal(left + chosen, 'x')] as const
      made.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
      onRange(range)
    }
    const read = (made: uPlot) => {
      const { left } = made.cursor
      onCursor(left === undefined || left === null || left < 0 ? undefined : made.posToVal(left, 'x'))
    }
    const { options, data } = plotOptions(frame, look, { width, height }, { setSelect: [zoom], setCursor: [read] })
    const made = new uPlot(options, data, place.current!)
    made.over.addEventListener('dblclick', () => onRange(undefined))
    plot.current = made
    return () => made.destroy()
  }, [frame, look, width, height])
  return plot
}
