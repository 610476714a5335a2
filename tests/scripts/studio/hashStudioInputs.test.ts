import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {hashStudioInputs} from '../../../scripts/studio/hashStudioInputs.ts'

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'parley-hash-'))
  mkdirSync(join(root, 'plugins/review'), {recursive: true})
  mkdirSync(join(root, 'dataset'))
  writeFileSync(join(root, 'sanity.config.ts'), 'export default {}')
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'plugins/review/Badge.tsx'), 'export const badge = 1')
  return root
}

test('the same files give the same hash', async () => {
  expect(await hashStudioInputs(project())).toBe(await hashStudioInputs(project()))
})

test.each<[string, (root: string) => void]>([
  ['a changed file', (root) => writeFileSync(join(root, 'sanity.config.ts'), 'export default 2')],
  ['a new file', (root) => writeFileSync(join(root, 'plugins/parley.ts'), '')],
  ['a removed file', (root) => rmSync(join(root, 'plugins/review/Badge.tsx'))],
  [
    'a renamed file',
    (root) =>
      renameSync(join(root, 'plugins/review/Badge.tsx'), join(root, 'plugins/review/Mark.tsx')),
  ],
  ['other packages', (root) => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
])('%s gives another', async (_, change) => {
  const root = project()
  const before = await hashStudioInputs(root)
  change(root)
  expect(await hashStudioInputs(root)).not.toBe(before)
})

test('what the Studio is not made of changes nothing', async () => {
  const root = project()
  const before = await hashStudioInputs(root)
  writeFileSync(join(root, 'dataset/server.ts'), 'export const port = 1')
  expect(await hashStudioInputs(root)).toBe(before)
})
