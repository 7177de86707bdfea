import { installedProgram } from './installedProgram.ts'

/** `qfc mcp`: the server for agents, by its own command. */
export const command = installedProgram('@qianfan-console/mcp', 'McpMissing')
