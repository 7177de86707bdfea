export { type SigningFetchOptions, signingFetch } from './client/signingFetch.ts'
export {
  type Signature,
  type SignedRequest,
  type SigningKeys,
  type SignOptions,
  sign,
  uriEncode,
} from './signing/sign.ts'
export { formatTimestamp } from './util/formatTimestamp.ts'
