import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {documentTypes} from '../../schemas/index.ts'
import {
  createValidator,
  validateDocuments,
  type DocumentToValidate,
} from '../../schemas/validate.ts'

interface Fixture {
  documents: DocumentToValidate[]
  problems: {path: string; level: string; message: string}[]
}

const folder = new URL('../fixtures/schemas/', import.meta.url)
const good: DocumentToValidate[] = readJson('good.json')
const validate = createValidator()

describe('documents that keep every rule', () => {
  test('have no problems, weak links and strong', async () => {
    expect(await validate(good)).toEqual([])
  })

  test('cover every field of every document type', () => {
    const common = [
      'evidence',
      'mergedIds',
      'identifiers',
      'otherNames',
      'externalIds',
      'imported',
      'status',
    ]
    for (const type of documentTypes) {
      const used = new Set(
        good
          .filter((document) => document._type === type.name)
          .flatMap((document) => Object.keys(document)),
      )
      const missing = type.fields.map((field) => field.name).filter((name) => !used.has(name))
      const expected = missing.filter((name) => !common.includes(name))
      // A source that counts its people is in the fixtures of the rules.
      expect([type.name, expected]).toEqual([
        type.name,
        type.name === 'source' ? ['countStated'] : [],
      ])
    }
  })
})

describe('documents that break one rule', () => {
  const names = readdirSync(new URL('should-fail/', folder)).map((name) =>
    name.replace(/\.json$/, ''),
  )

  test.each(names)('%s', async (name) => {
    const {documents, problems}: Fixture = readJson(`should-fail/${name}.json`)
    const found = await validate(documents)
    expect(found.map(({path, level, message}) => ({path, level, message}))).toEqual(problems)
    const broken = documents.at(-1)!
    for (const problem of found) {
      expect(problem).toMatchObject({documentId: broken._id, type: broken._type})
    }
    // One rule: however many places show it, they say the same.
    expect(new Set(found.map((problem) => problem.message)).size).toBe(1)
    expect(found[0]!.message).toMatch(/^["\p{Lu}].+\.$/su)
  })
})

describe('links', () => {
  const links = [
    {
      _id: 'agreement-1',
      _type: 'agreement',
      name: 'Accord',
      status: 'draft',
      reviewState: 'approved',
    },
  ].map((document) => ({...document, negotiation: {_type: 'reference', _ref: 'negotiation-1'}}))

  test('are not followed unless the caller can', async () => {
    expect(await validateDocuments(links)).toEqual([])
  })

  test('lead nowhere when the caller says so', async () => {
    const asked: string[] = []
    const found = await validateDocuments(links, {
      documentExists: async (id) => {
        asked.push(id)
        return false
      },
    })
    expect(asked).toEqual(['negotiation-1'])
    expect(found).toEqual([
      {
        documentId: 'agreement-1',
        type: 'agreement',
        path: 'negotiation',
        level: 'error',
        message: 'Referenced document must be published',
      },
    ])
  })

  test('of a mark in the body may lead nowhere', async () => {
    const article = good.find((document) => document._type === 'article')!
    const found = await validateDocuments([article], {
      documentExists: async (id) => id !== 'statement-1',
    })
    expect(found).toEqual([])
  })
})

test('a draft and its published document share an address', async () => {
  const article = good.find((document) => document._type === 'article')!
  expect(await validate([article, {...article, _id: `drafts.${article._id}`}])).toEqual([])
})

test('problems come in the order of the documents', async () => {
  const broken = Array.from({length: 80}, (_, index) => ({
    _id: `place-${index}`,
    _type: 'place',
    reviewState: 'pending',
  }))
  const found = await validate(broken)
  expect(found.map((problem) => problem.documentId)).toEqual(broken.map((document) => document._id))
})

function readJson(name: string) {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
}
