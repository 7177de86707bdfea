import type { Client } from '../action/client.ts'
import { defineWaiter } from '../action/defineWaiter.ts'
import { describeDatasets, describeDatasetVersion } from '../gen/actions.gen.ts'

/** The data sets of a name. The documentation names no field of these rows; those of the create are looked for. */
export async function datasetsNamed(
  client: Client,
  name: string,
  signal: AbortSignal | undefined,
): Promise<{ datasetId: string; versionId: string }[]> {
  const found: { datasetId: string; versionId: string }[] = []
  for await (const row of describeDatasets.items(client, {}, { signal })) {
    const { datasetName, datasetId, versionId } = row as Record<string, unknown>
    if (datasetName === name && typeof datasetId === 'string' && typeof versionId === 'string')
      found.push({ datasetId, versionId })
  }
  return found
}

/** Waits until the rows of a version are there, where the id of its import task was lost. */
export const importedVersion = /* @__PURE__ */ defineWaiter(describeDatasetVersion, {
  name: 'datasetVersionImported',
  delay: 5,
  acceptors: [
    { path: 'result.importStatus', equals: 'ImportFinished', state: 'success' },
    { path: 'result.importStatus', equals: 'ImportFailed', state: 'failure' },
  ],
})
