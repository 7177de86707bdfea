import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../words/language.ts'
import { Loading } from './Box.tsx'

/** A view that is loaded when it is opened. */
export function Later({ load }: { load(): Promise<ComponentType> }) {
  const [found, setFound] = useState<{ View: ComponentType }>()
  useEffect(() => {
    void load().then((View) => setFound({ View }))
  }, [load])
  return found ? <found.View /> : <Loading what={say('Loading…', '正在加载…')} />
}
