#!/usr/bin/env node
import { version } from './version.ts'

// A reader that has had enough (`qfc ... | head -1`) is no error.
const quiet = (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
process.stdout.on('error', quiet)
process.stderr.on('error', quiet)

const argv = process.argv.slice(2)
if (argv.length === 1 && argv[0] === '--version') process.stdout.write(`${version}\n`)
else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(argv)
}
