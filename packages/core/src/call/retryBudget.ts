const capacity = 500
const costOfRetry = 5

/** What repeats cost. */
export interface RetryBudget {
  /** Takes what one repeat costs; false when too little is left. */
  spend(): boolean
  /** Gives a little back after a success. */
  refill(): void
}

/** A token bucket: when much fails, repeats stop before they make it worse. */
export function retryBudget(): RetryBudget {
  let tokens = capacity
  return {
    spend() {
      if (tokens < costOfRetry) return false
      tokens -= costOfRetry
      return true
    },
    refill() {
      tokens = Math.min(capacity, tokens + 1)
    },
  }
}
