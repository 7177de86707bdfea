/**
 * A `fetch` whose answers are read no further than a number of bytes: what passes through the gateway's memory must not
 * be chosen by the other side.
 *
 * @param fetch - to call; the platform's own when absent
 * @param most - bytes of an answer
 */
export function boundedFetch(fetch: typeof globalThis.fetch | undefined, most: number): typeof globalThis.fetch {
  return async (...parameters) => {
    const response = await (fetch ?? globalThis.fetch)(...parameters)
    // An own method in place of the inherited one: a copy of the answer could not have every status that servers send.
    return Object.defineProperty(response, 'text', { value: () => textOf(response, most) })
  }
}

async function textOf({ body }: Response, most: number): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop lets go of the connection.
    if (size > most) throw new Error(`The answer is larger than ${most} bytes.`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
