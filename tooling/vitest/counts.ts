/** How many tests ended how. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** What the tests of a package came to. */
export interface Summary extends Counts {
  /** What failed: the file and the names of a test, then the first lines of what it said. */
  failures: string[]
  /** What failed once and passed when it ran again, in the same form. */
  repeated: string[]
}

/** Where the test task of a package leaves its summary, from the package's folder; turbo keeps it with the cached result. */
export const summaryFile = '.turbo/test-summary.json'

/** The closing line of a run. */
export const sentence = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
