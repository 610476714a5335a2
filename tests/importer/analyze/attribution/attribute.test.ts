import {describe, expect, it} from 'vitest'
import {attribute} from '../../../../importer/analyze/attribution/attribute.ts'
import type {AttributeOptions} from '../../../../importer/analyze/attribution/attribution.ts'
import {slice, type Span} from '../../../../importer/span.ts'
import {proseOf} from '../text/cut.ts'

describe('speech', () => {
  it('keeps what is quoted inside what is quoted, with its parent', () => {
    expect(speech('Sources said that Pakistan made it clear that it would not sign.')).toEqual([
      'Sources | said | Pakistan made it clear that it would not sign',
      'Pakistan | made it clear | it would not sign < 0',
    ])
  })

  it('takes no thought inside what is said for a statement', () => {
    expect(speech('Koss said that voters believe that the talks are over.')).toEqual([
      'Koss | said | voters believe that the talks are over',
    ])
  })

  it.each([
    ['The answer from the owners was that flour is dear.', 'the owners | answer | flour is dear'],
    ['Her message to the board was simple: sign or resign.', 'Her | message | sign or resign'],
    [
      'The league’s stance has been that the cap stays.',
      'The league | stance has been | the cap stays',
    ],
    ['It is the Trust’s view that the rota is legal.', 'the Trust | view | the rota is legal'],
    ['By his own account, he failed three times.', 'his | account | he failed three times'],
    [
      'Mayor Lou Brand allowed that the well was low.',
      'Mayor Lou Brand | allowed | the well was low',
    ],
    [
      'According to two envoys, both of whom saw the text because they had typed it, the deal was thin.',
      'two envoys, both of whom saw the text because they had typed it | According to | the deal was thin',
    ],
    [
      'The minister warned that failure of the talks would cost jobs.',
      'The minister | warned | failure of the talks would cost jobs',
    ],
    [
      'The board demanded concrete, verifiable steps by the union.',
      'The board | demanded | concrete, verifiable steps by the union',
    ],
    ['A sign at the gate reads: “No fish today.”', 'A sign at the gate | reads | No fish today'],
    [
      'The woman who runs the pharmacy, Dora Pell, said the shelves were empty.',
      'The woman who runs the pharmacy, Dora Pell | said | the shelves were empty',
    ],
    [
      'A person close to the board, who was cautious, said the talks had ended.',
      'A person close to the board | said | the talks had ended',
    ],
    [
      'A consultant said there was a sum, but that it was written in pencil.',
      'A consultant | said | there was a sum, but that it was written in pencil',
    ],
  ])('reads %s', (text, found) => {
    expect(speech(text)).toEqual([found])
  })

  it.each([
    'The answer from the owners was late.',
    'Her message to the board was simple.',
    'The council allowed the growers a third well.',
    'Prices rose.\nPay demands: a 9% raise by May.',
    'A purser asked that her name be withheld for fear of the company.',
  ])('finds nothing in %s', (text) => {
    expect(speech(text)).toEqual([])
  })

  it('reads attributions inside quotations', () => {
    expect(speech('“I saw my grandmother,” Vainu said. “She told me to get up.”')).toEqual([
      'Vainu | said | I saw my grandmother … She told me to get up',
      'She | told | me to get up < 0',
    ])
  })

  it('makes one attribution of a quotation that goes on in its paragraph', () => {
    expect(speech('“We lost,” said Ada Koss, the envoy. “Twice. And badly.” She left.')).toEqual([
      'Ada Koss, the envoy | said | We lost … Twice. And badly',
    ])
  })

  it('makes a paragraph that carries a quotation on an attribution of its own', () => {
    const found = attributions('“We lost,” said Ada Koss. “Twice.\n“And badly.”', {speech: true})
    expect(found).toHaveLength(2)
    expect(found[1]).toMatchObject({source: [], cue: [], continues: 0, type: 'direct'})
  })

  it('keeps ", adding that" inside the content', () => {
    expect(speech('Officials noted that talks had stalled, adding that time was short.')).toEqual([
      'Officials | noted | talks had stalled, adding that time was short',
    ])
  })

  it('splits the content around a cue', () => {
    expect(
      speech('Envoys host the talks and, according to delegates, are drafting a text.'),
    ).toEqual(['delegates | according to | Envoys host the talks … are drafting a text'])
  })

  it('takes the list after a colon item by item', () => {
    expect(
      speech('The union demands:\n(a) higher pay;\n(b) shorter shifts; and\n(c) respect.'),
    ).toEqual(['The union | demands | higher pay … shorter shifts … respect'])
  })

  it('leaves datelines out of contents', () => {
    expect(speech('ISTANBUL: Talks have ended, officials said.')).toEqual([
      'officials | said | Talks have ended',
    ])
  })

  it('reads the answers of an interview by their marks', () => {
    const text =
      'Review: Was anything agreed?\nThandi: A hotline, yes.\nReview: And the road?\nThandi: No.\nReview: Why?\nThandi: Ask them, they say it is closed.'
    expect(speech(text)).toEqual([
      'Thandi |  | A hotline, yes',
      'Thandi |  | No',
      'Thandi |  | Ask them, they say it is closed',
      'they | say | it is closed < 2',
    ])
  })

  it('takes the answers of an interview from the hints of the reader', () => {
    const text = 'Was anything agreed?\nA hotline.\nHow long did it take?\nA day.'
    const hint = (style: 'question' | 'answer') => ({style, speaker: null})
    const paragraphs = [hint('question'), hint('answer'), hint('question'), hint('answer')]
    expect(speech(text, paragraphs)).toEqual([' |  | A hotline', ' |  | A day'])
  })

  it.each([
    'The ministry declined to comment.',
    'A spokesman did not say when talks would resume.',
    'She will say that the offer is final.',
    'If the envoy says that talks are over, we go home.',
    'Nobody said that it would be easy.',
    'An official, who asked not to be named, left.',
    'Did the envoy say that talks were over?',
    'The ‘deal of the century’ was never signed.',
    'The talks that had begun in May went on.',
    'William ‘Bill’ Osei chairs the board.',
  ])('finds no statement in: %s', (text) => {
    expect(speech(text)).toEqual([])
  })

  it.each([
    ['direct', '“Talks ended,” she said.'],
    ['indirect', 'She said talks had ended.'],
    ['mixed', 'She said talks had “more or less” ended.'],
  ])('knows a content that is %s', (type, text) => {
    expect(attributions(text, {speech: true})[0]?.type).toBe(type)
  })

  it('gives a label without article, apposition and relative clause', () => {
    const text = 'The chief envoy, Ada Koss, who left early, said talks had ended.'
    const label = attributions(text, {speech: true})[0]?.label
    expect(label && slice(text, label)).toBe('chief envoy')
  })
})

it('labels "who" with the person it means', () => {
  const text = 'They met the envoy, who said talks had ended.'
  const found = attributions(text, {speech: true})[0]
  expect(found?.source.map((span) => slice(text, span))).toEqual(['who'])
  expect(found?.label && slice(text, found.label)).toBe('envoy')
})

describe('everything', () => {
  it('finds thoughts and attitudes as well', () => {
    expect(everything('The mayor supports the plan and hopes to win.')).toEqual([
      'The mayor | supports | the plan',
      'The mayor | hopes | to win',
    ])
  })

  it('has nothing inside another content', () => {
    expect(everything('Sources said that Pakistan made it clear that it would not sign.')).toEqual([
      'Sources | said | that Pakistan made it clear that it would not sign',
    ])
  })

  it('makes ", adding that" an attribution of its own', () => {
    expect(
      everything('Officials noted that talks had stalled, adding that time was short.'),
    ).toEqual([
      'Officials | noted | that talks had stalled',
      'Officials | adding | that time was short',
    ])
  })

  it('joins a quotation that goes on in the next paragraph', () => {
    expect(everything('“We lost,” said Ada Koss. “Twice.\n“And badly.”')).toEqual([
      'Ada Koss | said | We lost … Twice … And badly',
    ])
  })
})

function speech(text: string, paragraphs?: AttributeOptions['paragraphs']): string[] {
  return lines(text, {speech: true, paragraphs})
}

function everything(text: string): string[] {
  return lines(text, {speech: false})
}

function attributions(text: string, options: AttributeOptions) {
  return attribute(proseOf(text), options)
}

/** `source | cue | content`, with `< n` where the attribution stands inside the n-th. */
function lines(text: string, options: AttributeOptions): string[] {
  const join = (spans: readonly Span[]) => spans.map((span) => slice(text, span)).join(' … ')
  return attributions(text, options).map(
    ({source, cue, content, parent}) =>
      `${join(source)} | ${join(cue)} | ${join(content)}${parent === null ? '' : ` < ${parent}`}`,
  )
}
