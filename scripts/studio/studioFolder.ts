import {existsSync} from 'node:fs'

/**
 * The folder of the built Studio, built first where needed; undefined in the installed package, which has no
 * Studio of its own: there the newsroom's Studio uses the plugin.
 */
export async function studioFolder(
  onProgress: (sentence: string) => void,
): Promise<string | undefined> {
  const source = new URL('../../sanity.config.ts', import.meta.url)
  if (!existsSync(source)) return undefined
  const {buildStudio} = await import('./buildStudio.ts')
  return (await buildStudio({onProgress})).dir
}
