import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {beforeAll, describe, expect, expectTypeOf, test} from 'vitest'
import {ARTICLE_QUERY, STATEMENTS_OF_ARTICLE_QUERY} from '../../queries/index.ts'
import type {ARTICLE_QUERY_RESULT} from '../../queries/index.ts'
import {generate, type Generated} from '../../scripts/typegen.ts'

const root = join(import.meta.dirname, '../..')

describe('what npm run typegen writes is what is committed', () => {
  let generated: Generated

  beforeAll(async () => {
    generated = await generate(root)
  })

  test.each(['schemas/schema.json', 'queries/sanity.types.ts'] as const)('%s', async (path) => {
    expect(await readFile(join(root, path), 'utf8')).toBe(generated[path])
  })

  test('no part of a result is of an unknown type', () => {
    const results = generated['queries/sanity.types.ts'].split('// Source: queries/').slice(1)
    expect(results).toHaveLength(5)
    for (const result of results)
      expect(result.slice(0, result.indexOf('// Query TypeMap'))).not.toContain(': unknown')
  })
})

describe('a client knows the results of the queries', () => {
  const client = createClient({
    projectId: 'test',
    dataset: 'test',
    apiVersion: '2025-02-19',
    useCdn: false,
    resolveFetch: () => async () => Response.json({result: null}),
  })

  test('a story may be missing; a claim of it has a source or none', async () => {
    const story = await client.fetch(ARTICLE_QUERY, {slug: 'open', now: '2025-10-27T12:00:00Z'})
    expectTypeOf(story).toEqualTypeOf<ARTICLE_QUERY_RESULT>()
    expectTypeOf<NonNullable<typeof story>['headline']>().toEqualTypeOf<string | null>()
    expect(story).toBeNull()
  })

  test('statements are a list', async () => {
    const list = await client.fetch(STATEMENTS_OF_ARTICLE_QUERY, {articleId: 'a', now: ''})
    type Source = NonNullable<(typeof list)[number]['source']>
    expectTypeOf<Source['anonymity']>().toEqualTypeOf<'anonymous' | 'background' | 'named' | null>()
    expect(list).toBeNull()
  })
})
