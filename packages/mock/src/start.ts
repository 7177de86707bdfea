import { enableCompileCache } from 'node:module'

// Most of the start is the compiling of what validates; the next start finds it compiled.
enableCompileCache()
// A signal counts from the first moment on: as the first process of a container, nothing else would end this one.
const ended = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
})
const { processIo, runCommand } = await import('./command/command.ts')
process.exitCode = await runCommand(process.argv.slice(2), processIo(ended))
