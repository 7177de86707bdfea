import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closedPort } from '@qianfan-console/testing'
import { toolFile } from './publishedPackages.ts'

/** A registry on loopback. */
export interface Registry {
  url: string
  /** A `.npmrc` that publishes to it and installs from it. */
  npmrc: string
  /** Where the managers keep what they took from it, each in a folder of its own. */
  caches: string
  [Symbol.asyncDispose](): Promise<void>
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
  const server = spawn(
    process.execPath,
    [toolFile('verdaccio', 'bin/verdaccio'), '--config', config, '--listen', `127.0.0.1:${port}`],
    {
      stdio: 'ignore',
    },
  )
  await untilReady(`${url}-/ping`, server)
  return {
    url,
    caches: join(folder, 'caches'),
    npmrc: `registry=${url}\n//127.0.0.1:${port}/:_authToken=anyone\nprovenance=false\naudit=false\nfund=false\nupdate-notifier=false\n`,
    async [Symbol.asyncDispose]() {
      if (server.exitCode !== null) return
      server.kill()
      await once(server, 'exit')
    },
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

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error(`The registry ended with ${server.exitCode}.`)
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The registry does not answer.')
}
