import { readCredentials } from '../credentials/readCredentials.ts'
import { InputError } from '../errors/errors.ts'
import type { Environment } from './environment.ts'

interface Runtimes {
  Deno?: { version: { deno: string }; createHttpClient?: (options: object) => unknown }
  Bun?: { version: string }
}

const { Deno, Bun } = globalThis as Runtimes

/** Deno resends a POST when a reused connection broke before the answer; a client that keeps none cannot. */
let freshClient: Record<string, unknown> | undefined

/** Node, Bun and Deno. */
export const environment: Environment = {
  get(name) {
    try {
      return process.env[name] || undefined
    } catch {
      // Deno without the permission to read it.
      return undefined
    }
  },
  credentials: () => readCredentials(environment.get),
  exists: true,
  runtime: Deno ? `deno/${Deno.version.deno}` : Bun ? `bun/${Bun.version}` : `node/${process.versions.node}`,
  freshConnection: () => {
    if (!Deno) return undefined
    if (!Deno.createHttpClient)
      throw new InputError(
        'DenoTooOld',
        'This Deno resends calls by itself and has no Deno.createHttpClient to prevent it: what must not happen twice is not sent. Update Deno.',
      )
    freshClient ??= { client: Deno.createHttpClient({ poolMaxIdlePerHost: 0 }) }
    return freshClient
  },
  log: (line) => process.stderr.write(`${line}\n`),
}
