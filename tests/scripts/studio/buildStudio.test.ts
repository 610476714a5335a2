import {mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {buildStudio} from '../../../scripts/studio/buildStudio.ts'
import {hashStudioInputs} from '../../../scripts/studio/hashStudioInputs.ts'

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'parley-build-'))
  writeFileSync(join(root, 'sanity.config.ts'), 'export default {}')
  return root
}

test('a folder without a configuration is named', async () => {
  const root = mkdtempSync(join(tmpdir(), 'parley-build-'))
  await expect(buildStudio({root})).rejects.toThrow(`no Studio to build in ${root}`)
})

test('what was built of the same files is used again, without a word', async () => {
  const root = project()
  const dir = join(root, 'node_modules/.cache/parley/studio', await hashStudioInputs(root))
  mkdirSync(dir, {recursive: true})
  writeFileSync(join(dir, 'index.html'), '')
  const said: string[] = []
  const built = await buildStudio({root, onProgress: (sentence) => said.push(sentence)})
  expect(built).toEqual({dir, cached: true})
  expect(said).toEqual([])
})

test('a build that fails says why and leaves nothing behind', async () => {
  const root = project()
  const modules = join(root, 'node_modules/sanity')
  mkdirSync(join(modules, 'bin'), {recursive: true})
  writeFileSync(join(modules, 'package.json'), '{"name": "sanity", "type": "commonjs"}')
  writeFileSync(join(modules, 'bin/sanity'), 'console.error("no such type"); process.exit(1)')
  await expect(buildStudio({root})).rejects.toThrow(/could not be built:\nno such type/)
  expect(readdirSync(join(root, 'node_modules/.cache/parley/studio'))).toEqual([])
})
