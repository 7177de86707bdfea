// Generated from the spec by `pnpm generate`. Do not edit.

/** The data formats, and what the console guides say of their files. */
export const dataFormats = [
  {
    name: 'PromptResponse',
    page: 'https://ai.baidu.com/ai-doc/WENXINWORKSHOP/yliu6bqzw',
    rows: 'turns',
    mostTurns: 150,
    advisedRows: null,
  },
  {
    name: 'Role',
    page: 'https://cloud.baidu.com/doc/qianfan/s/Zmh4su9vy',
    rows: 'object',
    mostTurns: 150,
    advisedRows: null,
  },
  {
    name: 'SFT_FIM',
    page: 'https://cloud.baidu.com/doc/qianfan/s/ymh4su9nk',
    rows: 'object',
    mostTurns: 1,
    advisedRows: null,
  },
  {
    name: 'Text',
    page: 'unknown',
    rows: 'object',
    mostTurns: null,
    advisedRows: null,
  },
  {
    name: 'DPO_PromptChosenRejected',
    page: 'https://ai.baidu.com/ai-doc/WENXINWORKSHOP/ulus64y89',
    rows: 'turns',
    mostTurns: 150,
    advisedRows: 100,
  },
  {
    name: 'KTO_PromptChosenRejected',
    page: 'https://ai.baidu.com/ai-doc/WENXINWORKSHOP/3ly70wuxy',
    rows: 'turns',
    mostTurns: 150,
    advisedRows: 100,
  },
  {
    name: 'PromptSortedresponses',
    page: 'https://ai.baidu.com/ai-doc/WENXINWORKSHOP/5m49d3gby',
    rows: 'turns',
    mostTurns: 150,
    advisedRows: null,
  },
  {
    name: 'Prompt',
    page: 'https://cloud.baidu.com/doc/qianfan/s/Dmh4suaf0',
    rows: 'object',
    mostTurns: null,
    advisedRows: null,
  },
  {
    name: 'PromptImage',
    page: 'unknown',
    rows: 'object',
    mostTurns: null,
    advisedRows: null,
  },
  {
    name: 'PromptImageResponse',
    page: 'https://ai.baidu.com/ai-doc/WENXINWORKSHOP/Vm10ia20t',
    rows: 'object',
    mostTurns: 150,
    advisedRows: null,
  },
] as const

/** The largest files that an import takes. */
export const importSizes = {
  page: 'https://ai.baidu.com/ai-doc/WENXINWORKSHOP/yliu6bqzw',
  bosFileGigabytes: 50,
  bosFiles: {
    BOS: 1000,
    sysStorage: 100,
  },
} as const
