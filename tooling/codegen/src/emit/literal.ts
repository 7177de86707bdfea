/** Longest literal in one line. */
const longest = 90

/** A value as a person writes it in TypeScript, in one line where it fits: `{ taskId: 'task-5kjifvzerc5n' }`. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  const list = Array.isArray(value)
  const parts = list
    ? value.map((each) => literal(each, inner))
    : Object.entries(value).map(([name, each]) => `${key(name)}: ${literal(each, inner)}`)
  const [open, close, space] = list ? ['[', ']', ''] : ['{', '}', ' ']
  const line = parts.join(', ')
  if (parts.length === 0) return open + close
  if (indent.length + line.length <= longest && !line.includes('\n')) return open + space + line + space + close
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`
}

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

/** In the quotes that need the fewest escapes, as the formatter has it. */
function quoted(text: string): string {
  const double = JSON.stringify(text)
  if (text.includes("'")) return double
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`
}
