export { type CommandOptions, commandCredentials } from './node/commandCredentials.ts'
export { httpTransport } from './node/httpTransport.ts'
export { type NodeCredentialsOptions, nodeCredentials } from './node/nodeCredentials.ts'
export { type NodeOptions, nodeOptions } from './node/nodeOptions.ts'
export { type OpenFileOptions, openFile } from './node/openFile.ts'
export {
  cacheFolder,
  configFilePath,
  configFolder,
  policyFilePaths,
  stateFolder,
  type Variables,
} from './node/paths.ts'
export { checkProxy, type Proxy, proxyFor } from './node/proxyFor.ts'
export { type Config, type Profile, readConfig } from './node/readConfig.ts'
export { readTextFile } from './node/readTextFile.ts'
export { type UndiciTransportOptions, undiciTransport } from './node/undiciTransport.ts'
