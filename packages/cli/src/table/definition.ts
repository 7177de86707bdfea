import type { ActionDefinition } from '@qianfan-console/core'
import type { ManifestAction } from './manifest.ts'

/** A row of the table as the client takes it: a definition in itself, but for what the media type says. */
export const definitionOf = (action: ManifestAction): ActionDefinition => ({
  ...action,
  multipart: action.contentType === 'multipart/form-data',
})
