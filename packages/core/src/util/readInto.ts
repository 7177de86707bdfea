/** Reads bytes of a file, from a place on, into a buffer that is there already. Rejects where it cannot be filled. */
export type ReadInto = (bytes: Uint8Array, position: number) => Promise<void>

/** Under which a file of `openFile` has its `ReadInto`: pieces by a stream cost several times as much. */
export const readInto = Symbol.for('@qianfan-console/core readInto')

/** The short way to read a file, where it has one. */
export const readIntoOf = (file: Blob): ReadInto | undefined => (file as { [readInto]?: ReadInto })[readInto]
