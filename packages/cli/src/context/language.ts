import type { Text } from '@qianfan-console/spec/manifest'

/** The languages of help, notes and errors. */
export type Language = 'en' | 'zh'

/** Picks one of two texts. Both stand at the place of use, so that neither is forgotten. */
export type Say = (en: string, zh: string) => string

type Environment = Record<string, string | undefined>

/** The language asked for: the flag, QIANFAN_LANG, the locale of the environment, that of the system. */
export function chooseLanguage(flag: string | undefined, environment: Environment): Language {
  const asked = flag ?? environment.QIANFAN_LANG
  if (asked) return asked.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  if (locale) return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  // Windows has no such variables; Intl knows what the system speaks.
  return process.platform === 'win32' && Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en'
}

/** The marks that code puts between texts. */
export interface Punctuation {
  /** After a label. */
  colon: string
  /** Between parts of a sentence. */
  semicolon: string
  /** Between items of a list. */
  comma: string
  /** Between sentences. */
  gap: string
  /** A text in brackets, after another text. */
  bracketed(text: string): string
}

/** Marks are part of the language: full-width ones, without blanks, in Chinese. Takes what a place has at hand. */
export function punctuation(language: Language | Say): Punctuation {
  const say = typeof language === 'string' ? sayIn(language) : language
  return {
    colon: say(': ', '：'),
    semicolon: say('; ', '；'),
    comma: say(', ', '、'),
    gap: say(' ', ''),
    bracketed: (text) => say(` (${text})`, `（${text}）`),
  }
}

export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'zh' ? zh : en

/** A text of the spec in the language. */
export const textIn = (language: Language, text: Text): string => text[language] || text.en
