import { type Language, textIn } from '../context/language.ts'
import { globalFlags } from '../input/globalFlags.ts'
import { twoColumns } from './twoColumns.ts'

/** The global flags of some names, a line a flag. */
export function flagRows(language: Language, names: readonly string[], width: number | undefined): string {
  return twoColumns(
    globalFlags
      .filter(({ name }) => names.includes(name))
      .map(
        ({ name, short, value, description }) =>
          [
            `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${value}>` : ''}`,
            textIn(language, description),
          ] as const,
      ),
    width,
  )
}
