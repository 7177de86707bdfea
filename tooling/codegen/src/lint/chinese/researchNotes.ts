/**
 * Words about how a fact was looked for. A user reads what the documentation states and what it does not; that a page
 * could not be read is nobody's concern but ours.
 */
const notes = [
  /could not be (read|found|opened)|cannot be read|(was|were) not read\b|(un)?readable|below the .*part of the page/i,
  /\bfixtures?\b|test data|SDK mock/i,
  /\bnot tried\b|\b(was|were|not) seen\b|\bseen only\b|[Nn]o page\b|was not found|No .{0,20}\bpage (of|was)\b|\bprinted (answer|names?|response|example)/,
  /\bof a public client|very probably|look(s)? as if|Made up/,
  /测试数据|均无法读取|未能读|可读部分|未见实例|未经.{0,6}确认|公开客户端|待核实|很可能|名称未知/,
]

/** The first research note of a text, where there is one. */
export function researchNote(text: string): string | undefined {
  for (const note of notes) {
    const found = note.exec(text)
    if (found) return found[0]
  }
  return undefined
}
