import { csvOf } from '../util/csv.ts'
import type { Palette } from './palette.ts'
import type { Line } from './plot.ts'

/** All points of lines as CSV, one a row, whatever of them is shown. */
export function linesToCsv(lines: readonly Line[], xName: string): Blob {
  const rows: unknown[][] = [['name', xName, 'value']]
  for (const { name, x, y } of lines)
    for (let place = 0; place < x.length; place++) rows.push([name, x[place], y[place]])
  return new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' })
}

/** The picture of a chart, with its title and its legend. */
export function chartToPng(
  canvas: HTMLCanvasElement,
  title: string,
  lines: readonly Line[],
  palette: Palette,
): Promise<Blob> {
  const ratio = devicePixelRatio
  const [head, foot, side] = [40 * ratio, 30 * ratio, 16 * ratio]
  const picture = document.createElement('canvas')
  picture.width = canvas.width + side * 2
  picture.height = canvas.height + head + foot
  const pen = picture.getContext('2d')!
  pen.fillStyle = palette.paper
  pen.fillRect(0, 0, picture.width, picture.height)
  pen.fillStyle = palette.text
  pen.font = `600 ${15 * ratio}px ${palette.font}`
  pen.fillText(title, side, 26 * ratio)
  pen.drawImage(canvas, side, head)
  pen.font = `${12 * ratio}px ${palette.font}`
  let left = side
  for (const [place, { name }] of lines.entries()) {
    pen.fillStyle = palette.lines[place % palette.lines.length]!
    pen.fillRect(left, picture.height - 18 * ratio, 12 * ratio, 3 * ratio)
    pen.fillStyle = palette.text
    const label = name.length > 40 ? `${name.slice(0, 39)}…` : name
    pen.fillText(label, left + 18 * ratio, picture.height - 12 * ratio)
    left += 34 * ratio + pen.measureText(label).width
  }
  return new Promise((resolve, reject) =>
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be made.')))),
  )
}
