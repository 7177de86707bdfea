import stringWidth from 'fast-string-width'
import { graphemesOf } from './width.ts'

/** Marks that do not begin a line, and marks that do not end one. */
const closing = /^[，。；：、！？）》」』】〉”’…,.;:!?)\]}%]/
const opening = /[（《「『【〈“‘([{]$/

const isWide = (text: string): boolean => stringWidth(text) === 2

/** The parts of a text between which a line may end: words with the spaces behind them, and single Chinese characters. */
function partsOf(text: string): string[] {
  const parts: string[] = []
  let last = ''
  for (const segment of graphemesOf(text)) {
    const mayBreak =
      last === '' ||
      ((last === ' ' ? segment !== ' ' : isWide(segment) || isWide(last)) &&
        !closing.test(segment) &&
        !opening.test(last))
    if (mayBreak || parts.length === 0) parts.push(segment)
    else parts[parts.length - 1] += segment
    last = segment
  }
  return parts
}

/** Breaks a text into lines between its words; one that is longer than a line stands alone, whole. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of partsOf(text)) {
    if (line !== '' && stringWidth(line) + stringWidth(part.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()]
}

/** A second column narrower than this stands below the first. */
const narrowest = 24
const nearIndent = 6

function wrapLine(line: string, width: number): string {
  if (stringWidth(line) <= width) return line
  const indent = /^ */.exec(line)![0].length
  const left = /^ *\S(?:.*?\S)? {2,}(?=\S)/.exec(line)?.[0] ?? ''
  const column = left === '' ? indent : stringWidth(left)
  const hang = width - column >= narrowest ? column : Math.min(column, nearIndent)
  const isBelow = left !== '' && hang < column
  const lines = wrapText(line.slice(left.length || indent), width - hang)
  const head = isBelow ? `${left.trimEnd()}\n${' '.repeat(hang)}` : left || ' '.repeat(hang)
  return head + lines.join(`\n${' '.repeat(hang)}`)
}

/**
 * Wraps the lines of a help text between words. What follows two or more spaces is a second column, and keeps its place.
 * Nothing is wrapped without a width.
 */
export const wrapLines = (text: string, width: number | undefined): string =>
  width === undefined
    ? text
    : text
        .split('\n')
        .map((line) => wrapLine(line, width))
        .join('\n')

/** A command line as a POSIX shell takes it from several lines; its words are whole, and a flag keeps its value beside it. */
export function wrapCommand(words: readonly string[], width: number | undefined, indent = '  '): string {
  const lines = [indent]
  for (const part of flagsWithValues(words)) {
    const line = lines.at(-1)!
    const isFirst = line === indent
    // Two columns are for the mark that the line goes on.
    if (!isFirst && width !== undefined && stringWidth(line) + stringWidth(part) + 3 > width)
      lines.push(`${indent}  ${part}`)
    else lines[lines.length - 1] = isFirst ? `${line}${part}` : `${line} ${part}`
  }
  return lines.join(' \\\n')
}

function flagsWithValues(words: readonly string[]): string[] {
  const parts: string[] = []
  for (const word of words) {
    if (!word.startsWith('-') && /^--[^= ]+$/.test(parts.at(-1) ?? '')) parts[parts.length - 1] += ` ${word}`
    else parts.push(word)
  }
  return parts
}
