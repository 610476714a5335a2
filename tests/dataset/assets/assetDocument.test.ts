import {expect, test} from 'vitest'
import {assetDocument, assetIdOf, assetName} from '../../../dataset/assets/assetDocument.ts'

const sha1 = 'a'.repeat(40)
const place = {projectId: 'local', dataset: 'production', origin: 'http://localhost:3333'}

test('an image is described as Content Lake does', () => {
  const facts = {
    sha1,
    size: 9,
    mimeType: 'image/png',
    extension: 'png',
    image: {extension: 'png', width: 1400, height: 700},
    said: {originalFilename: 'talks.png'},
  }
  expect(assetDocument(facts, place)).toEqual({
    _id: `image-${sha1}-1400x700-png`,
    _type: 'sanity.imageAsset',
    assetId: sha1,
    sha1hash: sha1,
    uploadId: sha1,
    originalFilename: 'talks.png',
    extension: 'png',
    mimeType: 'image/png',
    size: 9,
    path: `images/local/production/${sha1}-1400x700.png`,
    url: `http://localhost:3333/images/local/production/${sha1}-1400x700.png`,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: {_type: 'sanity.imageDimensions', width: 1400, height: 700, aspectRatio: 2},
    },
  })
})

test("nothing that the uploader says replaces the asset's own facts", () => {
  const said = {_id: 'article-1', _type: 'article', url: 'http://example.com'}
  const facts = {sha1, size: 1, mimeType: 'text/plain', extension: 'txt', image: null, said}
  expect(assetDocument(facts, place)).toMatchObject({
    _id: `file-${sha1}-txt`,
    _type: 'sanity.fileAsset',
    url: `http://localhost:3333/files/local/production/${sha1}.txt`,
  })
})

test('the id leads to the document from the name and back', () => {
  const facts = {sha1, size: 1, mimeType: '', extension: 'pdf', image: null, said: {}}
  expect(assetIdOf('files', assetName(facts))).toBe(assetDocument(facts, place)._id)
})

test.each([
  `../${sha1}.pdf`,
  `${sha1}.pdf/..`,
  `${sha1}.p/df`,
  `${sha1}`,
  'users.json',
  `${sha1}-1x1.png`,
  `${sha1}.PDF`,
  `${sha1}.pdf\0`,
])('%j is no name of a file', (name) => {
  expect(assetIdOf('files', name)).toBeNull()
})
