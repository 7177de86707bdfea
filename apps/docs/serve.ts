import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { startMock } from '@qianfan-console/mock'
import { serveSite } from './src/serve/serveSite.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    try: { type: 'boolean', default: false },
    proxy: { type: 'string' },
  },
})
const folder = fileURLToPath(new URL('dist', import.meta.url))
if (!existsSync(folder)) throw new Error('The site is not built: run `pnpm docs`, which builds it.')

const mock = values.try && !values.proxy ? await startMock({ credentials: null, speed: 600 }) : undefined
const platform = values.proxy ?? mock?.url
const server = serveSite({ folder, ...(platform && { platform }) })
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : values.port
  console.log(`http://127.0.0.1:${port}/  English\nhttp://127.0.0.1:${port}/zh/  简体中文`)
  if (platform) console.log(`"Try it" calls ${mock ? 'a mock platform' : 'your proxy'}.`)
})
