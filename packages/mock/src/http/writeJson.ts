import { parseJson } from '@qianfan-console/core'

/** A value as JSON. */
export interface WrittenJson {
  text: string
  /** What the text says, long integers as their digits. */
  value: unknown
  /** What a reader makes of it that rounds, such as one that checks types. */
  rounded: unknown
}

/** Writes a value as JSON; a BigInt in full. */
export function writeJson(value: unknown): WrittenJson {
  const text = textOf(value)
  return text === undefined ? longJson(value) : { text, value, rounded: value }
}

/** The text, for values without a BigInt: nearly all are. */
function textOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function longJson(value: unknown): WrittenJson {
  const text = JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? rawJSON(`${field}`) : field))
  return { text, value: parseJson(text), rounded: JSON.parse(text) }
}

const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown }
