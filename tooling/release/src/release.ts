import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './check.ts'
import { publishedPackages, root } from './publishedPackages.ts'

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

/** Why there is nothing that may be released; each reason names what to do. */
export function obstacles(isPublished: (name: string, version: string) => boolean): string[] {
  const packages = publishedPackages()
  const versions = new Set(packages.map(({ manifest }) => manifest.version))
  const [version] = versions
  const pending = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md'))
  const there = packages.filter(({ manifest }) => isPublished(manifest.name, manifest.version))
  return [
    ...(git('status', '--porcelain') === '' ? [] : ['The tree has changes that are not committed: git status']),
    ...(pending.length === 0 ? [] : [`Changesets are not taken up: pnpm changeset version (${pending.join(', ')})`]),
    ...(versions.size === 1 ? [] : [`The packages have several versions: ${[...versions].join(', ')}`]),
    ...(version === '0.0.0' ? ['There is no version yet: pnpm changeset, then pnpm changeset version'] : []),
    ...there.map(({ manifest }) => `${manifest.name} ${manifest.version} is published: pnpm changeset`),
    ...(git('tag', '--list', `v${version}`) === '' ? [] : [`The tag v${version} exists: pnpm changeset`]),
  ]
}

function isOnRegistry(name: string, version: string): boolean {
  try {
    return (
      execFileSync('npm', ['view', `${name}@${version}`, 'version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() !== ''
    )
  } catch {
    return false
  }
}

/** Publishes exactly the tarballs that were checked, and tags the commit that they were made of. */
if (import.meta.main) {
  const found = obstacles(isOnRegistry)
  if (found.length > 0) {
    console.error(`Not released:\n${found.map((each) => `- ${each}`).join('\n')}`)
    process.exit(1)
  }
  execFileSync('node', ['tooling/codegen/src/generate.ts', '--check'], { cwd: root, stdio: 'inherit' })
  execFileSync('pnpm', ['exec', 'turbo', 'run', 'build', '--force', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'inherit',
  })
  const folder = join(root, 'tooling/release/tarballs')
  mkdirSync(folder, { recursive: true })
  const { tarballs } = await check(folder, false)
  for (const { path } of tarballs)
    execFileSync('npm', ['publish', path, '--access', 'public'], { cwd: folder, stdio: 'inherit' })
  git('tag', `v${tarballs[0]!.manifest.version}`)
  console.error(`Released ${tarballs.length} packages. Push the tag: git push origin v${tarballs[0]!.manifest.version}`)
}
