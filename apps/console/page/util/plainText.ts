/** Terminal escapes, control characters, and marks that turn the direction of what follows: a name may hold any of them. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text of the platform as it is shown: one line, nothing in it that is not seen. Markup stays the text that it is. */
export const plainText = (text: unknown): string =>
  String(text ?? '')
    .replaceAll(unseen, ' ')
    .trim()
