import { createHighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { wholeLines } from './wholeLines.ts'

const highlighter = createHighlighterCore({
  engine: createJavaScriptRegexEngine(),
  themes: [import('shiki/themes/github-light-high-contrast.mjs'), import('shiki/themes/github-dark-high-contrast.mjs')],
  langs: [
    import('shiki/langs/typescript.mjs'),
    import('shiki/langs/shellscript.mjs'),
    import('shiki/langs/python.mjs'),
    import('shiki/langs/go.mjs'),
    import('shiki/langs/java.mjs'),
    import('shiki/langs/json.mjs'),
    import('shiki/langs/javascript.mjs'),
  ],
})
const known = new Map<string, string>()

/** Code as coloured HTML. The same block stands on the pages of both languages, and is coloured once. */
export async function highlight(code: string, language: string): Promise<string> {
  const key = `${language}\n${code}`
  if (!known.has(key))
    known.set(
      key,
      (await highlighter).codeToHtml(code.trimEnd(), {
        lang: language,
        themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
        defaultColor: false,
        transformers: [wholeLines],
      }),
    )
  return known.get(key)!
}
