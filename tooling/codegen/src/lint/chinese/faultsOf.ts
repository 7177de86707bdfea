import { chinese, fullWidth } from './chinese.ts'
import { refused } from './glossary.ts'

/** What stands for a value that code puts into a text. */
export const placeholder = '\ufffc'

const patterns: [pattern: RegExp, message: string][] = [
  [/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/, 'a blank between Chinese and Latin'],
  [new RegExp(`[${fullWidth}] | [${fullWidth}]`), 'no blank beside full-width punctuation'],
  [
    /[\u4e00-\u9fff\ufffc][,;:!?](?=[\s\u4e00-\u9fff\ufffc]|$)|[,;:!?()][\u4e00-\u9fff]|[\u4e00-\u9fff][()]/,
    'full-width punctuation',
  ],
  [/[\u4e00-\u9fff]\.(?!\w|\.)/, 'full-width punctuation'],
  [new RegExp(`[${fullWidth.replace('“', '')}] ?[,;:]`), 'full-width punctuation'],
  [/ \(\ufffc|\ufffc ?\)|[\u4e00-\u9fff\ufffc] \(/, 'full-width punctuation'],
]

/**
 * What is wrong with the form of a Chinese text: words that the glossary refuses, blanks, punctuation.
 *
 * @param text a text without markup; a text without Chinese has no faults
 * @returns one sentence for each fault
 */
export function faultsOf(text: string): string[] {
  if (!chinese.test(text)) return []
  const words = refused
    .filter(({ word }) => text.includes(word))
    .map(({ word, instead }) => `The glossary refuses ${word}: write ${instead}.`)
  const sentence = text.replace(/https?:\/\/[^\s，。；）]+/g, 'x')
  const forms = patterns.flatMap(([pattern, message]) => {
    const found = pattern.exec(sentence)
    return found ? [`Write ${message}: ${around(sentence, found.index)}`] : []
  })
  return [...words, ...forms]
}

const around = (text: string, index: number): string => text.slice(Math.max(0, index - 8), index + 12).trim()
