import { InputError } from '../errors/errors.ts'
import type { DataFormatFacts } from './dataFormat.ts'
import type { RowsReport, RowsWarning } from './rowsReport.ts'

type Code = RowsWarning['code']

const words: Record<Code, (facts: DataFormatFacts, mostTokens: number | undefined) => string> = {
  DuplicateRows: () => 'Rows that stand in the file already.',
  FewRows: ({ advisedRows }) => `The guide advises ${advisedRows} rows or more.`,
  NoAnswer: () => 'Rows without an answer: they can be imported, and have to be annotated before they train.',
  TooManyTurns: ({ mostTurns }) => `Rows of more than ${mostTurns} turns, which the platform cuts.`,
  TooManyTokens: (_, mostTokens) => `Rows of more than about ${mostTokens} tokens, which the model takes at most.`,
  EmptyLines: () => 'Empty lines.',
}

/** Counts what is seen of the rows. */
export function createTally(facts: DataFormatFacts, mostTokens: number | undefined) {
  const noted = new Map<Code, { count: number; lines: number[] }>()
  const seen = new Set<number>()
  const counts = { validRows: 0, rows: 0, characters: 0, tokens: 0, problemRows: 0 }
  const note = (code: Code, line: number) => {
    const entry = noted.get(code) ?? { count: 0, lines: [] }
    entry.count++
    if (entry.lines.length < 20) entry.lines.push(line)
    noted.set(code, entry)
  }
  return {
    get rows() {
      return counts.rows
    },
    empty: (line: number) => note('EmptyLines', line),
    invalid() {
      counts.rows++
      counts.problemRows++
    },
    valid(line: number, row: unknown, text: string) {
      counts.rows++
      counts.validRows++
      const hash = hashOf(text)
      if (seen.has(hash)) note('DuplicateRows', line)
      // A memory for ever so many rows would not be small any more.
      else if (seen.size < mostRemembered) seen.add(hash)
      const { characters, tokens } = sizeOf(row)
      counts.characters += characters
      counts.tokens += tokens
      if (mostTokens !== undefined && tokens > mostTokens) note('TooManyTokens', line)
      if (facts.mostTurns !== null && turnsOf(row) > facts.mostTurns) note('TooManyTurns', line)
      if (hasNoAnswer(row, facts)) note('NoAnswer', line)
    },
    report(): Omit<RowsReport, 'format' | 'problems'> {
      if (counts.rows === 0)
        throw new InputError('EmptyFile', 'There are no rows in the file: nothing could be trained with it.')
      if (facts.advisedRows !== null && counts.rows < facts.advisedRows)
        noted.set('FewRows', { count: counts.rows, lines: [] })
      const warnings = [...noted].map(([code, entry]) => ({ code, message: words[code](facts, mostTokens), ...entry }))
      return { ...counts, tokens: Math.round(counts.tokens), warnings }
    },
  }
}

const mostRemembered = 1_000_000

/** 53 bits, so that two rows that differ are hardly ever taken for one. */
function hashOf(text: string): number {
  let [low, high] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 2654435761)
    high = Math.imul(high ^ code, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return 4294967296 * (2097151 & high) + (low >>> 0)
}

/** Characters and tokens of all texts of a row. */
function sizeOf(value: unknown): { characters: number; tokens: number } {
  if (typeof value === 'string') return { characters: value.length, tokens: tokensOf(value) }
  const total = { characters: 0, tokens: 0 }
  if (typeof value !== 'object' || value === null) return total
  for (const each of Object.values(value)) {
    const { characters, tokens } = sizeOf(each)
    total.characters += characters
    total.tokens += tokens
  }
  return total
}

/** As the official SDK estimates without asking: a token for each Chinese character, 1.3 for each word. */
function tokensOf(text: string): number {
  let [characters, words, isWord] = [0, 0, false]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const isHan = code >= 0x4e00 && code <= 0x9fff
    const isLetter =
      !isHan &&
      code > 0x2f &&
      !(code > 0x39 && code < 0x41) &&
      !(code > 0x5a && code < 0x61) &&
      code !== 0x7b &&
      code !== 0x7c &&
      code !== 0x7d
    if (isHan) characters++
    if (isLetter && !isWord) words++
    isWord = isLetter
  }
  return characters + words * 1.3
}

function turnsOf(row: unknown): number {
  if (Array.isArray(row)) return row.length
  const { messages } = row as { messages?: { role?: unknown }[] }
  return Array.isArray(messages) ? messages.filter(({ role }) => role === 'user').length : 1
}

function hasNoAnswer(row: unknown, { name }: DataFormatFacts): boolean {
  if (name === 'PromptResponse' || name === 'PromptSortedresponses')
    return (row as { response?: unknown }[]).some(({ response }) => response === undefined)
  if (name !== 'Role') return false
  return !(row as { messages: { role?: unknown }[] }).messages.some(({ role }) => role === 'assistant')
}
