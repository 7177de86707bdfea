/** The modules that load only beside an optional peer. Every other one loads without. */
export const needs: Record<string, string> = {
  '@qianfan-console/core/bos': 'ky',
  '@qianfan-console/core/schemas': 'valibot',
  '@qianfan-console/gateway/node': '@hono/node-server',
  '@qianfan-console/mock/vitest': 'vitest',
}
