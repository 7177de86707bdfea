import { parseArgs } from 'node:util'
import { live } from './live.ts'
import { onMock } from './onMock.ts'

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false } } })

// Nothing of this process waits for anything once it is done: it ends by itself.
process.exitCode = values.live ? await live() : await onMock()
