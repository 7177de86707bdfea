import { useMemo, useRef, useState } from 'preact/hooks'
import 'uplot/dist/uPlot.min.css'
import { isDark } from '../state/media.ts'
import { download } from '../util/download.ts'
import { numberText } from '../words/formats.ts'
import { say } from '../words/language.ts'
import { ChartTools } from './ChartTools.tsx'
import { chartToPng, linesToCsv } from './exports.ts'
import { nearest } from './nearest.ts'
import { readPalette } from './palette.ts'
import { extent, type Line, type Look, type Mark } from './plot.ts'
import { usePlot } from './usePlot.ts'

interface Props {
  title: string
  lines: readonly Line[]
  /** What x counts. */
  xName: string
  xText?: (value: number) => string
  yText?: (value: number) => string
  /** x is in seconds since 1970. */
  isTime?: boolean
  marks?: readonly Mark[]
  /** Smoothing, log axes and the band are of use. */
  isLong?: boolean
  height?: number
  /** It stands below a heading of its own. */
  isPart?: boolean
}

const nothing: readonly Mark[] = []

/** A chart of lines: hover or arrow keys read it, dragging or + and - zoom into it. */
export function LineChart(props: Props) {
  const { title, lines, xName, xText = numberText, yText = numberText, isTime = false, marks = nothing } = props
  const { isLong = true, height = 260, isPart = false } = props
  const Title = isPart ? 'h3' : 'h2'
  const place = useRef<HTMLDivElement>(null)
  const [look, setLook] = useState<Look>({ logX: false, logY: false, smoothing: 0, band: false, range: undefined })
  const [at, setAt] = useState<number>()
  const dark = isDark.value
  const palette = useMemo(readPalette, [dark])
  const frame = useMemo(
    () => ({ lines, marks, isTime, palette, xText, yText }),
    [lines, marks, isTime, palette, xText, yText],
  )

  const onRange = (range: Look['range']) => setLook((before) => ({ ...before, range }))
  const plot = usePlot({ place, frame, look, height, onRange, onCursor: setAt })

  const move = (value: number) => {
    const made = plot.current
    made?.setCursor({ left: made.valToPos(value, 'x'), top: made.over.clientHeight / 2 })
  }
  const onKey = (event: KeyboardEvent) => {
    const next = keyed(event.key, lines, look, at)
    if (!next) return
    event.preventDefault()
    if (next.look) setLook(next.look)
    if (next.at !== undefined) move(next.at)
  }
  const file = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()
  return (
    <figure class="chart">
      <figcaption>
        <Title class="title">{title}</Title>
        <ChartTools
          look={look}
          isLong={isLong}
          onLook={setLook}
          onCsv={() => download(`${file}.csv`, linesToCsv(lines, xName))}
          onPng={async () => download(`${file}.png`, await chartToPng(plot.current!.ctx.canvas, title, lines, palette))}
        />
      </figcaption>
      <div
        class="plot"
        ref={place}
        style={{ height: `${height}px` }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys read it
        tabIndex={0}
        role="img"
        aria-label={`${title}. ${say('Arrow keys read the values, plus and minus zoom, Escape shows all.', '方向键读取数值，加减号缩放，Esc 显示全部。')}`}
        onKeyDown={onKey}
      />
      <Legend {...{ lines, at, xName, xText, yText }} />
    </figure>
  )
}

/** What a key does to a chart. */
function keyed(
  key: string,
  lines: readonly Line[],
  look: Look,
  at: number | undefined,
): { look?: Look; at?: number } | undefined {
  const longest = lines.reduce<Line | undefined>(
    (most, line) => (most && most.x.length >= line.x.length ? most : line),
    undefined,
  )
  if (!longest || longest.x.length === 0) return undefined
  const [from, to] = look.range ?? extent(lines, look.logX)
  const { x } = longest
  const here = at === undefined ? 0 : nearest(x, at)
  const step = Math.max(1, Math.round(x.length / 100))
  const moves: Record<string, number> = {
    ArrowLeft: Math.max(0, here - step),
    ArrowRight: at === undefined ? 0 : Math.min(x.length - 1, here + step),
    Home: 0,
    End: x.length - 1,
  }
  if (moves[key] !== undefined) return { at: x[moves[key]]! }
  if (key === 'Escape') return { look: { ...look, range: undefined } }
  if (key !== '+' && key !== '=' && key !== '-') return undefined
  const middle = at ?? (from + to) / 2
  const factor = key === '-' ? 1.6 : 0.6
  const all = extent(lines, look.logX)
  const range: [number, number] = [
    Math.max(all[0], middle - (middle - from) * factor),
    Math.min(all[1], middle + (to - middle) * factor),
  ]
  return { look: { ...look, range: range[0] < range[1] ? range : undefined } }
}

interface LegendProps {
  lines: readonly Line[]
  at: number | undefined
  xName: string
  xText: (value: number) => string
  yText: (value: number) => string
}

/** The names of the lines, and their values at the cursor. */
function Legend({ lines, at, xName, xText, yText }: LegendProps) {
  const shown = lines.map((line) => {
    const here = nearest(line.x, at ?? Number.POSITIVE_INFINITY)
    return { name: line.name, x: line.x[here], y: line.y[here] }
  })
  return (
    <ul class="legend" aria-live="polite">
      {shown.map(({ name, x, y }, place) => (
        <li key={place}>
          <i class={`swatch line-${(place % 6) + 1}`} aria-hidden="true" />
          <span class="name">{name}</span>
          <b>{y === undefined || !Number.isFinite(y) ? '–' : yText(y)}</b>
          <small>
            {xName} {x === undefined ? '–' : xText(x)}
          </small>
        </li>
      ))}
    </ul>
  )
}
