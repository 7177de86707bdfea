/** A condition of the English, and what says it in Chinese. */
const conditions: [english: RegExp, zh: RegExp, what: string][] = [
  [/\bNeeded when\b/, /必填|须填/, 'the condition under which it is needed (必填)'],
  [
    /\b(only (when|while|for|used|if)|Only (when|while|for|used|if))\b/,
    /仅|只|才/,
    'the condition under which it counts (仅)',
  ],
  [/\bdefault(s)?\b/i, /默认|default/, 'the default (默认)'],
  [/\b(may|can) be absent\b|\babsent when\b/, /不返回|没有/, 'that it may be absent (不返回)'],
  [
    /\bdoes not state\b|\bnot documented\b|\bdocumentation has no\b/,
    /未说明|未提供|没有|未给出|未列出|不一致|不一/,
    'what the documentation does not state (官方文档未说明)',
  ],
  [
    /\b([Ii]s|[Aa]re|have) inferred\b|\b[Ii]nferred (from|names)\b|\bpresumably\b/,
    /推断|预计/,
    'that it is inferred (推断)',
  ],
  [/\bfor good\b/, /永久|不可恢复/, 'that it is for good (永久)'],
  [/\bUTC\b/, /UTC/, 'UTC'],
  [/\b(ends? with a slash|ending with a slash)\b/, /斜杠结尾/, 'the slash at the end (斜杠)'],
]

/** Numbers as values: 1e-07 and 1e-7, 0.0003 and 3e-4 are the same. */
const numbersOf = (text: string): Set<number> =>
  new Set([...text.matchAll(/\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)].map(([number]) => Number(number)))

/** Prefixes of ids: `ds-...`. */
const prefixesOf = (text: string): string[] => [...text.matchAll(/\b([a-z]{2,6}-)\.\.\./g)].map(([, prefix]) => prefix!)

/**
 * What an English text states and its Chinese does not: numbers, ranges and defaults, prefixes of ids, conditions.
 *
 * @returns what is missing, in words
 */
export function missingIn(zh: string, english: string): string[] {
  const numbers = numbersOf(zh)
  return [
    ...[...numbersOf(english)].filter((number) => !numbers.has(number)).map((number) => `the number ${number}`),
    ...prefixesOf(english)
      .filter((prefix) => !zh.includes(prefix))
      .map((prefix) => `the prefix ${prefix}`),
    ...conditions.filter(([stated, said]) => stated.test(english) && !said.test(zh)).map(([, , what]) => what),
  ]
}
