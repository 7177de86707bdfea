import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { libraryFolder } from './java.ts'

/** A repository of Maven in a folder, as the public one is laid out. */
export const published = mkdtempSync(join(tmpdir(), 'qianfan-maven-'))

/** Its address. */
export const publishedUrl = pathToFileURL(published).href

/** What makes `deploy` publish there, and leaves this machine's own repository without the library. */
export const toPublished = [`-DaltDeploymentRepository=published::${publishedUrl}`, '-Dmaven.install.skip']

/** The library's own tests, SpotBugs and the format are checked elsewhere. */
export const quick = ['-DskipTests', '-Dspotbugs.skip', '-Dspotless.check.skip']

/**
 * What makes Maven keep what it takes in a repository beside this machine's: it starts with what that one has of others, and
 * never has the library, so that the library comes from where it was published.
 */
export function apart(): string[] {
  const own = join(libraryFolder, 'node_modules/.cache/maven')
  const known = join(homedir(), '.m2/repository')
  if (!existsSync(own) && existsSync(known)) {
    const part = `${own}.part`
    rmSync(part, { recursive: true, force: true })
    cpSync(known, part, { recursive: true })
    renameSync(part, own)
  }
  rmSync(join(own, 'io/github/qianfan-console'), { recursive: true, force: true })
  return [`-Dmaven.repo.local=${own}`]
}
