import process from 'node:process'
import { runCommand } from './command/command.ts'
import { createMcpServer } from './createMcpServer.ts'

// A client that has gone closes its end; what is under way goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
const ended = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
})

runCommand(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  ended,
  createServer: createMcpServer,
}).then((code) => {
  process.exitCode = code
  // Standard input may still be open, and nobody reads it any more.
  process.stdin.destroy()
})
