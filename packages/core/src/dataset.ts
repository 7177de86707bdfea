export type { RowProblem, RowProblemCode } from './dataset/checkRow.ts'
export type { RowForm } from './dataset/conversation.ts'
export { type ConvertRowsOptions, convertRows } from './dataset/convertRows.ts'
export type { DataFormat } from './dataset/dataFormat.ts'
export {
  type ImportedFile,
  type ImportFileOptions,
  importFile,
} from './dataset/importFile.ts'
export type { ImportState, ImportStep } from './dataset/importState.ts'
export { ImportStopped } from './dataset/importStopped.ts'
export type { RowSource } from './dataset/readLines.ts'
export type { LineProblem, RowsReport, RowsWarning } from './dataset/rowsReport.ts'
export {
  type ValidateRowsOptions,
  validateRows,
} from './dataset/validateRows.ts'
