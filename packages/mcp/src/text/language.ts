// In here is what knows nothing of actions: languages, texts without what must not act, and how long a text is for a model.

/** The languages of what people read. */
export type Language = 'en' | 'zh'

/** Picks one of two texts. Both stand at the place of use, so that neither is forgotten. */
export type Say = (en: string, zh: string) => string

/** Says things in a language. */
export const sayIn =
  (language: Language): Say =>
  (en, zh) =>
    language === 'zh' ? zh : en

/** The language of QIANFAN_LANG, else of the locale. */
export function chooseLanguage(variables: Record<string, string | undefined>): Language {
  const named = variables.QIANFAN_LANG || variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || ''
  return named.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
