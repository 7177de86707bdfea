/** `trainMode` as it is typed on a command line: `train-mode`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

/** The words that call an action: `finetuning task stop`. */
export const commandOf = (action: string): string => action.split('.').map(kebab).join(' ')
