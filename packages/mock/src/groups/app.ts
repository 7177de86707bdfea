import type { Group } from '../engine/resource.ts'

const application = 'app.application'
const legacy = 'app.legacyApplication'

/** Applications: those of V2 are made by an action, those of V1 are there. */
export const app: Group = {
  resources: [
    { kind: application, id: 'appId', mint: ['app-', 8] },
    { kind: legacy, id: 'id', mint: ['', 8], view: (record) => ({ id: Number(record.id) }) },
  ],
  rules: {
    'app.application.create': {
      does: 'create',
      kind: application,
      set: (input) => ({ name: '', description: '', ...input }),
    },
    'app.application.list': {
      does: 'list',
      kind: application,
      where: { creator: (view, wanted: string[]) => wanted.includes(String(view.creator ?? 'user')) },
    },
    'app.legacyApplication.list': { does: 'list', kind: legacy },
  },
}
