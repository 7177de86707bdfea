import { createClient, definitionOf, type TransportRequest } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { clientOptions } from './connect.ts'

/** Ends a call where it would leave the machine. */
class Caught extends Error {}

/** What stands for the API key of actions that take one: it is a secret, and without it a token would have to be fetched first. */
export const apiKeyVariable = '$QIANFAN_API_KEY'

/** The request that a call would be, made by the client itself up to the moment it would go out; unsigned where there are no keys. */
export async function preview(
  context: Context,
  action: ManifestAction,
  input: Input,
): Promise<{ request: TransportRequest; signed: boolean }> {
  const options = { ...(await clientOptions(context)), ...(action.auth === 'bearer' && { apiKey: apiKeyVariable }) }
  try {
    return { request: await requestOf(action, input, options), signed: true }
  } catch (error) {
    if ((error as Error).name !== 'CredentialsError') throw error
    return { request: await requestOf(action, input, { ...options, credentials: null }), signed: false }
  }
}

async function requestOf(
  action: ManifestAction,
  input: Input,
  options: Awaited<ReturnType<typeof clientOptions>>,
): Promise<TransportRequest> {
  let caught: TransportRequest | undefined
  const transport = async (request: TransportRequest) => {
    caught = request
    throw new Caught()
  }
  const client = createClient({ ...options, transport, retry: false, hooks: {}, logger: {} })
  try {
    await client.send(definitionOf(action), input)
  } catch (error) {
    if (!caught) throw error
  }
  return caught!
}
