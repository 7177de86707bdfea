import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closedPort } from '@qianfan-console/testing'
import { toolFile } from './publishedPackages.ts'
import { serve } from './serve.ts'

/** A registry on loopback. */
export interface Registry extends AsyncDisposable {
  url: string
  /** A `.npmrc` that publishes to it and installs from it. */
  npmrc: string
  /** Where the managers keep what they took from it, each in a folder of its own. */
  caches: string
}

/**
 * Starts a registry on loopback that holds what is published to it, and passes everything else on to the registry that this
 * machine installs from.
 *
 * @param folder - an empty folder for what it keeps
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const { port } = await closedPort()
  const url = `http://127.0.0.1:${port}/`
  mkdirSync(folder, { recursive: true })
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  const config = join(folder, 'config.json')
  writeFileSync(config, JSON.stringify(settings(folder, upstream)))
  const args = [toolFile('verdaccio', 'bin/verdaccio'), '--config', config, '--listen', `127.0.0.1:${port}`]
  const server = await serve(args, `${url}-/ping`, folder)
  return {
    url,
    caches: join(folder, 'caches'),
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\nprovenance=false\naudit=false\nfund=false\nupdate-notifier=false\n`,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const settings = (folder: string, upstream: string) => ({
  storage: join(folder, 'storage'),
  uplinks: { upstream: { url: upstream, timeout: '60s', cache: true } },
  packages: {
    '@qianfan-console/*': { access: '$all', publish: '$all' },
    '**': { access: '$all', proxy: 'upstream' },
  },
  max_body_size: '50mb',
  log: { type: 'stdout', format: 'json', level: 'fatal' },
})
