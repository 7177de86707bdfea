// In here is what knows no command, no action and no terminal.

// A chunk of its own in core: importing it loads nothing else.
export { valueAt } from '@qianfan-console/core'
