import {readFileSync, readdirSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {analyze} from '../../../importer/analyze/analyze.ts'
import {compose} from '../../../importer/compose/compose.ts'
import {isTextBlock} from '../../../importer/portableText.ts'
import {readArticle} from '../../../importer/read/readArticle.ts'
import {analysis, raw} from './istanbul.ts'
import {problemsOf} from './invariants.ts'

const samples = new URL('../../../samples/', import.meta.url)
const texts = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({name, content: readFileSync(new URL(name, samples), 'utf8')}))

function composed(content: string) {
  const article = readArticle({content, publishedAt: '2026-03-03T18:45:00+01:00'})
  return {article, documents: compose(article, analyze(article))}
}

test('the Istanbul article becomes exactly these documents', () => {
  const golden = new URL('../../fixtures/compose/istanbul.json', import.meta.url)
  expect(compose(raw, analysis)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
})

describe('what holds for the documents of every article', () => {
  test('of finds written by hand', async () => {
    expect(await problemsOf(raw, compose(raw, analysis))).toEqual([])
  })

  test.each(texts)('of the sample $name', async ({content}) => {
    const {article, documents} = composed(content)
    expect(await problemsOf(article, documents)).toEqual([])
  })

  test('of paragraphs in any order, some of them twice', async () => {
    const paragraphs = texts.flatMap(({content}) => content.split(/\n+/))
    const mixed = fc.array(fc.constantFrom(...paragraphs), {minLength: 3, maxLength: 20})
    await fc.assert(
      fc.asyncProperty(mixed, async (lines) => {
        fc.pre(lines.join('').trim() !== '')
        const {article, documents} = composed(lines.join('\n'))
        expect(await problemsOf(article, documents)).toEqual([])
      }),
      {numRuns: 25},
    )
  })
})

test('the same article gives the same documents', () => {
  for (const {content} of texts)
    expect(composed(content).documents).toEqual(composed(content).documents)
})

test('a block keeps its key when another paragraph changes', () => {
  const keys = (content: string) => {
    const {documents} = composed(content)
    const {body} = documents.find(({_type}) => _type === 'article')!
    return Array.isArray(body) ? body.filter(isTextBlock).map(({_key}) => _key) : []
  }
  const before = keys(
    'Talks resume\n\nThe first sentence of the talks.\n\nThe second sentence of the talks.',
  )
  const after = keys(
    'Talks resume\n\nA first sentence of the talks.\n\nThe second sentence of the talks.',
  )
  expect(after[0]).not.toBe(before[0])
  expect(after[1]).toBe(before[1])
})

describe('unnamed sources', () => {
  const withLabel = (label: string) => ({
    ...analysis,
    sources: analysis.sources.map((source) =>
      source.id === 'source-1' ? {...source, label} : source,
    ),
  })

  test('are another source in another article', () => {
    const ids = (headline: string) => {
      const other = readArticle({
        content: raw.text.replaceAll('Deadlock', headline),
        publishedAt: null,
      })
      return compose(other, analyze(other))
        .filter(({kind}) => kind === 'unnamed-person')
        .map(({_id}) => _id)
    }
    const [one, two] = [ids('Deadlock'), ids('Stalemate')]
    expect(one.length).toBeGreaterThan(0)
    expect(one.filter((id) => two.includes(id))).toEqual([])
  })

  test('never take a name along, neither in a field nor in an id', () => {
    const [plain, named] = ['An aide', 'An aide to Mr Kalin'].map((label) =>
      compose(raw, withLabel(label)).filter(({kind}) => kind === 'unnamed-person'),
    )
    expect(named).toEqual(plain)
    expect(JSON.stringify(named)).not.toContain('Kalin')
  })

  test('keep their number as the label counts it', () => {
    const source = compose(raw, withLabel('a diplomat')).find(({label}) => label === 'a diplomat')
    expect(source).toMatchObject({plural: false})
  })
})

test('a claim over two paragraphs has a passage in each', () => {
  const [first, second] = raw.paragraphs
  const content = [{start: first!.span.end - 7, end: second!.span.start + 9}]
  const documents = compose(raw, {
    ...analysis,
    statements: analysis.statements.map((one, index) => (index === 2 ? {...one, content} : one)),
  })
  const statement = documents.filter(({_type}) => _type === 'statement')[2]
  expect(statement).toMatchObject({
    text: 'Turkey. According',
    spans: [{end: 118}, {start: 0, end: 9}],
  })
})

test('what the page prints about its publication is kept', () => {
  const {documents} = composed(
    [
      'PRESS RELEASE',
      'Talks resume in the port of Haven',
      'The Haven Echo',
      '3 March 2026',
      'HAVEN (NewsWire) — The two sides met again on Tuesday, a mediator said.',
      '© NewsWire 2026. All rights reserved.',
    ].join('\n'),
  )
  expect(documents.find(({_type}) => _type === 'article')).toMatchObject({
    genre: 'press-release',
    publisher: 'The Haven Echo',
    infoSources: ['NewsWire'],
    rights: '© NewsWire 2026. All rights reserved.',
    datePublished: '2026-03-03T17:45:00.000Z',
    datePublishedAsPrinted: '3 March 2026',
    dateline: {text: 'HAVEN (NewsWire) —'},
  })
})
