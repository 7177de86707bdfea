import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createClient, describeFineTuningJobs } from '@qianfan-console/core'
import { median, type Row } from '../measure.ts'
import { startServer } from '../servers/startServer.ts'

const credentials = { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' }
const manifest = createRequire(import.meta.url).resolve('@qianfan-console/cli/package.json')
const folder = dirname(manifest)
const total = 100_000

/** Lists everything with the command line; seconds, and the most memory it held, in MB. */
function list(url: string): Promise<{ seconds: number; peak: number }> {
  const program = join(folder, (JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { qfc: string } }).bin.qfc)
  const env = {
    ...process.env,
    QIANFAN_ACCESS_KEY: credentials.accessKeyId,
    QIANFAN_SECRET_KEY: credentials.secretAccessKey,
    QIANFAN_CONSOLE_API_BASE_URL: url,
  }
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(
      process.execPath,
      [program, 'finetuning', 'job', 'list', '--all', '--max-keys', '100', '--output', 'ndjson'],
      { env, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let peak = 0
    let rows = 0
    const watch = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
        )
      } catch {
        // It has ended.
      }
    }, 20)
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) rows += 1
    })
    child.on('close', (code) => {
      clearInterval(watch)
      if (code !== 0 || rows !== total) reject(new Error(`qfc ended with ${code} after ${rows} rows`))
      else resolve({ seconds: (performance.now() - start) / 1000, peak })
    })
  })
}

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size

/** The command line: a long list, and what an install of it alone weighs. */
export async function cli(): Promise<Row[]> {
  await using server = await startServer('jobsServer.ts', [String(total)])
  const client = createClient({ baseUrl: server.url, credentials })
  const rounds: { ratio: number; peak: number }[] = []
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    let listed = 0
    for await (const _job of describeFineTuningJobs.items(client, { maxKeys: 100 })) listed += 1
    if (listed !== total) throw new Error(`core listed ${listed} jobs`)
    const core = (performance.now() - start) / 1000
    const { seconds, peak } = await list(server.url)
    rounds.push({ ratio: core / seconds, peak })
  }
  const suite = 'cli'
  const place = mkdtempSync(join(tmpdir(), 'qfc-install-'))
  try {
    const pack = (of: string) => {
      const [{ filename }] = [
        JSON.parse(
          execFileSync('pnpm', ['pack', '--json', '--pack-destination', place], { cwd: of, encoding: 'utf8' }),
        ),
      ].flat()
      return filename.startsWith('/') ? filename : join(place, filename)
    }
    const needs = Object.keys(
      (JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: object }).dependencies ?? {},
    ).filter((name) => name.startsWith('@qianfan-console/'))
    const tarballs = [
      folder,
      ...needs.map((name) => dirname(createRequire(manifest).resolve(`${name}/package.json`))),
    ].map(pack)
    execFileSync('npm', ['install', '--prefix', place, '--no-audit', '--no-fund', '--ignore-scripts', ...tarballs], {
      stdio: 'ignore',
    })
    const modules = join(place, 'node_modules')
    const packages = readdirSync(modules, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /(^|\/)(@[^/]+\/)?[^/]+\/package\.json$/.test(file) && !/\/(dist|src|test|lib)\//.test(file),
    ).length
    return [
      {
        suite,
        what: `job list --all over ${total} jobs: speed, against core alone`,
        value: median(rounds.map(({ ratio }) => ratio)),
        unit: 'x',
        aim: { at: 'least', value: 0.5 },
      },
      {
        suite,
        what: `job list --all over ${total} jobs: peak memory`,
        value: Math.max(...rounds.map(({ peak }) => peak)),
        unit: 'MB',
        aim: { at: 'most', value: 120 },
      },
      {
        suite,
        what: 'an install of the command line alone',
        value: sizeOf(modules) / 1e6,
        unit: 'MB',
        aim: { at: 'most', value: 6 },
      },
      { suite, what: 'packages of that install', value: packages, unit: 'packages', aim: { at: 'most', value: 20 } },
    ]
  } finally {
    rmSync(place, { recursive: true })
  }
}
