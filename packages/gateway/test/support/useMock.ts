import { type Mock, type MockOptions, startMock } from '@qianfan-console/mock'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { job } from './gatewayOnMock.ts'

/** A mock for the tests of a file; each begins without faults and without requests. */
export function useMock(options: MockOptions = {}): { readonly mock: Mock } {
  let mock: Mock
  beforeAll(async () => {
    mock = await startMock(options)
  })
  afterAll(() => mock?.close())
  beforeEach(() => {
    mock.faults.clear()
    mock.requests.length = 0
  })
  return {
    get mock() {
      return mock
    },
  }
}

let count = 0

/** A call id that no other test uses, in its header. */
export const withNewId = (): Record<string, string> => ({ 'x-qianfan-call-id': newId() })

/** A call id that no other test uses. */
export const newId = (): string => `call-${String(++count).padStart(20, '0')}`

/** The input of a job that no other test makes. */
export const newJob = () => ({ ...job, name: `from a page, ${++count}` })
