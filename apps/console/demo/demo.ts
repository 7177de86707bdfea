import { parseArgs } from 'node:util'
import { startConsole } from '@qianfan-console/console'
import { credentials, startAccount } from './account.ts'

const { values } = parseArgs({
  options: {
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    speed: { type: 'string', default: '60' },
  },
})

await using mock = await startAccount(Number(values.speed))
await using page = await startConsole({
  credentials,
  baseUrl: mock.url,
  write: true,
  port: Number(values.port),
  open: !values['no-open'],
})
console.log(
  `The console, on a mock platform whose clock runs ${values.speed} times faster:\n\n  ${page.url}\n\nCtrl-C ends it.`,
)
await new Promise<void>((resolve) => {
  process.once('SIGINT', resolve)
  process.once('SIGTERM', resolve)
})
