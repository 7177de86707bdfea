import type { Group } from '../engine/resource.ts'
import { badField } from '../platform/platformRefusal.ts'

const tag = 'tag.tag'

/** A user has at most so many keys. */
const mostTags = 20

/** Tags: keys with values. */
export const tags: Group = {
  resources: [{ kind: tag, id: 'tagId', mint: ['tag-', 12], unique: ['key'] }],
  rules: {
    'tag.create': {
      does: 'create',
      kind: tag,
      set(input, { store }) {
        if (store.list(tag).length >= mostTags) throw badField('key', `There are ${mostTags} keys already.`)
        return input
      },
    },
  },
}
