import type { Plugin } from 'vite'

const asked = "new Intl.NumberFormat(domEnv ? nav.language : 'en-US')"

/**
 * uPlot asks Intl for the browser's language when it is loaded. A machine without a locale gives `en-US@posix`, which Intl
 * refuses, and the whole page would not start. The page's own language is always one that Intl has.
 */
export function soundLanguage(): Plugin {
  return {
    name: 'sound-language',
    transform(code, id) {
      if (!id.endsWith('/uPlot.esm.js')) return undefined
      if (!code.includes(asked)) return this.error('uPlot asks for the language in another way than it did.')
      return { code: code.replace(asked, "new Intl.NumberFormat('en-US')"), map: null }
    },
  }
}
