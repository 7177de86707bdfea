import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Packs core as it would be published, and installs that with what it depends on into an empty folder. */
export function packCore(): { folder: string; [Symbol.dispose](): void } {
  const folder = mkdtempSync(join(tmpdir(), 'qianfan-pack-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: packageFolder,
    stdio: 'ignore',
  })
  const target = join(folder, 'node_modules', '@qianfan-console', 'core')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', [
    '-xzf',
    join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!),
    '-C',
    target,
    '--strip-components=1',
  ])
  for (const name of ['ky', 'valibot', 'undici'])
    cpSync(realpathSync(join(packageFolder, 'node_modules', name)), join(folder, 'node_modules', name), {
      recursive: true,
    })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'probe', private: true, type: 'module' }))
  const support = dirname(fileURLToPath(import.meta.url))
  for (const file of ['runtimeProbe.mjs', 'runtimeWorker.mjs', 'portableSuite.mjs'])
    cpSync(join(support, file), join(folder, file))
  cpSync(join(packageFolder, '../../spec/conformance/signing.json'), join(folder, 'vectors.json'))
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}
