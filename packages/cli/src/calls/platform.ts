import { createClient, type Transport } from '@qianfan-console/core'
import { httpTransport } from '@qianfan-console/core/node'
import type { Context } from '../context/context.ts'
import { actionNamed } from '../table/actionTable.ts'
import { clientOptions } from './connect.ts'

/** The platform that calls go to, and the way there. */
export interface Platform {
  baseUrl: string
  transport: Transport
}

/** The platform of this command line. */
export async function platformOf(context: Context): Promise<Platform> {
  const { baseUrl, transport } = await clientOptions(context)
  return { baseUrl, transport }
}

/** Whether the platform answers: a read without a signature. What is answered does not matter; that something is does, and so does its clock. */
export async function reach(
  { signal }: Context,
  { baseUrl, transport }: Platform,
): Promise<{ status: number; date: string | null; started: number; ended: number }> {
  const started = Date.now()
  const { status, headers } = await transport({
    method: 'POST',
    url: `${baseUrl}${actionNamed('finetuning.job.list').path}`,
    headers: { 'content-type': 'application/json' },
    body: '{}',
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    sensitive: false,
  })
  return { status, date: headers.get('date'), started, ended: Date.now() }
}

/** Stops a base URL that the client would not take. */
export function checkBaseUrl(baseUrl: string): void {
  createClient({ baseUrl, credentials: null, transport: httpTransport() })
}
