import { execFileSync } from 'node:child_process'

/**
 * Node of another version, from the npm package that brings its binary.
 *
 * @param version - its major version
 * @returns the path of the program; undefined where this machine cannot have it
 */
export function nodeBinary(version: number): string | undefined {
  if (Number(process.versions.node.split('.')[0]) === version) return process.execPath
  try {
    const script = 'process.stdout.write(process.execPath)'
    return execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', '-e', script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 120_000,
    })
  } catch {
    return undefined
  }
}
