#!/usr/bin/env node
// Nothing is imported before the version is known to do: an old Node would fail at the first line it cannot run.
const { node } = process.versions
const [major, minor] = node.split('.').map(Number)
// What the bundled undici needs; a test compares them.
if (major! < 22 || (major === 22 && minor! < 19)) {
  const zh = /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  process.stderr.write(
    zh
      ? `qfc 需要 Node.js 22.19 或更高版本；当前为 ${node}。\n`
      : `qfc needs Node.js 22.19 or newer; this is ${node}\n`,
  )
  process.exitCode = 2
} else import('./start.ts')

export {}
