/** On Node, Bun and Deno. */
export { kyTransport as defaultTransport } from './kyTransport.ts'
