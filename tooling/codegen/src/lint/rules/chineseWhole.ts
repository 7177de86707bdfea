import { missingIn } from '../chinese/missingIn.ts'
import type { Rule } from '../lintContext.ts'
import { textsOf } from '../texts.ts'

/** What the English states, the Chinese states. */
export const chineseWhole: Rule = (context) => {
  for (const { file, path, english, chinese } of textsOf(context))
    for (const missing of chinese === undefined ? [] : missingIn(chinese, english))
      context.report(file, path, `The Chinese lacks ${missing}.`)
}
