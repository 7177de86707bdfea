import type { Client } from '../action/client.ts'
import { defineWaiter } from '../action/defineWaiter.ts'
import { InputError } from '../errors/errors.ts'
import { describeDatasets, describeDatasetVersion, describeDatasetVersions } from '../gen/actions.gen.ts'

/** A data set and its first version. */
export interface MadeDataset {
  datasetId: string
  versionId: string
}

/**
 * The data set of a name, if there is one. The documentation names no field of these rows, so those of the create are looked
 * for; where they are not there nothing can be told, and nothing is made again.
 */
export async function datasetNamed(
  client: Client,
  name: string,
  signal: AbortSignal | undefined,
): Promise<MadeDataset | undefined> {
  for await (const row of describeDatasets.items(client, {}, { signal })) {
    const { datasetName, datasetId } = row as Record<string, unknown>
    if (typeof datasetName !== 'string' || typeof datasetId !== 'string') throw cannotTell(name)
    if (datasetName === name) return { datasetId, versionId: await firstVersion(client, datasetId, name, signal) }
  }
  return undefined
}

async function firstVersion(client: Client, datasetId: string, name: string, signal: AbortSignal | undefined) {
  const [versionId] = (await versionsOf(client, datasetId, signal)) ?? []
  if (versionId === undefined) throw cannotTell(name)
  return versionId
}

/** The ids of the versions of a data set; undefined where the rows do not have them under their usual name. */
export async function versionsOf(
  client: Client,
  datasetId: string,
  signal: AbortSignal | undefined,
): Promise<string[] | undefined> {
  const ids: string[] = []
  for await (const row of describeDatasetVersions.items(client, { datasetId }, { signal })) {
    const { versionId } = row as Record<string, unknown>
    if (typeof versionId !== 'string') return undefined
    ids.push(versionId)
  }
  return ids
}

/** What was begun cannot be looked up. */
export const cannotTell = (name: string) =>
  new InputError(
    'DatasetNotFound',
    `Whether the data set ${JSON.stringify(name)}, or a version of it, was made cannot be read from the platform's lists. Look it up in the console, and give its versionId.`,
  )

/** Waits until the rows of a version are there, where the id of its import task was lost. */
export const importedVersion = /* @__PURE__ */ defineWaiter(describeDatasetVersion, {
  name: 'datasetVersionImported',
  delay: 5,
  acceptors: [
    { path: 'result.importStatus', equals: 'ImportFinished', state: 'success' },
    { path: 'result.importStatus', equals: 'ImportFailed', state: 'failure' },
  ],
})
