/** How many tests ended how. */
export interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Where the test task of a package leaves its counts, from the package's folder; turbo keeps it with the cached result. */
export const summaryFile = '.turbo/test-summary.json'

/** The closing line of a run. */
export const sentence = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
