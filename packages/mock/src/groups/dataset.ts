import { endedLife, type Life } from '../engine/life.ts'
import type { Group } from '../engine/resource.ts'

const version = 'dataset.version'

/** Publishing takes a minute or two. */
const publish: Life = {
  phases: [{ state: 'Publishing', seconds: [40, 120] }],
  done: 'Published',
  failed: 'PublishFailed',
  later: true,
}

/** Data sets and their versions. */
export const dataset: Group = {
  resources: [{ kind: version, id: 'versionId', mint: ['ds-', 16], lives: { publishStatus: publish } }],
  rules: {},
  seed({ put }) {
    // The version that fine-tuning's examples train on.
    put(
      version,
      'ds-he8srs01ym0b8fh7',
      { datasetId: 'dg-xxx' },
      { publishStatus: endedLife(publish, Date.parse('2024-01-28T10:00:00Z'), 60) },
    )
  },
}
