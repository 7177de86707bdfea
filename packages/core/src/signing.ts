export {
  formatTimestamp,
  type Signature,
  type SignedRequest,
  type SigningKeys,
  type SignOptions,
  sign,
  uriEncode,
} from './signing/sign.ts'
