import { startMock } from '@qianfan-console/mock'

// The mock in a process of its own. Prints its URL.
const mock = await startMock({
  credentials: { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' },
})
process.stdout.write(`${mock.url}\n`)
process.on('message', () => {
  globalThis.gc?.()
  process.send!(process.memoryUsage().heapUsed)
})
