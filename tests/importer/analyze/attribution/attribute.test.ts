import {describe, expect, it} from 'vitest'
import {attribute} from '../../../../importer/analyze/attribution/attribute.ts'
import type {AttributeOptions} from '../../../../importer/analyze/attribution/attribution.ts'
import {slice, type Span} from '../../../../importer/span.ts'
import {proseOf} from '../text/cut.ts'

describe('speech', () => {
  it.each([
    'The two sides agreed that the drum would be white.',
    'The port expects no ship before May.',
    'A woman asked us not to print her name.',
    'A woman, who asked for anonymity, left.',
    'He will say nothing until Friday.',
    'Told of that, Koss grinned.',
    'My position is that the soup was cold.',
    'The guild wanted a rise.',
    'The guild regards the offer as a gift.',
    'On the guild’s account there is 64 pounds.',
    'The school term began on Friday.',
    'The shops close to shoppers at noon.',
    'The guild does not want a deal.',
    'Nobody wants a strike.',
    'She wants a coffee.',
    'Koss wants to win.',
    'If the guild wants a rise, it must wait.',
    'To London, it is 40 miles.',
    'For the union, it was the third strike.',
    'To this day, it is a mystery.',
    'For Koss, it is time to go.',
    'As per usual, the talks were late.',
    'Under the bridge, built in May, the boats wait.',
  ])('hears nobody in %s', (text) => {
    expect(speech(text)).toEqual([])
  })

  it('keeps what is quoted inside what is quoted, with its parent', () => {
    expect(speech('Sources said that Pakistan made it clear that it would not sign.')).toEqual([
      'Sources | said | Pakistan made it clear that it would not sign',
      'Pakistan | made it clear | it would not sign < 0',
    ])
  })

  it('hears those whom a report quotes, and the paper that quotes somebody', () => {
    expect(speech('The radio reported, citing two officials, that the sale was off.')).toEqual([
      'The radio | reported | the sale was off',
      'two officials | citing | the sale was off',
    ])
    expect(speech('Koss was quoted by the Mail as saying that it was late.')).toEqual([
      'Koss | was quoted by the Mail as saying | it was late',
      'the Mail | quoted | it was late',
    ])
    expect(speech('The paper reported, citing bad weather, that the sale was off.')).toEqual([
      'The paper | reported | the sale was off',
    ])
  })

  it('hears what a text provides where the text is named before', () => {
    expect(speech('There is a protocol, under which the bridge opens in May.')).toEqual([
      'a protocol | under | the bridge opens in May',
    ])
  })

  it('takes a quotation alone for a statement only where the paragraphs are known', () => {
    const text = 'Koss smiled. “Ask me on Friday.”'
    const hints = [{style: 'normal', speaker: null}] as const
    expect(speech(text)).toEqual([])
    expect(speech(text, hints)).toEqual([' |  | Ask me on Friday'])
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
    [
      'If the roads are shut, no minister would come, an adviser to Larra warned.',
      'an adviser to Larra | warned | If the roads are shut, no minister would come',
    ],
    [
      'A letter to members says that dues are rising.',
      'A letter to members | says | dues are rising',
    ],
    [
      'The coordinator, Me Ana Sow, replied that nobody had seen it.',
      'The coordinator, Me Ana Sow | replied | nobody had seen it',
    ],
    [
      'People living near the port said the noise was worse.',
      'People living near the port | said | the noise was worse',
    ],
    [
      'A leaflet handed out at the gate says that the fund is empty.',
      'A leaflet handed out at the gate | says | the fund is empty',
    ],
    [
      'Ochs said he had not read it and would not be sitting there.',
      'Ochs | said | he had not read it and would not be sitting there',
    ],
    ['Ochs said he had read it and would not comment.', 'Ochs | said | he had read it'],
    ['She ruled out, however, extending the deadline.', 'She | ruled out | extending the deadline'],
    [
      'A woman from the camp asked the committee who would count the gardens.',
      'A woman from the camp | asked | who would count the gardens',
    ],
    [
      'A clerk tells us, on condition that he not be named, that the file is lost.',
      'A clerk | tells | the file is lost',
    ],
    [
      'Peru and Chile, which are short of water, demand limits.',
      'Peru and Chile | demand | limits',
    ],
    ['The committee is asking for 6 per cent.', 'The committee | is asking for | 6 per cent'],
    ['The vet blamed the shingle.', 'The vet | blamed | the shingle'],
    [
      'A union of hauliers in Lome, some of them idle, estimates that 90 lorries wait.',
      'A union of hauliers in Lome, some of them idle | estimates | 90 lorries wait',
    ],
    [
      'Some 90 lorries are waiting, a union of hauliers in Lome estimates.',
      'a union of hauliers in Lome | estimates | Some 90 lorries are waiting',
    ],
    [
      'The chair stated on that occasion that his party could wait.',
      'The chair | stated | his party could wait',
    ],
    [
      'A report puts at 900 the number of families on the river.',
      'A report | puts | at 900 the number of families on the river',
    ],
    [
      'The bank puts the odds of clearance by May at one in five.',
      'The bank | puts | the odds of clearance by May at one in five',
    ],
    [
      'Under Article 9 of the Rules on Mandates, the mandate lapses in May.',
      'Article 9 of the Rules on Mandates | Under | the mandate lapses in May',
    ],
    [
      'Under the text, a copy of which was seen here, the bridge opens in May.',
      'the text | Under | the bridge opens in May',
    ],
    ['The guild wants a rise of 5%.', 'The guild | wants | a rise of 5%'],
    [
      'She warned of a blockade in May if nobody came.',
      'She | warned of | a blockade in May if nobody came',
    ],
    ['She warned of a blockade when asked.', 'She | warned of | a blockade'],
    ['On the guild’s arithmetic it is nearer 64.', 'the guild | arithmetic | it is nearer 64'],
    [
      'It is the silence, in her opinion, that does the work.',
      'her | opinion | It is the silence … that does the work',
    ],
    ['The guild regards the offer as “a joke”.', 'The guild | regards | the offer … a joke'],
    ['Koss, its chair, wants the city to pay.', 'Koss, its chair | wants | the city to pay'],
    [
      'The guild is demanding a rise, new boilers and a promise that nobody will go.',
      'The guild | is demanding | a rise, new boilers and a promise that nobody will go',
    ],
    [
      'Two envoys in the room, neither of whom would be named because the talks are private, say it is late.',
      'Two envoys in the room | say | it is late',
    ],
    ['“It was late,” quipped one of the clerks.', 'one of the clerks | quipped | It was late'],
    [
      'The offer stands at 5,200, sources close to the talks said.',
      'sources close to the talks | said | The offer stands at 5,200',
    ],
    ['The fruit stands are shut, Koss said.', 'Koss | said | The fruit stands are shut'],
    [
      'She termed talk of a walkout on Friday “pure imagination”.',
      'She | termed | talk of a walkout on Friday “pure imagination',
    ],
    [
      'The organiser is adamant there will be no return to work.',
      'The organiser | is adamant | there will be no return to work',
    ],
    [
      'Under the pact, signed in May, both sides must withdraw.',
      'the pact | Under | both sides must withdraw',
    ],
    [
      'As per the 1991 agreement, either side may ask for an expert.',
      'the 1991 agreement | As per | either side may ask for an expert',
    ],
    [
      'Under the city’s code, nobody may be put out.',
      'the city’s code | Under | nobody may be put out',
    ],
    ['To Ada Koss, that is “a coat in July”.', 'Ada Koss | To | that is “a coat in July'],
    ['For the mayor, Ada Koss, it is a gift.', 'the mayor, Ada Koss | For | it is a gift'],
    [
      'Under the plan adopted after the storm, the port stays shut for a day.',
      'the plan adopted after the storm | Under | the port stays shut for a day',
    ],
    [
      'Analysts at Lund expect the board to give way.',
      'Analysts at Lund | expect | the board to give way',
    ],
    [
      'A delegate, speaking privately, expects no session before May.',
      'A delegate, speaking privately | expects | no session',
    ],
    [
      'Mayor Ada Koss calls that “ancient history”.',
      'Mayor Ada Koss | calls | that “ancient history',
    ],
    ['At a rally about 60 people chanted, “Pay us now.”', 'about 60 people | chanted | Pay us now'],
    [
      'The ministry denied that guests had asked to stay.',
      'The ministry | denied | guests had asked to stay',
    ],
    [
      'The chair said the two sides agreed that fish were scarce.',
      'The chair | said | the two sides agreed that fish were scarce',
    ],
    [
      'The ministry’s opening position was that it was broke.',
      'The ministry | position was | it was broke',
    ],
    [
      'Word from the other camp is that the chair is tired.',
      'the other camp | Word | the chair is tired',
    ],
    [
      'The way the union sees it, the rota is illegal.',
      'the union | sees it | the rota is illegal',
    ],
    ['As the envoy tells it, the chair wept once.', 'the envoy | tells it | the chair wept once'],
    [
      'Our chair, Ada Koss, put it plainly: “A mug is no wage.”',
      'Our chair, Ada Koss | put it | A mug is no wage',
    ],
    ['The mayor is adamant that the toll goes.', 'The mayor | is adamant | the toll goes'],
    [
      'The board gives notice that the pool is shut.',
      'The board | gives notice | the pool is shut',
    ],
    ['Acas takes the view that both should stop.', 'Acas | takes the view | both should stop'],
    ['He will say only that it is about Tuesdays.', 'He | will say | it is about Tuesdays'],
    [
      'Pursuant to section 12 of the Act, a party which stays away has left.',
      'section 12 of the Act | Pursuant to | a party which stays away has left',
    ],
    [
      'Two men holding a share each told the paper that they would not sell.',
      'Two men holding a share each | told | they would not sell',
    ],
    ['Lome has so far offered two years.', 'Lome | has so far offered | two years'],
    [
      'They held a session that president Wade Purcell called “a good fight”.',
      'president Wade Purcell | called | a good fight',
    ],
    [
      'The envoy, Karin Sow, spoke of “serious work”.',
      'The envoy, Karin Sow | spoke of | serious work',
    ],
    [
      'The movement acknowledged receiving the list.',
      'The movement | acknowledged | receiving the list',
    ],
    [
      'A leaflet under my door claims that they will come.',
      'A leaflet under my door | claims | they will come',
    ],
    ['Producers have called that a nonstarter.', 'Producers | have called | that a nonstarter'],
    ['A skipper, who left, calls him “a gull”.', 'A skipper | calls | him “a gull'],
    ['A second source pegs it at three-quarters.', 'A second source | pegs | it at three-quarters'],
    [
      '“No,” a veteran negotiator not involved in the talks observed.',
      'a veteran negotiator not involved in the talks | observed | No',
    ],
    [
      'A memo from the chair and seen by the Mail says that it is late.',
      'A memo from the chair | says | it is late',
    ],
    [
      'A lady tells anyone who listens that the treaty was lost.',
      'A lady | tells | the treaty was lost',
    ],
    [
      'The owners’ chief, Sir Graham Pell, is generous: “She is good.”',
      'The owners’ chief, Sir Graham Pell | is generous | She is good',
    ],
    [
      '“It always is,” their deputy minister sighed.',
      'their deputy minister | sighed | It always is',
    ],
    ['“Pack snacks,” it began.', 'it | began | Pack snacks'],
    ['Ada Koss recalls “a lot of soup”.', 'Ada Koss | recalls | a lot of soup'],
    ['A league memo dated Jan. 9 tells teams to stop.', 'A league memo | tells | teams to stop'],
    [
      'Norlight has offered to sell a port to win approval.',
      'Norlight | has offered | to sell a port',
    ],
    ['People who know him say he is ill.', 'People who know him | say | he is ill'],
    ['Ada Koss on the forests chapter: “We have a number.”', 'Ada Koss | : | We have a number'],
    [
      'A shepherd whose name is withheld says they were at prayer.',
      'A shepherd whose name is withheld | says | they were at prayer',
    ],
    [
      'In the view of the Mission, the river is calm.',
      'the Mission | In the view of | the river is calm',
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
