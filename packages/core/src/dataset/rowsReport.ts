import type { RowProblem } from './checkRow.ts'
import type { DataFormat } from './dataFormat.ts'

/** A problem, and where it is. */
export interface LineProblem extends RowProblem {
  /** Line of the file, from 1. */
  line: number
}

/** Something that the platform takes and that is hardly meant. */
export interface RowsWarning {
  code: 'DuplicateRows' | 'FewRows' | 'NoAnswer' | 'TooManyTurns' | 'TooManyTokens' | 'EmptyLines'
  message: string
  /** How many rows it is about. */
  count: number
  /** The first lines of them, at most 20. */
  lines: number[]
}

/** What a file holds, and what is wrong with it. */
export interface RowsReport {
  format: DataFormat
  /** Rows that are right, and rows in all. */
  validRows: number
  rows: number
  characters: number
  /** An estimate: a token for each Chinese character, 1.3 for each word. */
  tokens: number
  /** The first problems, at most `mostProblems`. */
  problems: LineProblem[]
  /** Rows with a problem. */
  problemRows: number
  warnings: RowsWarning[]
}
