import { useEffect, useState } from 'preact/hooks'
import { type Trouble, troubleOf } from '../words/errors.ts'

/** Reads something when a view is opened, and again while `again` says so. */
export function useRead<Value>(
  read: (signal: AbortSignal) => Promise<Value>,
  again: (value: Value) => boolean = () => false,
  key = '',
): { value: Value | undefined; trouble: Trouble | undefined } {
  const [value, setValue] = useState<Value>()
  const [trouble, setTrouble] = useState<Trouble>()
  useEffect(() => {
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const run = () =>
      read(ending.signal)
        .then((found) => {
          setValue(found)
          setTrouble(undefined)
          if (again(found)) timer = setTimeout(run, 5000)
        })
        .catch((error: unknown) => {
          if (!ending.signal.aborted) setTrouble(troubleOf(error))
        })
    void run()
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [key])
  return { value, trouble }
}
