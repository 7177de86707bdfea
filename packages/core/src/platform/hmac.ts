/** HMAC-SHA256 with keys and data as text and results in lower-case hex. A key is prepared once and used often. */
export interface Hmac<Key = unknown> {
  prepare(text: string): Key | Promise<Key>
  compute(key: Key, data: string): string | Promise<string>
}
