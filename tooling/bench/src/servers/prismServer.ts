import { createRequire } from 'node:module'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

// Prism's own server in a process of its own. Prints its URL.
const operations = await getHttpOperationsFromSpec(
  createRequire(import.meta.url).resolve('@qianfan-console/spec/openapi.json'),
)
const logger = createLogger('prism', { enabled: false } as never)
const config = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  mock: { dynamic: false },
}
const server = createServer(operations, { config, components: { logger }, cors: false } as never)
process.stdout.write(`${await server.listen(0, '127.0.0.1')}\n`)
