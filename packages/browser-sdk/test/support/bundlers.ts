import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Builds `entry` of a folder into its `out`, as a user would without any configuration for us. Returns the warnings. */
export type Bundler = (folder: string, entry: string, out: string) => Promise<string[]>

const require = createRequire(import.meta.url)

/** Bun's binary comes as a package of its own. */
export function bunBinary(): string | undefined {
  const name = `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}/bin/bun`
  try {
    return createRequire(require.resolve('bun/package.json')).resolve(name)
  } catch {
    return undefined
  }
}

/** The bundlers, each with what makes a small build for a page and no more. */
export const bundlers: Record<string, Bundler> = {
  async vite(folder, entry, out) {
    const { build, createLogger } = await import('vite')
    const warnings: string[] = []
    const logger = createLogger('warn')
    logger.warn = logger.warnOnce = (message) => void warnings.push(message)
    await build({
      root: folder,
      configFile: false,
      customLogger: logger,
      logLevel: 'warn',
      build: { outDir: out, emptyOutDir: true, rolldownOptions: { input: join(folder, entry) } },
    })
    return warnings
  },
  async webpack(folder, entry, out) {
    const { default: webpack } = await import('webpack')
    return packed(webpack as never, folder, entry, out)
  },
  async rspack(folder, entry, out) {
    const { rspack } = await import('@rspack/core')
    return packed(rspack as never, folder, entry, out)
  },
  async rollup(folder, entry, out) {
    const { rollup } = await import('rollup')
    const { nodeResolve } = await import('@rollup/plugin-node-resolve')
    const warnings: string[] = []
    const bundle = await rollup({
      input: join(folder, entry),
      plugins: [nodeResolve({ browser: true })],
      onwarn: ({ message }) => void warnings.push(message),
    })
    await bundle.write({ dir: out, format: 'es' })
    await bundle.close()
    return warnings
  },
  async esbuild(folder, entry, out) {
    const { build } = await import('esbuild')
    const { warnings } = await build({
      entryPoints: [join(folder, entry)],
      outdir: out,
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      platform: 'browser',
      logLevel: 'silent',
    })
    return warnings.map(({ text }) => text)
  },
  async bun(folder, entry, out) {
    const binary = bunBinary()
    if (!binary) throw new Error('There is no bun for this machine.')
    const { stderr } = await promisify(execFile)(
      binary,
      ['build', join(folder, entry), '--target', 'browser', '--minify', '--outdir', out],
      { cwd: folder },
    )
    return stderr.split('\n').filter((line) => /warn/i.test(line))
  },
}

interface PackStats {
  compilation: { errors: Error[]; warnings: Error[] }
}
type Pack = (
  options: object,
  done: (error: Error | null, stats?: PackStats) => void,
) => { close(done: () => void): void }

/** webpack and Rspack take the same. */
function packed(pack: Pack, folder: string, entry: string, out: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const compiler = pack(
      {
        mode: 'production',
        context: folder,
        entry: join(folder, entry),
        output: { path: out },
        performance: { hints: 'warning' },
      },
      (error, stats) => {
        compiler.close(() => {
          const { errors = [], warnings = [] } = stats?.compilation ?? {}
          if (error ?? errors[0]) reject(error ?? errors[0])
          else resolve(warnings.map(({ message }) => message))
        })
      },
    )
  })
}

/** The scripts that a page loads before anything runs, joined: an entry, and what it imports at once. */
export async function loadedAtOnce(out: string, entry: string): Promise<string> {
  const text = await readFile(join(out, entry), 'utf8')
  const imports = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, name]) => name!)
  return [text, ...(await Promise.all([...new Set(imports)].map((name) => loadedAtOnce(out, name))))].join('\n')
}

/** Every script of a folder, joined. */
export async function scriptsOf(out: string): Promise<string> {
  const files = (await readdir(out, { recursive: true })).filter((file) => /\.m?js$/.test(file))
  return (await Promise.all(files.map((file) => readFile(join(out, file), 'utf8')))).join('\n')
}
