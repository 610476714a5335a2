import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  buildBlock,
  flattenBlock,
  isTextBlock,
  type MarkRange,
  type TextBlock,
} from '../../../importer/portableText.ts'
import {article, first, kept, MemoryDataset, writes} from './documents.ts'

/** A block with marks over the words given: `i-` those of the import, all others an editor's. */
function block(key: string, text: string, marks: Record<string, string> = {}): TextBlock {
  const ranges = Object.entries(marks).map(([mark, words]): MarkRange => {
    const start = text.indexOf(words)
    return {mark, start, end: start + words.length}
  })
  const markDefs = Object.keys(marks).map((mark) => ({_key: mark, _type: 'attribution'}))
  return {...buildBlock({key, style: 'normal', text, markDefs, ranges})}
}

/** Block by block, the text and the words under each mark. */
function read(body: unknown) {
  return (Array.isArray(body) ? body : []).filter(isTextBlock).map((one) => {
    const {text, ranges} = flattenBlock(one)
    return [
      text,
      Object.fromEntries(ranges.map(({mark, start, end}) => [mark, text.slice(start, end)])),
    ]
  })
}

function merged(base: TextBlock[], now: TextBlock[], incoming: TextBlock[]) {
  const dataset = new MemoryDataset()
  dataset.import([article({body: base})], {article: first})
  dataset.edit('article-1', {body: now})
  const plan = dataset.import([article({body: incoming})], {article: first})
  const again = dataset.import([article({body: incoming})], {article: first})
  return {body: dataset.fields('article-1').body, kept: kept(plan), again: writes(again)}
}

describe('the body of an article', () => {
  test('that nobody touched becomes the new one', () => {
    const incoming = [block('a', 'Two.', {'i-1': 'Two'}), block('b', 'Three.')]
    const {body, again} = merged([block('a', 'One.')], [block('a', 'One.')], incoming)
    expect(body).toEqual(incoming)
    expect(again).toEqual([])
  })

  test("keeps an editor's annotations where their words still stand", () => {
    const {body, kept: left} = merged(
      [block('a', 'He said it was over.', {'i-1': 'it was over'})],
      [block('a', 'He said it was over.', {'i-1': 'it was over', mine: 'He'})],
      [block('a', 'He said it was over.', {'i-2': 'it was over'})],
    )
    expect(read(body)).toEqual([['He said it was over.', {'i-2': 'it was over', mine: 'He'}]])
    expect(left).toEqual([])
  })

  test('moves an annotation with its words', () => {
    const {body} = merged(
      [block('a', 'He left. The talks ended.')],
      [block('a', 'He left. The talks ended.', {mine: 'The talks'})],
      [block('b', 'On Sunday, The talks ended.'), block('c', 'He left.')],
    )
    expect(read(body)).toEqual([
      ['On Sunday, The talks ended.', {mine: 'The talks'}],
      ['He left.', {}],
    ])
  })

  test('lists an annotation whose words are gone, or stand in two places', () => {
    for (const text of ['Nothing of it.', 'The talks, the end. The talks.']) {
      const {body, kept: left} = merged(
        [block('a', 'On Sunday The talks ended.')],
        [block('a', 'On Sunday The talks ended.', {mine: 'The talks'})],
        [block('b', text)],
      )
      expect(read(body)).toEqual([[text, {}]])
      expect(left).toEqual(['article-1 body[_key=="a"]: annotation-lost'])
    }
  })

  test('stays whole where an editor and the article changed one paragraph', () => {
    const now = [block('a', 'One, rewritten.'), block('b', 'Two.')]
    const {body, kept: left} = merged([block('a', 'One.'), block('b', 'Two.')], now, [
      block('a', 'One, corrected.'),
      block('b', 'Two, corrected.'),
    ])
    expect(body).toEqual(now)
    expect(left).toEqual(['article-1 body: conflict'])
  })

  test('takes new paragraphs around one that an editor rewrote', () => {
    const {body} = merged(
      [block('a', 'One.'), block('b', 'Two.')],
      [block('a', 'One, rewritten.'), block('b', 'Two.')],
      [block('a', 'One.'), block('x', 'Between.'), block('b', 'Two, corrected.')],
    )
    expect(read(body).map(([text]) => text)).toEqual([
      'One, rewritten.',
      'Between.',
      'Two, corrected.',
    ])
  })

  test('is the same however the editor has cut it into spans', () => {
    const whole = block('a', 'He said so.', {'i-1': 'said'})
    const [firstSpan, ...rest] = whole.children
    const cut = {
      ...whole,
      children: [
        {...firstSpan!, _key: 'x', text: firstSpan!.text.slice(0, 1)},
        {...firstSpan!, _key: 'y', text: firstSpan!.text.slice(1)},
        ...rest,
      ],
    }
    const {body, again} = merged([whole], [cut], [whole])
    expect(body).toEqual([cut])
    expect(again).toEqual([])
  })
})

const words = ['peace', 'talks', 'ended', 'today', 'again']
const text = fc.shuffledSubarray(words, {minLength: 2}).map((list) => list.join(' '))
const marked = fc.tuple(text, fc.option(fc.nat(4), {nil: null})).map(([line, mine]) => ({
  line,
  marks: mine === null ? {} : {[`e${mine}`]: line.split(' ')[mine % line.split(' ').length]!},
}))
const body = (marks: typeof marked | null) =>
  fc
    .array(marks ?? text.map((line) => ({line, marks: {}})), {minLength: 1, maxLength: 4})
    .map((list) => list.map(({line, marks: over}, index) => block(`b${index}`, line, over)))

describe('whatever editors and articles make of a body', () => {
  test('each annotation of an editor is still there or is listed', () => {
    fc.assert(
      fc.property(body(null), body(marked), body(null), (base, now, incoming) => {
        const {body: result, kept: left, again} = merged(base, now, incoming)
        const count = (blocks: unknown) =>
          read(blocks).flatMap(([, marks]) => Object.keys(marks ?? {})).length
        const lost = left.filter((line) => line.endsWith('annotation-lost')).length
        expect(count(result) + lost).toBe(count(now))
        expect(again).toEqual([])
      }),
      {numRuns: 300},
    )
  })

  test('a paragraph that an editor wrote stays', () => {
    fc.assert(
      fc.property(body(null), body(null), body(null), (base, now, incoming) => {
        const texts = read(merged(base, now, incoming).body).map(([line]) => line)
        const before = new Map(base.map((one) => [one._key, flattenBlock(one).text]))
        const edited = now.filter((one) => before.get(one._key) !== flattenBlock(one).text)
        for (const one of edited) expect(texts).toContain(flattenBlock(one).text)
      }),
      {numRuns: 300},
    )
  })
})
