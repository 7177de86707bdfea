import { checks } from './checks.ts'
import { report } from './report.ts'

/** The same checks in the page and in a worker of it; each sends what it found to the server. */
void report('page', checks)
new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
