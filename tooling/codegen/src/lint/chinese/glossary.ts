import { readFileSync } from 'node:fs'

/** The table of words, for people and for the linter. */
export const glossaryFile = new URL('../../../../../docs/glossary.md', import.meta.url)

/** A word that Chinese texts do not use, and the word that they use. */
export interface RefusedWord {
  word: string
  instead: string
}

/** The column "not" of every table of the glossary. */
export function refusedWords(glossary: string): RefusedWord[] {
  return glossary.split('\n').flatMap((line) => {
    const [, , instead, not] = line.split('|').map((cell) => cell.trim())
    if (!instead || !not || instead === '中文' || /^-+$/.test(not)) return []
    return not.split('、').map((word) => ({ word, instead }))
  })
}

/** The words of this repository's glossary. */
export const refused: RefusedWord[] = refusedWords(readFileSync(glossaryFile, 'utf8'))
