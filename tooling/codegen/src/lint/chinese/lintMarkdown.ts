import { faultsOf } from './faultsOf.ts'
import type { TextProblem } from './lintCode.ts'
import { researchNote } from './researchNotes.ts'

/** A line of Markdown as it reads: links by their text, code by a Latin letter, without marks of form. */
const readable = (line: string): string =>
  line
    .replace(/`[^`]*`/g, 'x')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[[\]*]/g, '')
    .replace(/^\s*([-#>]+|\d+\.) /, '')

/** A Chinese word in an English sentence keeps to the glossary, and to the marks of the English. */
const isChinese = (text: string): boolean =>
  (text.match(/[\u4e00-\u9fff]/g) ?? []).length * 3 > (text.match(/[A-Za-z]/g) ?? []).length

/**
 * The texts of a Markdown file, blocks of code left out.
 *
 * @param source the file
 * @param notes whether it states what is known, where a note of research is a fault
 */
export function lintMarkdown(source: string, { notes }: { notes: boolean }): TextProblem[] {
  let inBlock = false
  return source.split('\n').flatMap((text, index) => {
    if (/^\s*```/.test(text)) {
      inBlock = !inBlock
      return []
    }
    if (inBlock) return []
    const cells = readable(text)
      .split('|')
      .map((cell) => cell.trim())
    const note = notes ? researchNote(text) : undefined
    return [
      ...cells.filter(isChinese).flatMap(faultsOf),
      ...(note ? [`"${note}" is a note of research: say what the documentation does not state.`] : []),
    ].map((message) => ({ line: index + 1, message }))
  })
}
