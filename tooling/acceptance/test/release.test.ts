import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { publishedPackages } from '../../release/src/publishedPackages.ts'
import { obstacles } from '../../release/src/release.ts'
import { modulesOf } from '../../release/src/tryOut.ts'
import { published, root } from './repository.ts'

const changesets = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md'))
const manifests = published.map((folder) => ({
  folder,
  ...(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    name: string
    devDependencies?: Record<string, string>
  }),
}))
/** They hold core's code in their own files: what changes in core changes in them. */
const bundlers = manifests
  .filter(
    ({ devDependencies = {} }) =>
      '@qianfan-console/core' in devDependencies && '@qianfan-console/bundling' in devDependencies,
  )
  .map(({ name }) => name)

it.each(changesets)('%s names the packages that bundle what it changes', (file) => {
  const [, head] = readFileSync(join(root, '.changeset', file), 'utf8').split('---')
  if (head!.includes("'@qianfan-console/core'")) for (const name of bundlers) expect(head).toContain(`'${name}'`)
})

it('the table of CONTRIBUTING.md tells of the packages as they are: pnpm release:check writes it', () => {
  const table = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const rows = publishedPackages().map(({ manifest }) => {
    const cells = table.split('\n').find((line) => line.startsWith(`| \`${manifest.name}\` |`))
    const [, , , , , modules, , programs] = cells?.split('|').map((cell) => cell.trim()) ?? []
    return { name: manifest.name, modules, programs }
  })
  expect(rows).toEqual(
    publishedPackages().map(({ manifest }) => {
      const programs = Object.keys(manifest.bin ?? {}).map((program) => `\`${program}\``)
      return {
        name: manifest.name,
        modules: `${modulesOf(manifest).length || '-'}`,
        programs: programs.join(', ') || '-',
      }
    }),
  )
})

it('a release is refused with every reason at once', () => {
  const reasons = obstacles((name) => name === '@qianfan-console/core')
  if (changesets.length > 0) expect(reasons).toContainEqual(expect.stringContaining('pnpm changeset version'))
  expect(reasons).toContainEqual(expect.stringContaining('@qianfan-console/core'))
  expect(reasons).not.toContainEqual(expect.stringContaining('@qianfan-console/mock'))
})

it.each([
  ['minor', '1.1.0'],
  ['major', '2.0.0'],
])('a %s release of core gives every package its version and its own entry', (bump, version) => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'))
  try {
    for (const file of ['package.json', 'pnpm-workspace.yaml']) cpSync(join(root, file), join(folder, file))
    mkdirSync(join(folder, '.changeset'))
    for (const file of ['config.json', 'changelog.js'])
      cpSync(join(root, '.changeset', file), join(folder, '.changeset', file))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    for (const { folder: own } of manifests) {
      mkdirSync(join(folder, own), { recursive: true })
      const manifest = JSON.parse(readFileSync(join(root, own, 'package.json'), 'utf8'))
      writeFileSync(
        join(folder, own, 'package.json'),
        JSON.stringify({ ...manifest, version: '1.0.0', devDependencies: {} }),
      )
    }
    const named = ['@qianfan-console/core', ...bundlers].map((name) => `'${name}': ${bump}\n`).join('')
    writeFileSync(join(folder, '.changeset/change.md'), `---\n${named}---\n\nCalls are faster.\n`)
    execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder })
    execFileSync(join(root, 'node_modules/.bin/changeset'), ['version'], { cwd: folder, stdio: 'pipe' })
    for (const { folder: own, name } of manifests) {
      expect(JSON.parse(readFileSync(join(folder, own, 'package.json'), 'utf8')).version).toBe(version)
      const log = readFileSync(join(folder, own, 'CHANGELOG.md'), 'utf8')
      expect(log).toContain(`## ${version}`)
      if (name === '@qianfan-console/core' || bundlers.includes(name)) expect(log).toContain('- Calls are faster.')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
