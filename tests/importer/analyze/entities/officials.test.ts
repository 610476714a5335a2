import {describe, expect, it} from 'vitest'
import {entitiesOf, summaryOf} from './readArticleOf.ts'

const officials = (...lines: string[]) => summaryOf(...lines).officials

describe('positions and affiliations', () => {
  it.each([
    [
      'Turkish Foreign Minister Hakan Demir spoke.',
      'Hakan Demir, Turkish Foreign Minister, Turkey',
    ],
    [
      'Li Chenggang, China’s vice commerce minister, spoke.',
      'Li Chenggang, vice commerce minister, China',
    ],
    ['Russia’s chief negotiator, Pavel Orlov, spoke.', 'Pavel Orlov, chief negotiator, Russia'],
    ['The chair, Luis Vayas, spoke.', 'Luis Vayas, chair, null'],
    [
      'Dana Ortiz, president of Elbe Drivers Local 418, spoke.',
      'Dana Ortiz, president of Elbe Drivers Local 418, Elbe Drivers Local 418',
    ],
    [
      'Carla Wen, an economist at the Harbor Institute, spoke.',
      'Carla Wen, economist, Harbor Institute',
    ],
    [
      'Maggie Thorne, who leads Elbeck Borough Council, spoke.',
      'Maggie Thorne, null, Elbeck Borough Council',
    ],
    ['Steve Kranz, the US president’s envoy, spoke.', 'Steve Kranz, US president’s envoy, US'],
    ['The Kenyan side was led by Grace Otieno on Monday.', 'Grace Otieno, null, Kenya'],
    [
      'General Tea Sokha, Minister of Defence of Cambodia, spoke.',
      'Tea Sokha, Minister of Defence of Cambodia, Cambodia',
    ],
  ])('%s', (text, expected) => {
    expect(officials(text)).toEqual([expected])
  })

  it('gives "its chairman" to the subject of the sentence before', () => {
    expect(
      officials(
        'The GMB Union, which has members at Corran Foods, struck. Its chairman, Pete Doyle, spoke.',
      ),
    ).toEqual(['Pete Doyle, chairman, GMB Union'])
  })

  it.each([
    [
      'Maggie Thorne, who teaches in Elbeck and heads the Elbe Union, spoke.',
      'Maggie Thorne, null, Elbe Union',
    ],
    ['Maggie Thorne, who left, and the Elbe Union spoke.', 'Maggie Thorne, null, null'],
    [
      'The GMB Union struck. The head of its delegation, Mr Pete Doyle, spoke.',
      'Pete Doyle, head of its delegation, GMB Union',
    ],
    ['Swiss diplomat Urs Brook spoke.', 'Urs Brook, Swiss diplomat, null'],
    ['Swiss minister Urs Brook spoke.', 'Urs Brook, Swiss minister, Switzerland'],
    ['The Elbe Council’s Idrissa Brook-Lin left.', 'Idrissa Brook-Lin, null, Elbe Council'],
    ['By the door Zofja Brook, 71, laughed.', 'Zofja Brook, null, null'],
  ])('%s', (text, expected) => {
    expect(officials(text)).toEqual([expected])
  })

  it.each([
    [
      'The Ministry of Labor met. Minister of Labor Ada Brook spoke.',
      'Ada Brook, Minister of Labor, Ministry of Labor',
    ],
    [
      'The Ministry of Labor met. Minister of Health Ada Brook spoke.',
      'Ada Brook, Minister of Health, null',
    ],
    ['The City of Elbeck left. Mayor Ada Brook spoke.', 'Ada Brook, Mayor, City of Elbeck'],
    ['The Elbe Council left. Mayor Ada Brook spoke.', 'Ada Brook, Mayor, null'],
  ])('%s', (text, expected) => {
    expect(officials(text)).toEqual([expected])
  })

  it('takes no relative for a post, and no post from "an aide to NAME"', () => {
    expect(officials('Her husband, Keith Thorne, spoke.')).toEqual(['Keith Thorne, null, null'])
  })
})

describe('forms of one name', () => {
  it('joins full name, surname and courtesy title', () => {
    const [official] = entitiesOf(
      'Hugo Vance, the chair, spoke. Mr Vance left. Vance denied it.',
    ).officials
    expect([official?.name, official?.aliases, official?.honorificPrefix]).toEqual([
      'Hugo Vance',
      ['Mr Vance', 'Vance'],
      'Mr',
    ])
    expect(official?.mentions.length).toBe(3)
  })

  it('keeps two people of one surname apart', () => {
    const {officials: people} = entitiesOf(
      'Dana Ortiz, president of a union, spoke. Luis Ortiz, the board chair, said he disagreed. Mr. Ortiz left.',
    )
    expect(people.map(({name, aliases}) => [name, aliases])).toEqual([
      ['Dana Ortiz', []],
      ['Luis Ortiz', ['Mr. Ortiz']],
    ])
  })

  it('reads family names that come first, articles, particles and single names', () => {
    expect(officials('Li Chenggang, the vice minister, spoke. Mr. Li left.')).toHaveLength(1)
    expect(officials('Army chief Abdel Fattah al-Burhan spoke. Burhan left.')).toHaveLength(1)
    expect(
      officials('Ursula von der Linden, the president, spoke. Ms von der Linden left.'),
    ).toHaveLength(1)
    expect(officials('A farmer, who introduced herself only as Gulnara, wept.')).toEqual([
      'Gulnara, null, null',
    ])
    expect(officials('A call to President Okoro ended it.')).toEqual(['Okoro, President, null'])
  })

  it('leaves ranks and honorifics off the name', () => {
    const {officials: people} = entitiesOf(
      'Dato’ Seri Anwar Ismail spoke. Captain Lau Wing-sum and U Kyaw Soe said no.',
    )
    expect(people.map(({name, aliases}) => [name, aliases])).toEqual([
      ['Anwar Ismail', ['Dato’ Seri Anwar Ismail']],
      ['Lau Wing-sum', ['Captain Lau Wing-sum']],
      ['Kyaw Soe', ['U Kyaw Soe']],
    ])
  })
})

describe('names between other words', () => {
  it.each([
    ['The Minister of Labor Ada Brook spoke.', ['Ada Brook, Minister of Labor, null']],
    ['Labor Brook, the chair, spoke.', ['Labor Brook, chair, null']],
    ['The Mayor, H.E. Dr Ada Brook, spoke.', ['Ada Brook, Mayor, null']],
    ['The chair, Harold J. Brook III, spoke.', ['Harold J. Brook III, chair, null']],
    [
      'The member for Elbeck, Harold J. Brook MP, spoke.',
      ['Harold J. Brook, member for Elbeck, null'],
    ],
    ['Rahaman Idris Brook, the chair, spoke.', ['Rahaman Idris Brook, chair, null']],
    ['Ferryman Ian Brook spoke.', ['Ian Brook, Ferryman, null']],
    ['The Elbe Council’s own actuary, Ada Brook, spoke.', ['Ada Brook, actuary, Elbe Council']],
  ])('%s', (text, expected) => {
    expect(officials(text)).toEqual(expected)
  })
})

describe('what is nobody', () => {
  it.each([
    'They met in Chiang Rai and at Mill House.',
    'Protocol No. 3 was signed under the Agreed Minutes.',
    'Meridian Pacific pilots walked out.',
    'ASEAN Member States attended on Monday.',
  ])('%s', (text) => {
    expect(officials(text)).toEqual([])
  })
})
