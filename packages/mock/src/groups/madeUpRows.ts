/** A row of each format, for versions whose rows the mock does not know. */
const rowOf: Record<string, (number: number) => unknown> = {
  PromptResponse: (number) => [{ prompt: `Question ${number}`, response: [[`Answer ${number}`]] }],
  Role: (number) => ({
    messages: [
      { role: 'user', content: `Question ${number}` },
      { role: 'assistant', content: `Answer ${number}` },
    ],
  }),
  SFT_FIM: (number) => ({ prefix: `let n${number} =`, suffix: ';', middle: ` ${number}` }),
  Text: (number) => ({ text: `Text ${number}` }),
  Prompt: (number) => ({ prompt: `Question ${number}` }),
  DPO_PromptChosenRejected: (number) => [{ user: `Question ${number}`, chosen: `Yes ${number}`, rejected: 'No' }],
  KTO_PromptChosenRejected: (number) => [{ user: `Question ${number}`, chosen: `Yes ${number}` }],
  PromptSortedresponses: (number) => [{ prompt: `Question ${number}`, response: [[`Best ${number}`], ['Good']] }],
  PromptImage: (number) => ({ prompt: `Picture ${number}`, image: `${number}.png` }),
  PromptImageResponse: (number) => ({
    images: [`${number}.png`],
    messages: [
      { role: 'user', content: `What is in picture ${number}?` },
      { role: 'assistant', content: `Number ${number}` },
    ],
  }),
}

/** So many rows of a format, a line each. */
export async function* madeUpRows(format: string, count: number): AsyncGenerator<Uint8Array> {
  const row = rowOf[format] ?? rowOf.PromptResponse!
  for (let number = 1; number <= count; number++) yield Buffer.from(`${JSON.stringify(row(number))}\n`)
}
