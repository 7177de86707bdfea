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

export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'zh' ? zh : en

/** A text of the spec in the language. */
export const textIn = (language: Language, text: Text): string => text[language] || text.en
