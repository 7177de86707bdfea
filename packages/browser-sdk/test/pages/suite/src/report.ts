/** Runs checks one after the other, and sends each result: `ok`, or why not. */
export async function report(where: string, checks: Record<string, () => Promise<void>>): Promise<void> {
  const results: Record<string, string> = {}
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check()
      results[name] = 'ok'
    } catch (error) {
      results[name] = `${error}`
    }
  }
  await fetch('/report', { method: 'POST', body: JSON.stringify({ where, results }) })
}
