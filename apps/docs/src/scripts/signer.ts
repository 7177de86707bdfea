import { sign } from '@qianfan-console/core/signing'

/** Signs what is typed, by core's own signer, and shows each step. Nothing leaves the page. */
class Signer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => void this.#sign())
    void this.#sign()
  }

  async #sign(): Promise<void> {
    const given = Object.fromEntries([...this.querySelectorAll('input')].map(({ name, value }) => [name, value]))
    const { method = '', url = '', timestamp = '', accessKeyId = '', secretAccessKey = '' } = given
    const show = (step: string, text: string) => (this.querySelector(`[data-step=${step}]`)!.textContent = text)
    try {
      const signature = await sign(
        { method, url, headers: { 'x-bce-date': timestamp } },
        { accessKeyId, secretAccessKey },
        { timestamp, expiresInSeconds: 300, crypto: 'web' },
      )
      show('prefix', `bce-auth-v1/${accessKeyId}/${timestamp}/300`)
      for (const step of ['signingKey', 'canonicalRequest', 'authorization'] as const) show(step, signature[step])
    } catch (error) {
      for (const step of ['prefix', 'signingKey', 'canonicalRequest']) show(step, '')
      show('authorization', (error as Error).message)
    }
  }
}

customElements.define('q-signer', Signer)
