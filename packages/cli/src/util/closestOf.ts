import { closest, distance } from 'fastest-levenshtein'

/** The known word that was probably meant; undefined when none is near. */
export function closestOf(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const lower = word.toLowerCase()
  const best = closest(
    lower,
    known.map((each) => each.toLowerCase()),
  )
  const found = known.find((each) => each.toLowerCase() === best)!
  const limit = Math.max(1, Math.min(3, Math.floor(word.length / 3)))
  return distance(lower, best) <= limit || (distance(lower, best) === 2 && letters(lower) === letters(best))
    ? found
    : known.find((each) => lower.length >= 4 && each.toLowerCase().startsWith(lower))
}

/** Two letters that changed places are one slip. */
const letters = (word: string): string => [...word].sort().join('')
