/** The languages of a call, one at a time; the choice is remembered from page to page. */
class Tabs extends HTMLElement {
  connectedCallback(): void {
    const tabs = [...this.querySelectorAll<HTMLElement>('[role=tab]')]
    const select = (tab: HTMLElement) => {
      for (const each of tabs) {
        const isChosen = each === tab
        each.setAttribute('aria-selected', String(isChosen))
        each.tabIndex = isChosen ? 0 : -1
        this.querySelector<HTMLElement>(`#${each.getAttribute('aria-controls')}`)!.hidden = !isChosen
      }
    }
    const choose = (tab: HTMLElement) => {
      select(tab)
      tab.focus()
      try {
        localStorage.setItem('qianfan-call', tab.id)
      } catch {
        // A page without storage forgets the choice.
      }
    }
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(tab))
      tab.addEventListener('keydown', ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
        if (step) choose(tabs[(index + step + tabs.length) % tabs.length]!)
      })
    }
    const remembered = tabs.find(({ id }) => id === storedChoice())
    if (remembered) select(remembered)
  }
}

function storedChoice(): string | null {
  try {
    return localStorage.getItem('qianfan-call')
  } catch {
    return null
  }
}

customElements.define('q-tabs', Tabs)
