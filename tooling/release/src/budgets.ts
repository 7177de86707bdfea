/** What an install of a package alone may be: itself and all that it brings. */
export interface Budget {
  /** Megabytes (10^6 bytes) on disk, without optional peers. */
  megabytes: number
  packages: number
}

/** By the name of the package. */
export const budgets: Record<string, Budget> = {
  '@qianfan-console/spec': { megabytes: 4, packages: 1 },
  // Declarations are two thirds of it: each action is documented as a function and in the tree, each field in two languages.
  '@qianfan-console/core': { megabytes: 1.6, packages: 1 },
  '@qianfan-console/browser-sdk': { megabytes: 1.8, packages: 2 },
  // Core, and 1.8 MB of valibot.
  '@qianfan-console/gateway': { megabytes: 3.8, packages: 3 },
  '@qianfan-console/cli': { megabytes: 6, packages: 1 },
  '@qianfan-console/mock': { megabytes: 12, packages: 5 },
  '@qianfan-console/mcp': { megabytes: 12, packages: 5 },
  '@qianfan-console/console': { megabytes: 6, packages: 6 },
}
