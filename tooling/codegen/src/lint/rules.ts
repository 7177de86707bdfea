import type { Rule } from './lintContext.ts'
import { chinesePresent } from './rules/chinesePresent.ts'
import { chineseStyle } from './rules/chineseStyle.ts'
import { chineseWhole } from './rules/chineseWhole.ts'
import { effectsConsistent } from './rules/effectsConsistent.ts'
import { examplesValid } from './rules/examplesValid.ts'
import { factsValid } from './rules/factsValid.ts'
import { groupIsOne } from './rules/groupIsOne.ts'
import { nameEndsInVerb } from './rules/nameEndsInVerb.ts'
import { namesUnique } from './rules/namesUnique.ts'
import { noOrphanComponent } from './rules/noOrphanComponent.ts'
import { noResearchNotes } from './rules/noResearchNotes.ts'
import { openValues } from './rules/openValues.ts'
import { pathsResolve } from './rules/pathsResolve.ts'
import { publicTypeNames } from './rules/publicTypeNames.ts'
import { queryBesideAction } from './rules/queryBesideAction.ts'

/** Every rule of our own, by the name that its problems carry. */
export const rules: Record<string, Rule> = {
  'x-qianfan': factsValid,
  'effects-consistent': effectsConsistent,
  'names-unique': namesUnique,
  'group-is-one': groupIsOne,
  'query-beside-action': queryBesideAction,
  'name-ends-in-verb': nameEndsInVerb,
  'paths-resolve': pathsResolve,
  'examples-valid': examplesValid,
  'chinese-present': chinesePresent,
  'chinese-style': chineseStyle,
  'chinese-whole': chineseWhole,
  'no-research-notes': noResearchNotes,
  'no-orphan-component': noOrphanComponent,
  'public-type-names': publicTypeNames,
  'open-values': openValues,
}
