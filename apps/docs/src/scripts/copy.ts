// Every block of code gets a button; those of the guides are made here.
for (const block of document.querySelectorAll<HTMLElement>('.sl-markdown-content > pre')) {
  const frame = document.createElement('div')
  frame.className = 'q-code'
  block.replaceWith(frame)
  const button = document.createElement('button')
  const zh = document.documentElement.lang.startsWith('zh')
  button.type = 'button'
  button.textContent = zh ? '复制' : 'Copy'
  button.dataset.copy = ''
  button.dataset.copied = zh ? '已复制' : 'Copied'
  frame.append(button, block)
}

document.addEventListener('click', async ({ target }) => {
  if (!(target instanceof HTMLElement) || !('copy' in target.dataset)) return
  await navigator.clipboard.writeText(`${target.parentElement!.querySelector('code')!.textContent}\n`)
  const before = target.textContent
  target.textContent = target.dataset.copied!
  setTimeout(() => (target.textContent = before), 1500)
})
