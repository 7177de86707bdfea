import { fileURLToPath } from 'node:url'
import { build } from 'astro'

// Not by the command `astro`, which reports its use to its makers.
await build({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'error' })
