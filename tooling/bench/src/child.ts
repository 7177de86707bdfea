import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export interface Server {
  url: string
  /** Resident memory of the process in MB. */
  resident(): number
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a program of this folder that prints its port or URL, and stops it when disposed of. */
export async function startServer(file: string, args: string[] = []): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [data] = (await once(child.stdout!, 'data')) as [Buffer]
  const line = data.toString().trim()
  return {
    url: line.startsWith('http') ? line : `http://127.0.0.1:${line}`,
    resident: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}
