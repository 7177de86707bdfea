/** The languages of the blocks of code, for whoever colours them. */
export const codeLanguages = [
  import('shiki/langs/typescript.mjs'),
  import('shiki/langs/shellscript.mjs'),
  import('shiki/langs/python.mjs'),
  import('shiki/langs/go.mjs'),
  import('shiki/langs/java.mjs'),
  import('shiki/langs/json.mjs'),
  import('shiki/langs/yaml.mjs'),
  import('shiki/langs/javascript.mjs'),
]
