export { keyAuthority } from './client/keyAuthority.ts'
