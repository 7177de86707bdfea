/** Something that could be typed. */
export interface Candidate {
  word: string
  what?: string | undefined
}
