import type { Group } from '../engine/resource.ts'

const agent = 'agentapp.app'

/** Applications of AppBuilder: no action makes one, so there are those of the examples, and what a test puts in. */
export const agentApp: Group = {
  resources: [{ kind: agent, id: 'id', mint: ['', 36] }],
  rules: {
    'agentapp.list': { does: 'list', kind: agent },
    'agentapp.describe': { does: 'describe', kind: agent },
  },
}
