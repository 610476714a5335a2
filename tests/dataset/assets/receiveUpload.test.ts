import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, readdirSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {expect, test} from 'vitest'
import {receiveUpload} from '../../../dataset/assets/receiveUpload.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'parley-upload-'))
const limits = {maxBytes: 10, headBytes: 4}
const chunks = (...parts: string[]) => Readable.from(parts.map((part) => Buffer.from(part)))

test('bytes are kept, counted, hashed, and the first ones given back', async () => {
  const upload = await receiveUpload(chunks('abc', 'defg'), newFolder(), limits)
  expect(readFileSync(upload.path, 'utf8')).toBe('abcdefg')
  expect(upload).toMatchObject({
    size: 7,
    sha1: createHash('sha1').update('abcdefg').digest('hex'),
    head: Buffer.from('abcd'),
  })
})

test('what turns out too large on the way is refused and removed', async () => {
  const dir = newFolder()
  await expect(receiveUpload(chunks('12345', '67890', '1'), dir, limits)).rejects.toMatchObject({
    status: 413,
  })
  expect(readdirSync(dir)).toEqual([])
})

test('an upload that breaks off leaves nothing', async () => {
  const dir = newFolder()
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('abc')
      throw new Error('gone')
    })(),
  )
  await expect(receiveUpload(broken, dir, limits)).rejects.toThrow('gone')
  expect(readdirSync(dir)).toEqual([])
})
