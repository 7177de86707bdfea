import type { ShikiTransformer } from 'shiki/core'

/**
 * Colours every line to its end. By default a line is given up after half a second, so that a busy machine, whose first
 * line also compiles the grammar, would build another page than an idle one.
 */
export const wholeLines: ShikiTransformer = {
  preprocess(_, options) {
    options.tokenizeTimeLimit = 0
  },
}
