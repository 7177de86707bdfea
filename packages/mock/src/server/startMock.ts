// In here is what runs: the port, the admin endpoints, accounts, snapshots, stubs, verification, the recording.

import { notify } from '@qianfan-console/core'
import type { StoreView } from '../engine/storeView.ts'
import type { Faults } from '../http/faults.ts'
import type { RecordedRequest } from '../http/requests.ts'
import type { HeldClock, MockClock } from '../platform/clock.ts'
import type { DataFile } from '../store/dataFile.ts'
import { createAdminAccess } from './adminAccess.ts'
import { defaultCredentials } from './keys.ts'
import { checkOptions, type MockOptions } from './options.ts'
import { type Serving, serve } from './serve.ts'
import { createState, type MockState } from './state.ts'
import type { AddedStub, Stub } from './stubs.ts'
import { type Expected, verifyRequests } from './verify.ts'

/** A mock that runs. */
export interface Mock {
  /** `http://127.0.0.1:4010`, without a slash at its end: the base URL for any client. */
  readonly url: string
  /** Keys that it accepts. */
  readonly credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined }
  /** What came in, oldest first, without secrets. */
  readonly requests: RecordedRequest[]
  /** What the platform remembers. */
  readonly store: StoreView
  readonly faults: Faults
  readonly clock: MockClock
  /** What the account of an access key holds, where `accounts` gives it one of its own. */
  account(accessKeyId: string): { readonly store: StoreView }
  /** Answers any path that is not the platform's. */
  stub(stub: Stub): AddedStub
  /** Keeps the state of all accounts and the time under a name. */
  snapshot(name: string): void
  /** Puts a kept state back. Throws a `TypeError` where there is none of that name. */
  restore(name: string): void
  /** Counts the calls that fit; throws a `VerificationError` with the nearest where it is not the number expected. */
  verify(expected: Expected): number
  /** Stops it; open connections are closed. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts the platform on loopback.
 *
 * @param options - see `MockOptions`
 * @returns the mock: `url`, `requests`, `store`, `faults`, `clock`, `close`
 * @throws {TypeError} when an option cannot be one
 * @see https://cloud.baidu.com/doc/qianfan-api
 * @example
 * ```ts
 * await using mock = await startMock({ speed: 600 })
 * const qianfan = createQianfan({ baseUrl: mock.url, credentials: mock.credentials })
 * await qianfan.finetuning.task.stop({ taskId: 'task-5kjifvzerc5n' })
 * ```
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options)
  const access = await createAdminAccess(options.admin ?? {})
  const state = await createState(options)
  try {
    const serving = await serve(state, access, options)
    return mockOf(state, serving, options)
  } catch (error) {
    state.file?.close()
    throw error
  }
}

function mockOf(state: MockState, serving: Serving, options: MockOptions): Mock {
  const { accounts, clock, faults, file, requests, snapshots, spec, storeOf, stubs } = state
  const ticking = keepTime(clock, file)
  const end = async () => {
    clearInterval(ticking)
    await serving.close()
    state.objects.close()
    try {
      file?.saveClock(clock.state())
    } finally {
      file?.close()
    }
  }
  let closed: Promise<void> | undefined
  const close = () => (closed ??= end())
  return {
    url: serving.url,
    credentials: options.credentials ?? options.keys?.[0] ?? defaultCredentials,
    requests,
    store: accounts.main.view,
    faults,
    clock,
    account: (id) => ({ store: storeOf(id) }),
    stub: stubs.add,
    snapshot: snapshots.take,
    restore: snapshots.restore,
    verify: (expected) => verifyRequests(requests, expected, spec),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** How often the time of a running clock is saved, in ms: a sudden end costs no more than that. */
const clockInterval = 1000

/** Saves the time of a running clock again and again, so that it survives a sudden end. */
function keepTime(clock: HeldClock, file: DataFile | undefined): NodeJS.Timeout | undefined {
  if (!file) return undefined
  const save = () => {
    if (clock.speed > 0) file.saveClock(clock.state())
  }
  // What cannot be written now is told by the next call that changes something.
  return setInterval(() => notify(save, () => {}), clockInterval).unref()
}
