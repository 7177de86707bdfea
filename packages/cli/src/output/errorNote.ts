import type { Paint } from '../context/context.ts'
import type { Language } from '../context/language.ts'
import { type ErrorReport, errorText } from './errorReport.ts'

/**
 * The report for people, as wide as the terminal that standard error is. Lines to be copied stay whole.
 */
export async function errorNote(report: ErrorReport, language: Language, paint: Paint): Promise<string> {
  const { isTTY, columns } = process.stderr
  if (!isTTY) return errorText(report, language, paint)
  // It knows how wide characters are, which takes longer to load than all else together.
  const { wrapLines } = await import('../terminal/wrapText.ts')
  return errorText(report, language, paint, (text) => wrapLines(text, columns || 80))
}
