/** One assignment, as dotenv reads it: `KEY=value` or `KEY: value`, bare or in quotes of any kind, after `export` or not. */
const assignment =
  /^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm

/**
 * Reads the text of a `.env` file as the package dotenv does, which the official SDKs use; the parser of Node differs for
 * `KEY: value`, for white space after `export`, and for other line ends.
 */
export function parseDotEnv(text: string): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [, name, given = ''] of text.replace(/\r\n?/g, '\n').matchAll(assignment)) {
    const value = given.trim()
    const [, quote, inner] = /^(['"`])([\s\S]*)\1$/.exec(value) ?? []
    variables[name!] = quote === '"' ? inner!.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : quote ? inner! : value
  }
  return variables
}
