// What the tests of several packages need. No package is imported here, so that each may use it.
export { caught } from './caught.ts'
export { closedPort, type Listening, listen } from './listen.ts'
export { nodeBinary } from './nodeBinary.ts'
export { packPackage } from './packPackage.ts'
export { runtimeBinary } from './runtimeBinary.ts'
export { type Handler, type Received, type Server, startServer } from './startServer.ts'
export { hasWorkerd, startWorker, type Worker } from './startWorker.ts'
export { keys, taskId } from './values.ts'
