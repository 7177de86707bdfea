import { startMock } from '@qianfan-console/mock'

const mock = await startMock({ requestTimeout: 600_000 })
console.log(mock.url)
process.on('SIGTERM', () => void mock.close().then(() => process.exit(0)))
