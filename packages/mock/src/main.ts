#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Most of the start is the compiling of what validates; the next start finds it compiled.
enableCompileCache()
const { runCommand } = await import('./command.ts')
process.exitCode = await runCommand(process.argv.slice(2))
