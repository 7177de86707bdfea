export { type SignedKyOptions, signedKy } from './client/signedKy.ts'
export { kyTransport } from './transport/kyTransport.ts'
