import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a server by this process's Node, and waits for its first good answer.
 *
 * @param args - the script and its arguments
 * @param url - what it answers with a status of 200 once it is ready
 * @param cwd - where it runs
 * @param env - its environment; this process's own when undefined
 * @throws with everything it printed, when it ends or does not answer within a minute
 */
export async function serve(
  args: readonly string[],
  url: string,
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<AsyncDisposable> {
  const server = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const words: Buffer[] = []
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes) => words.push(bytes))
  const failure = await notReady(url, server)
  if (failure === undefined) return { [Symbol.asyncDispose]: () => stop(server) }
  await stop(server)
  throw new Error(`${args.join(' ')} ${failure}:\n${Buffer.concat(words)}`)
}

/** Why a server does not answer; undefined when it does. */
async function notReady(url: string, server: ChildProcess): Promise<string | undefined> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null || server.signalCode !== null)
      return `ended with ${server.exitCode ?? server.signalCode}`
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return undefined
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return 'does not answer'
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill()
  await ended
}
