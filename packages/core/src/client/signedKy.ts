import type { KyInstance } from 'ky'
import type { Credentials, CredentialsProvider } from '../credentials/credentials.ts'
import { fetchBy, type RequestSigner, requestSigner } from './signingFetch.ts'

/** Options of `signedKy`. */
export interface SignedKyOptions {
  /** Keys, or a function that gives them. */
  credentials: Credentials | CredentialsProvider
}

/**
 * Your ky with the platform's signature, for addresses that no action covers. Each attempt is signed afresh, after all hooks,
 * with what it goes out with; everything else of the instance stays: repeats, limits of time, hooks, its own `fetch`.
 * ky repeats by status and method alone; what can cost money is safer as an action, over `kyTransport`.
 *
 * @param instance - ky, or what `ky.create` or `ky.extend` made
 * @param options - `credentials`
 * @returns an instance that signs; the one given is not changed
 * @throws {CredentialsError} when the keys are not whole; from a call, when they cannot be had or have ended
 * @throws {TypeError} from a call, with `code: 'ERR_REDIRECT'`, when the answer leads elsewhere
 * @see https://github.com/sindresorhus/ky
 * @example
 * ```ts
 * import { signedKy } from '@qianfan-console/core/ky'
 * import ky from 'ky'
 *
 * const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
 * const bcc = signedKy(ky.create({ prefix: 'https://bcc.bj.baidubce.com' }), { credentials })
 * const { instances } = await bcc.get('v2/instance').json<{ instances: object[] }>()
 * ```
 */
export function signedKy(instance: KyInstance, { credentials }: SignedKyOptions): KyInstance {
  return kySignedBy(instance, requestSigner(credentials))
}

/** A ky whose attempts go through a signer, over whatever `fetch` it has. */
export const kySignedBy = (instance: KyInstance, sign: RequestSigner): KyInstance =>
  instance.extend({
    hooks: {
      init: [
        (options) => {
          options.fetch = fetchBy(sign, options.fetch)
        },
      ],
    },
  })
