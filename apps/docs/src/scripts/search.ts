interface Found {
  url: string
  excerpt: string
  meta: { title?: string }
  sub_results: { url: string; title: string; excerpt: string }[]
}
interface Pagefind {
  options(options: object): Promise<void>
  init(): Promise<void>
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Found> }[] } | null>
}

/** How many pages are shown. */
const most = 12

/** The search: its index is loaded when it is first opened. */
class Search extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined
  #dialog!: HTMLDialogElement
  #input!: HTMLInputElement

  connectedCallback(): void {
    this.#dialog = this.querySelector('dialog')!
    this.#input = this.querySelector('input')!
    this.querySelector('.q-search-open')!.addEventListener('click', () => this.#open())
    this.#input.addEventListener('input', () => void this.#search(this.#input.value.trim()))
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close())
    this.#input.form!.addEventListener('submit', (event) => {
      const first = this.querySelector<HTMLAnchorElement>('ol a')
      if ((event as SubmitEvent).submitter && document.activeElement !== this.#input) return
      event.preventDefault()
      first?.click()
    })
    addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      this.#open()
    })
  }

  #open(): void {
    this.#dialog.showModal()
    this.#input.focus()
    this.#pagefind ??= load(this.dataset.root!)
  }

  async #search(query: string): Promise<void> {
    const list = this.querySelector('ol')!
    const status = this.querySelector('[role=status]')!
    if (query === '') {
      list.replaceChildren()
      status.textContent = ''
      return
    }
    const found = await (await this.#pagefind!).debouncedSearch(query)
    if (!found) return
    const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()))
    list.replaceChildren(...pages.map(rowOf))
    status.textContent = pages.length > 0 ? '' : `${this.dataset.none} “${query}”`
  }
}

async function load(root: string): Promise<Pagefind> {
  const base = new URL(root, location.href)
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', base).href)
  await pagefind.options({ baseUrl: base.pathname, excerptLength: 24 })
  await pagefind.init()
  return pagefind
}

function rowOf({ url, excerpt, meta, sub_results: parts }: Found): HTMLElement {
  const row = document.createElement('li')
  const link = document.createElement('a')
  const title = document.createElement('strong')
  const text = document.createElement('span')
  link.href = parts.length === 1 ? parts[0]!.url : url
  title.textContent = meta.title ?? url
  // pagefind escapes the page's text and adds nothing but <mark>.
  text.innerHTML = excerpt
  link.append(title, text)
  row.append(link)
  return row
}

customElements.define('q-search', Search)
