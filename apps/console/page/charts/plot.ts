import uPlot from 'uplot'
import { type Drawn, decimate, envelope } from './decimate.ts'
import type { Palette } from './palette.ts'
import { smooth } from './smooth.ts'

/** A curve to draw: x ascends, y may have holes (NaN). */
export interface Line {
  name: string
  x: ArrayLike<number>
  y: ArrayLike<number>
}

/** A moment that is marked on the x axis. */
export interface Mark {
  x: number
  label: string
}

/** How the lines are looked at. */
export interface Look {
  logX: boolean
  logY: boolean
  /** 0 for none, to 0.99. */
  smoothing: number
  band: boolean
  /** The x that are shown; all without it. */
  range: readonly [number, number] | undefined
}

/** What does not change while a chart stands. */
export interface Frame {
  lines: readonly Line[]
  marks: readonly Mark[]
  isTime: boolean
  palette: Palette
  xText: (value: number) => string
  yText: (value: number) => string
}

/** The x of all lines, from the first to the last that can be shown. */
export function extent(lines: readonly Line[], logX: boolean): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { x } of lines) {
    if (x.length === 0) continue
    let first = 0
    while (logX && first < x.length && x[first]! <= 0) first++
    if (first === x.length) continue
    least = Math.min(least, x[first]!)
    most = Math.max(most, x[x.length - 1]!)
  }
  if (least > most) return [0, 1]
  if (least < most) return [least, most]
  return logX ? [least / 2, most * 2] : [least - 0.5, most + 0.5]
}

const withAlpha = (colour: string, alpha: number): string =>
  `${colour}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`

interface Series {
  drawn: Drawn
  options: uPlot.Series
}

/** The series of one line: what it is, or behind its smoothed form the raw line and the band that it moves in. */
function seriesOf(
  line: Line,
  colour: string,
  look: Look,
  columns: number,
  [from, to]: readonly [number, number],
): Series[] {
  const shown = { from, to, columns, ...(look.logX && { at: Math.log10 }) }
  const positive = (drawn: Drawn): Drawn => ({
    x: drawn.x,
    y: drawn.y.map((value, place) =>
      (look.logY && value !== null && value <= 0) || (look.logX && drawn.x[place]! <= 0) ? null : value,
    ),
  })
  const draw = (y: ArrayLike<number>, options: uPlot.Series): Series => ({
    drawn: positive(decimate(line.x, y, shown)),
    options: { label: line.name, points: { show: line.x.length <= 60, size: 6 }, ...options },
  })
  const isSmooth = look.smoothing > 0 && line.x.length > 2
  const thin = { points: { show: false } }
  const band =
    look.band && line.x.length > 2 ? envelope(line.y, Math.max(1, Math.round(line.x.length / 60))) : undefined
  return [
    ...(band ? [draw(band.low, { ...thin, width: 0 }), draw(band.high, { ...thin, width: 0 })] : []),
    ...(isSmooth
      ? [
          draw(line.y, { ...thin, stroke: withAlpha(colour, 0.28), width: 1 }),
          draw(smooth(line.x, line.y, look.smoothing), { ...thin, stroke: colour, width: 2 }),
        ]
      : [draw(line.y, { stroke: colour, width: 2, points: { show: line.x.length <= 60, size: 7, fill: colour } })]),
  ]
}

/** The lines as uPlot takes them: options of each series, the bands between pairs of them, and one table. */
export function seriesTable(frame: Frame, look: Look, columns: number) {
  const range = look.range ?? extent(frame.lines, look.logX)
  const bands: uPlot.Band[] = []
  const all: Series[] = []
  for (const [place, line] of frame.lines.entries()) {
    const colour = frame.palette.lines[place % frame.palette.lines.length]!
    const own = seriesOf(line, colour, look, columns, range)
    if (look.band && line.x.length > 2)
      bands.push({ series: [all.length + 2, all.length + 1], fill: withAlpha(colour, 0.13) })
    all.push(...own)
  }
  const tables = all.map(({ drawn }) => [drawn.x, drawn.y] as uPlot.AlignedData)
  const data = tables.length === 1 ? tables[0]! : tables.length > 1 ? uPlot.join(tables) : ([[]] as uPlot.AlignedData)
  return { data, series: all.map(({ options }) => options), bands, range }
}

/** Paints the marks over the plot. */
const paintMarks =
  ({ marks, palette }: Frame) =>
  (plot: uPlot): void => {
    const { ctx, bbox } = plot
    const ratio = devicePixelRatio
    ctx.save()
    ctx.strokeStyle = palette.faint
    ctx.fillStyle = palette.faint
    ctx.font = `${11 * ratio}px ${palette.font}`
    ctx.setLineDash([3 * ratio, 3 * ratio])
    for (const { x, label } of marks) {
      const left = plot.valToPos(x, 'x', true)
      if (left < bbox.left || left > bbox.left + bbox.width) continue
      ctx.beginPath()
      ctx.moveTo(left, bbox.top)
      ctx.lineTo(left, bbox.top + bbox.height)
      ctx.stroke()
      const isLate = left > bbox.left + bbox.width * 0.8
      ctx.textAlign = isLate ? 'right' : 'left'
      ctx.fillText(label, left + (isLate ? -5 : 5) * ratio, bbox.top + bbox.height - 6 * ratio)
    }
    ctx.restore()
  }

/** What uPlot is made with. */
export function plotOptions(
  frame: Frame,
  look: Look,
  size: { width: number; height: number },
  hooks: uPlot.Hooks.Arrays,
): { options: uPlot.Options; data: uPlot.AlignedData } {
  const { palette, isTime, xText, yText } = frame
  const { data, series, bands, range } = seriesTable(frame, look, size.width)
  const font = `12px ${palette.font}`
  const axis = { stroke: palette.faint, font, grid: { stroke: palette.grid, width: 1 }, ticks: { show: false } }
  return {
    data,
    options: {
      ...size,
      padding: [16, 12, 0, 4],
      legend: { show: false },
      cursor: { drag: { x: true, y: false, setScale: false }, points: { size: 8 } },
      scales: {
        x: { time: isTime, distr: look.logX ? 3 : 1, range: () => [range[0], range[1]] },
        y: look.logY ? { distr: 3 } : { range: { min: { pad: 0.08 }, max: { pad: 0.08 } } },
      },
      axes: [
        {
          ...axis,
          size: 32,
          space: isTime ? 90 : 60,
          values: (_, splits) => splits.map((each) => (each === null ? '' : xText(each))),
        },
        { ...axis, size: 60, values: (_, splits) => splits.map((each) => (each === null ? '' : yText(each))) },
      ],
      series: [{}, ...series],
      bands,
      hooks: { ...hooks, draw: [...(hooks.draw ?? []), paintMarks(frame)] },
    },
  }
}
