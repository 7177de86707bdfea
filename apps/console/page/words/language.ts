export type Language = 'en' | 'zh'

/** The first of the browser's languages that the page has; English where it has none of them. */
export const languageOf = (wanted: readonly string[]): Language => {
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'zh' || tag === 'en')
  return known === 'zh' ? 'zh' : 'en'
}

export const language: Language = languageOf(navigator.languages)

/** Chooses the text of the page's language. */
export const say = (en: string, zh: string): string => (language === 'zh' ? zh : en)
