import { researchNote } from '../chinese/researchNotes.ts'
import type { Rule } from '../lintContext.ts'
import { textsOf } from '../texts.ts'

/** What is unknown is a fact about the documentation, not a story of how it was looked for. */
export const noResearchNotes: Rule = (context) => {
  for (const { file, path, english, chinese } of textsOf(context))
    for (const text of [english, chinese ?? '']) {
      const note = researchNote(text)
      if (note)
        context.report(file, path, `"${note}" is a note of research: say what the documentation does not state.`)
    }
}
