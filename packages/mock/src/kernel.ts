export const redactor =
  (secrets: readonly (string | undefined)[]) =>
  (text: string): string =>
    secrets
      .filter((one): one is string => Boolean(one))
      .flatMap((one) => [one, encodeURIComponent(one), JSON.stringify(one).slice(1, -1)])
      .reduce((result, secret) => result.replaceAll(secret, '***'), text)

export function notify(run: () => unknown, report: (error: unknown) => void): void {
  try {
    run()
  } catch (error) {
    report(error)
  }
}

export function checkNumber(
  name: string,
  value: unknown,
  { least = -Infinity, most = Infinity, integer = false, infinite = false } = {},
): void {
  if (value === undefined) return
  if (
    typeof value !== 'number' ||
    Number.isNaN(value) ||
    (!infinite && !Number.isFinite(value)) ||
    value < least ||
    value > most ||
    (integer && !Number.isInteger(value) && value !== Infinity)
  )
    throw new TypeError(`${name} cannot be ${String(value)}.`)
}
