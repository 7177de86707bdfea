import { noCredentialsHere } from '../credentials/noCredentials.ts'
import type { Environment } from './environment.ts'

/** Browsers and workers: no variables, so that no bundler can inline a secret. */
export const environment: Environment = {
  get: () => undefined,
  credentials() {
    throw noCredentialsHere()
  },
  exists: false,
  runtime: '',
  freshConnection: () => undefined,
  log: (line) => console.warn(line),
}
