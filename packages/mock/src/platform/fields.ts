/** Fields by their wire names. */
export type Fields = Record<string, unknown>
