/** What readers of YAML refuse or terminals act on: it stands in quotes, as an escape. */
const unsafe = /^=$|(?![\t\n])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF]/u
const raw = /[\u007F-\u009F\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF]/gu

const escaped = (character: string): string => {
  const code = character.codePointAt(0)!
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** `1e-7` is a text to readers of 1.1: a number needs its point. */
const exponent = {
  tag: 'tag:yaml.org,2002:float',
  identify: (value: unknown) => typeof value === 'number' && /^-?\d+e/.test(String(value)),
  // Nothing is read by it; without a test, others that have one would write the number.
  test: /^(?!)/,
  resolve: (text: string) => Number(text),
  stringify: ({ value }: { value: unknown }) => String(value).replace('e', '.0e'),
}

/**
 * YAML that readers of 1.1 and of 1.2 read alike: a text such as `no`, `12:30:45` or a date is quoted. Nothing in it acts
 * on a terminal.
 */
export async function safeYaml(value: unknown): Promise<string> {
  const { Document, Scalar, visit } = await import('yaml')
  const document = new Document(value ?? null, {
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
    customTags: (tags) => [{ ...exponent, default: true }, ...tags],
  })
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && unsafe.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  // Only texts in double quotes hold such characters now, and there they may be escaped.
  return document.toString().replace(raw, escaped)
}
