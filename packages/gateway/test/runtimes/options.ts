import type { GatewayOptions } from '../../src/index.ts'

/** The same gateway on every runtime. */
export const options = (baseUrl: string): GatewayOptions => ({
  baseUrl,
  allow: ['read', 'finetuning.task.stop', 'finetuning.job.create'],
  origins: ['https://app.example'],
  authorize: (request) => request.headers.get('x-user') === 'user-1',
  maxBodyBytes: 65_536,
  bodyTimeout: 500,
})
