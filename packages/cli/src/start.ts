import { OutputFailure } from './context/failure.ts'
import { version } from './context/version.ts'
import { ignoreStreamErrors, outputExitCode, writeError, writeOutput } from './terminal/standardStreams.ts'

ignoreStreamErrors()
const argv = process.argv.slice(2)
// Not awaited at the top level: a question that nobody can answer any more ends in order, not with Node's warning.
void (argv.length === 1 && argv[0] === '--version' ? showVersion() : run()).then((code) => {
  process.exitCode = code
})

/** The version alone needs nothing else to be loaded. */
async function showVersion(): Promise<number> {
  try {
    await writeOutput(`${version}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof OutputFailure)) throw error
    if (!error.isClosed) writeError(`qfc: ${error.message}\n`)
    return outputExitCode(error, false)
  }
}

async function run(): Promise<number> {
  return (await import('./run.ts')).run(argv)
}
