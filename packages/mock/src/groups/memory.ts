import type { Group } from '../engine/resource.ts'

const system = 'memory.system'
const user = 'memory.user'

/** Memories: what a bot is, and what it remembers of a user. */
export const memory: Group = {
  resources: [
    { kind: system, id: 'systemMemoryId', mint: ['sm-', 11] },
    { kind: user, id: 'userMemoryId', mint: ['um-', 11] },
  ],
  rules: {
    'memory.system.create': { does: 'create', kind: system },
    'memory.system.list': { does: 'list', kind: system, where: { appId: 'appId' } },
    'memory.system.describe': { does: 'describe', kind: system },
    'memory.system.update': { does: 'update', kind: system },
    'memory.system.delete': { does: 'delete', kind: system },
    'memory.userContent.update': { does: 'update', kind: user },
  },
}
