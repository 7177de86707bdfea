export {
  type MockClient,
  type MockedCall,
  type MockOptions,
  mockClient,
  type PartialDeep,
  type Refusal,
  type Script,
} from './testing/mockClient.ts'
