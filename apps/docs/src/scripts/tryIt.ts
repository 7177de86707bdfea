import type { QianfanError } from '@qianfan-console/core'

/** Sends the call of a page to `pnpm docs:try`, which serves the site, and tells what came and what core makes of it. */
class TryIt extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#send())
  }

  async #send(): Promise<void> {
    const output = this.querySelector('output')!
    const zh = this.dataset.language === 'zh'
    const base = new URL(`${this.dataset.root}_try/`, location.href)
    output.replaceChildren()
    const show = (title: string, text: string) => output.append(...part(title, text))
    const served = await fetch(new URL('health', base)).catch(() => undefined)
    if (!served?.ok || !served.headers.get('x-qianfan-try'))
      return show(
        '',
        zh
          ? '请先运行 pnpm docs:try，并从它给出的地址打开本页。'
          : 'Run pnpm docs:try, and open this page at the address that it prints.',
      )
    const { createQianfan } = await import('@qianfan-console/core')
    const fault = this.querySelector('select')!.value
    const qianfan = createQianfan({
      baseUrl: base.href.replace(/\/$/, ''),
      credentials: null,
      apiKey: 'none',
      headers: fault === 'none' ? {} : { 'x-mock-fault': faults[fault]! },
      hooks: {
        request: ({ method, url, body }) =>
          show(zh ? '请求' : 'Request', `${method} ${url.slice(base.href.length - 1)}\n${pretty(body)}`),
        response: ({ status, body }) => show(zh ? '响应' : 'Answer', `${status}\n${pretty(body)}`),
        retry: ({ error, delay }) => show(zh ? '重试' : 'Repeat', `${error.code} → ${Math.round(delay)} ms`),
      },
    })
    try {
      await qianfan.call(this.dataset.action!, JSON.parse(this.querySelector('textarea')!.value))
      show(zh ? '结果' : 'Outcome', zh ? '成功' : 'done')
    } catch (error) {
      show(zh ? '结果' : 'Outcome', nextOf(error as QianfanError, zh))
    }
  }
}

const faults: Record<string, string> = {
  reset: '{"reset":true,"when":"after"}',
  throttled: '{"status":429,"retryAfter":1}',
  failed: '{"status":500}',
}

/** What a program would do with the error: the words of core's own fields. */
function nextOf(error: Partial<QianfanError> & Error, zh: boolean): string {
  if (error.code === undefined) return String(error)
  const lines = [`${error.code}: ${error.message}`, `outcome: ${error.outcome}`]
  if (error.outcome === 'unknown') lines.push(zh ? verifyZh(error) : verifyEn(error))
  return lines.join('\n')
}

const readOf = ({ verify }: Partial<QianfanError>) => verify && `${verify.action} ${JSON.stringify(verify.input)}`
const verifyEn = (error: Partial<QianfanError>) => (error.verify ? `Read first: ${readOf(error)}` : 'No read tells')
const verifyZh = (error: Partial<QianfanError>) =>
  error.verify ? `先查询：${readOf(error)}` : '没有可用于确认的查询接口'

const pretty = (value: unknown): string => {
  try {
    return JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value, undefined, 2) ?? ''
  } catch {
    return String(value)
  }
}

function part(title: string, text: string): HTMLElement[] {
  const head = document.createElement('strong')
  const body = document.createElement('pre')
  head.textContent = title
  body.textContent = text
  body.tabIndex = 0
  return title ? [head, body] : [body]
}

customElements.define('q-try', TryIt)
