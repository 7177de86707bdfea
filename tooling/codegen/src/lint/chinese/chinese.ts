/** A Chinese character. */
export const chinese = /[\u4e00-\u9fff]/

/** Full-width punctuation: no blank stands beside it. */
export const fullWidth = '，。；：、（）“”！？'
