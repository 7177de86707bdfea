/** What an import has made so far. Kept by the caller, it lets a later call go on instead of beginning anew. */
export interface ImportState {
  /** SHA-256 of the file: a state belongs to one content. */
  hash?: string | undefined
  datasetId?: string | undefined
  versionId?: string | undefined
  /** `bos:/bucket/folder/name.jsonl`. */
  address?: string | undefined
  taskId?: string | undefined
  imported?: boolean | undefined
  published?: boolean | undefined
  /** The versions that the data set had before one was made in it: a new one is told from them. */
  versionsBefore?: string[] | undefined
  /** The create that was sent last and not answered: whether it happened is looked up before it is sent again. */
  begun?: 'dataset' | 'version' | 'importTask' | undefined
}

/** A step of an import. */
export type ImportStep = 'check' | 'dataset' | 'upload' | 'import' | 'publish'
