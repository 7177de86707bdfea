import { InputError } from '../errors/errors.ts'

/**
 * Loads a package that not everybody needs. That it is not installed, and that it does not run here, are two things.
 *
 * @param name - of the package, as it is installed
 * @param user - the function that needs it, for the message
 * @param load - imports it
 * @throws {InputError} `<Name>Missing` or `<Name>Unusable`, with the reason as `cause`; nothing was sent
 */
export async function loadPackage<Module>(name: string, user: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    const { code, message } = cause as { code?: string; message?: string }
    const title = name[0]!.toUpperCase() + name.slice(1)
    // A file missing inside the package has the same code, and is named by its path.
    if (code === 'ERR_MODULE_NOT_FOUND' && new RegExp(`['"]${name}['"]`).test(message ?? ''))
      throw new InputError(`${title}Missing`, `${user} needs the package ${name}. Run: npm install ${name}`, { cause })
    throw new InputError(
      `${title}Unusable`,
      `${user} needs the package ${name}, which is installed but does not load here: ${message ?? String(cause)}`,
      { cause },
    )
  }
}
