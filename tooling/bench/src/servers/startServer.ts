import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export interface Server {
  url: string
  /** What the process holds in its heap after a collection, in MB; for servers that answer messages. */
  heap(): Promise<number>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a program, of this folder unless a path says otherwise, that prints its port or URL first, and stops it when disposed of. */
export async function startServer(file: string, args: string[] = []): Promise<Server> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--expose-gc', fileURLToPath(new URL(file, import.meta.url)), ...args],
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )
  const [data] = (await once(child.stdout!, 'data')) as [Buffer]
  const [line] = data.toString().trim().split(/\s/, 1) as [string]
  return {
    url: line.startsWith('http') ? line : `http://127.0.0.1:${line}`,
    async heap() {
      child.send('heap')
      const [bytes] = (await once(child, 'message')) as [number]
      return bytes / 1e6
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}
