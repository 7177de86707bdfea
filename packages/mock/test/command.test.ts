import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { launch } from './support/launch.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

it.each(['--data', '--host', '--record', '--keys', '--faults', '--model', '--port', '--speed'])(
  'refuses %s with nothing behind it',
  async (flag) => {
    for (const text of ['', ' ']) {
      expect(await launch([flag, text]).ended).toEqual({
        code: 2,
        told: `qianfan-mock: ${flag} takes a value; it got ${JSON.stringify(text)}.\n`,
      })
    }
  },
)

it('lives on when those leave that read its log and its address', async () => {
  const { child, url } = launch(['--no-auth', '--log'])
  const base = await url
  child.stderr.destroy()
  child.stdout.destroy()
  for (let round = 0; round < 20; round++) {
    await fetch(`${base}/v2/finetuning`)
    expect((await fetch(`${base}/_mock/health`)).status).toBe(200)
  }
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

it('ends on a signal at any moment: also before it listens, and while a call is delayed', async () => {
  const early = launch([])
  await new Promise((resolve) => setTimeout(resolve, 150))
  early.child.kill('SIGTERM')
  const [code, signal] = await once(early.child, 'exit')
  expect(code === 0 || signal === 'SIGTERM').toBe(true)
  const { child, url } = launch(['--no-auth'])
  const base = await url
  await fetch(`${base}/_mock/faults`, { method: 'POST', body: '{"delay": 60000}' })
  const call = fetch(`${base}/v2/finetuning?Action=DescribeFineTuningJobs`, { method: 'POST' }).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 200))
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  await call
})

it('prints every variable that an official client reads, and @baiducloud/qianfan gets its token by them', async () => {
  const { url, told } = launch([])
  await url
  await new Promise((resolve) => setTimeout(resolve, 50))
  const variables = Object.fromEntries(
    [...told().matchAll(/(QIANFAN_\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]),
  )
  expect(Object.keys(variables)).toEqual([
    'QIANFAN_CONSOLE_API_BASE_URL',
    'QIANFAN_CONSOLE_BASE_URL',
    'QIANFAN_IAM_BASE_URL',
    'QIANFAN_BEAR_TOKEN_URL',
    'QIANFAN_BOS_ENDPOINT',
    'QIANFAN_ACCESS_KEY',
    'QIANFAN_SECRET_KEY',
  ])
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('@baiducloud/qianfan')).href
  const script = `const { getBearToken } = (await import(${JSON.stringify(entry)})); console.log(JSON.stringify(await getBearToken()))`
  const sdk = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH: process.env.PATH, ...variables },
    cwd: temporaryFolder(),
  })
  let out = ''
  sdk.stdout.on('data', (chunk) => {
    out += chunk
  })
  await once(sdk, 'exit')
  expect(out).toMatch(/bce-v3\/ALTAK-/)
})

it('reads a list that PowerShell wrote, in UTF-16, and refuses what is no text with one line', async () => {
  const faults = join(temporaryFolder(), 'faults.json')
  const text = '[{"action":"finetuning.job.list","status":503,"message":"忙"}]'
  writeFileSync(faults, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]))
  const { child, url } = launch(['--no-auth', '--faults', faults])
  const listed = (await (await fetch(`${await url}/_mock/faults`)).json()) as { fault: { message: string } }[]
  expect(listed[0]!.fault.message).toBe('忙')
  child.kill('SIGTERM')
  writeFileSync(faults, Buffer.from([0x5b, 0xc3, 0xa6, 0xd1, 0x5d]))
  const refused = launch(['--faults', faults])
  const { code, told } = await refused.ended
  expect(code).toBe(2)
  expect(told).toMatch(/^qianfan-mock: --faults: .*faults\.json is not text in UTF-8.*\n$/)
})
