import { actionsInOrder } from './actionPage.ts'
import { manifest } from './manifest.ts'

/** What a generated page shows. */
export type PageKind = 'action' | 'group'

/** The generated pages of a language: one an action, one a group. */
export const referencePaths = () => [
  ...actionsInOrder.map(({ name }) => {
    const [group, ...rest] = name.split('.')
    return { params: { group, rest: rest.join('/') }, props: { kind: 'action' as PageKind, name } }
  }),
  ...manifest.groups.map(({ name }) => ({
    params: { group: name, rest: undefined },
    props: { kind: 'group' as PageKind, name },
  })),
]
