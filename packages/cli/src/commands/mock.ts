import { installedProgram } from './installedProgram.ts'

/** `qfc mock`: the mock's own command. */
export const command = installedProgram('@qianfan-console/mock', 'MockMissing')
