import { checks } from './checks.ts'
import { report } from './report.ts'

void report('worker', checks)
