/** How many colours there are for lines. */
export const colours = 6

/** What a chart is painted with: the custom properties of the page, as they stand now. */
export interface Palette {
  lines: string[]
  text: string
  faint: string
  grid: string
  paper: string
  font: string
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const value = (name: string) => style.getPropertyValue(name).trim()
  return {
    lines: Array.from({ length: colours }, (_, place) => value(`--line-${place + 1}`)),
    text: value('--text'),
    faint: value('--text-faint'),
    grid: value('--grid'),
    paper: value('--surface'),
    font: getComputedStyle(document.body).fontFamily,
  }
}
