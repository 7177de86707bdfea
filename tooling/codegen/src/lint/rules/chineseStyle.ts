import { faultsOf } from '../chinese/faultsOf.ts'
import type { Rule } from '../lintContext.ts'
import { textsOf } from '../texts.ts'

/** Chinese keeps to the glossary, to blanks and punctuation; the text of a field is a phrase. */
export const chineseStyle: Rule = (context) => {
  for (const { file, path, chinese, phrase } of textsOf(context)) {
    if (chinese === undefined) continue
    for (const fault of faultsOf(chinese)) context.report(file, path, fault)
    if (phrase && chinese.endsWith('。')) context.report(file, path, `A field has a phrase, without 。 at its end.`)
  }
}
