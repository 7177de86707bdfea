declare module 'virtual:page-table' {
  import type { CallNames } from '@qianfan-console/codegen/src/samples/callNames.ts'

  interface Bilingual {
    en: string
    zh: string
  }

  /** The actions of the page, by their dotted names. */
  export const table: Record<string, CallNames & { title: Bilingual; policies: string[]; doc: string | undefined }>
}

declare module 'virtual:create-form' {
  interface Bilingual {
    en: string
    zh: string
  }

  /** A field that is filled in, as the spec describes it. */
  export interface FormField {
    type?: string
    description: Bilingual
    required?: string[]
    known?: (string | number)[]
    default?: unknown
    minimum?: number
    maximum?: number
    properties?: Record<string, FormField>
    items?: FormField
  }

  /** The input of CreateFineTuningTask. */
  export const createForm: FormField
}
