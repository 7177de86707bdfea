interface Found {
  url: string
  excerpt: string
  meta: { title?: string }
  sub_results: { url: string; title: string; excerpt: string }[]
}
interface Results {
  results: { data(): Promise<Found> }[]
}
interface Index {
  search(query: string): Promise<Results>
  debouncedSearch(query: string): Promise<Results | null>
}
interface Pagefind {
  createInstance(options: object): Index
}
/** The pages of this page's language, and those of the other. */
interface Indexes {
  own: Index
  other(): Index
}

/** How many pages are shown. */
const most = 12

/** The search: its index is loaded when it is first opened. */
class Search extends HTMLElement {
  #indexes: Promise<Indexes> | undefined
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
    this.#indexes ??= load(this.dataset.root!)
  }

  async #search(query: string): Promise<void> {
    const list = this.querySelector('ol')!
    const status = this.querySelector('[role=status]')!
    if (query === '') {
      list.replaceChildren()
      status.textContent = ''
      return
    }
    const { own, other } = await this.#indexes!
    const found = await own.debouncedSearch(query)
    if (!found) return
    const isOwn = found.results.length > 0
    // A reader of English may have a word from the platform's console, and the other way round.
    const { results } = isOwn ? found : await other().search(query)
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()))
    if (this.#input.value.trim() !== query) return
    list.replaceChildren(...pages.map((page) => rowOf(page)))
    if (isOwn) list.removeAttribute('lang')
    else list.lang = otherLanguage()
    status.textContent = isOwn ? '' : pages.length > 0 ? this.dataset.other! : `${this.dataset.none} “${query}”`
  }
}

const otherLanguage = () => (document.documentElement.lang.startsWith('zh') ? 'en' : 'zh-CN')

async function load(root: string): Promise<Indexes> {
  const base = new URL(root, location.href)
  const pagefind: Pagefind = await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', base).href)
  const options = { baseUrl: base.pathname, excerptLength: 24 }
  let other: Index | undefined
  return {
    own: pagefind.createInstance(options),
    other() {
      if (!other) {
        // pagefind takes the language that the page has while an instance is made, and none by an option.
        const { lang } = document.documentElement
        document.documentElement.lang = otherLanguage()
        other = pagefind.createInstance(options)
        document.documentElement.lang = lang
      }
      return other
    },
  }
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
