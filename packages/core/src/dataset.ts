export type { RowProblem, RowProblemCode } from './dataset/checkRow.ts'
export type { RowForm } from './dataset/conversation.ts'
export { type ConvertRowsOptions, convertRows } from './dataset/convertRows.ts'
export type { DataFormat } from './dataset/dataFormat.ts'
export {
  type ImportedFile,
  type ImportFileOptions,
  type ImportState,
  type ImportStep,
  importFile,
} from './dataset/importFile.ts'
export { ImportStopped } from './dataset/importStopped.ts'
export type { RowSource } from './dataset/readLines.ts'
export {
  type LineProblem,
  type RowsReport,
  type RowsWarning,
  type ValidateRowsOptions,
  validateRows,
} from './dataset/validateRows.ts'
