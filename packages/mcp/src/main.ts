#!/usr/bin/env node
// Nothing is imported before the version is known to do: an old Node would fail at the first line it cannot run.
const { node } = process.versions
if (Number(node.split('.')[0]) < 22) {
  process.stderr.write(
    `qianfan-mcp needs Node.js 22 or newer; this is ${node}\nqianfan-mcp 需要 Node.js 22 或更高版本。\n`,
  )
  process.exitCode = 2
} else import('./start.ts')

export {}
