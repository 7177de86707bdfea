/** Does something for each of a list, so many at a time. */
export async function eachOf<Item>(
  items: Iterable<Item>,
  together: number,
  run: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await run(next.value)
  }
  await Promise.all(Array.from({ length: together }, worker))
}
