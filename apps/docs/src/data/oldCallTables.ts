import type { Language } from './manifest.ts'
import { oldCalls, oldClasses, olderCalls } from './oldCalls.ts'
import { speaker } from './words.ts'

/** A table of old calls: texts that are code, and the actions of its last column. */
export interface OldCallTable {
  heads: string[]
  rows: { cells: (string | undefined)[]; names: string[] }[]
}

/** The tables of the guide on migrating, by name. */
export function oldCallTable(kind: OldCallKind, language: Language): OldCallTable {
  const say = speaker(language)
  switch (kind) {
    case 'current':
      return {
        heads: [say('oldRoute'), say('oldPython'), say('newCall')],
        rows: oldCalls.map(({ address, python, name }) => ({ cells: [address, python], names: [name] })),
      }
    case 'older':
      return {
        heads: [say('oldPython'), say('oldRoute'), say('nearestCall')],
        rows: olderCalls.map(({ address, python, name }) => ({ cells: [python, address], names: name ? [name] : [] })),
      }
    case 'classes':
      return {
        heads: [say('oldPython'), say('newCalls')],
        rows: oldClasses.map(({ python, names }) => ({ cells: [python], names })),
      }
  }
}

export type OldCallKind = 'current' | 'older' | 'classes'
