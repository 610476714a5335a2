import {describe, expect, it} from 'vitest'
import {summaryOf} from './readArticleOf.ts'

const organizations = (...lines: string[]) => summaryOf(...lines).organizations

describe('organizations that say what they are', () => {
  it.each([
    ['The Harbour Transit Authority said no.', ['Harbour Transit Authority [government-body]']],
    [
      'He left the Ministry of Foreign Affairs and Trade.',
      ['Ministry of Foreign Affairs and Trade [government-body]'],
    ],
    ["The Hill Peoples' Council met.", ["Hill Peoples' Council [government-body]"]],
    ['The Mothers of Abductees Association met.', ['Mothers of Abductees Association [other]']],
    [
      'The Competition and Markets Authority agreed.',
      ['Competition and Markets Authority [government-body]'],
    ],
    ['The fishers signed with Halvard Wind on Friday.', ['Halvard Wind [company]']],
    ['The fishers signed with Pellow Freight on Friday.', ['Pellow Freight [company]']],
    ['The fishers met in a high wind on Friday.', []],
    ['Members of Amalgamated Drivers Local 418 voted.', ['Amalgamated Drivers Local 418 [union]']],
    [
      'The Chinese Embassy in Washington declined.',
      ['Chinese Embassy in Washington [government-body]'],
    ],
  ])('%s', (text, expected) => {
    expect(organizations(text)).toEqual(expected)
  })

  it('takes a town with a capital for its council where nothing is in it', () => {
    expect(organizations('The City of Elbeck proposed a pause.')).toEqual([
      'City of Elbeck [government-body]',
    ])
    expect(organizations('They met in the City of Elbeck on Monday.')).toEqual([])
  })

  it('keeps a genitive plural and its head together', () => {
    expect(organizations("The Coastal Seafarers' Union met.")).toEqual([
      "Coastal Seafarers' Union [union]",
    ])
    expect(organizations("The Coastal Seafarers' hats were sold.")).toEqual([
      'Coastal Seafarers [union]',
    ])
  })

  it('is no organization when it is a street, a text or an event', () => {
    expect(
      organizations('They met on Mill Street after the Elbe Accord and the Oslo Conference.'),
    ).toEqual([])
  })
})

it.each([
  ['They met at St Brannoc’s Hospital.', ['St Brannoc’s Hospital [other]']],
  ['They met at Brannoc’s Hospital.', []],
  ['He told the Elbeck Standard-Courier so.', ['Elbeck Standard-Courier [company]']],
  ['She was told by the Polish embassy.', ['Polish embassy [government-body]']],
  ['The Polish embassy official left.', ['Poland [state] Polish']],
  ['The Miners’ Party (SH) left. SH agreed.', ['Miners’ Party [party] SH']],
  ['They were at the station Maureen Brook, 71, knew.', []],
])('%s', (text, expected) => {
  expect(organizations(text)).toEqual(expected)
})

describe('short forms', () => {
  it('joins an acronym in brackets, also of words in mixed case', () => {
    expect(organizations('The General Border Committee (GBC) met. The GBC agreed.')).toEqual([
      'General Border Committee [intergovernmental] GBC',
    ])
    expect(organizations('The UN Environment Programme (Unep) met. Unep agreed.')).toEqual([
      'UN Environment Programme [intergovernmental] Unep',
    ])
  })

  it('joins the first words of a name, but no country in it', () => {
    expect(organizations('Pilots at Corran Pacific struck. Corran denied it.')).toEqual([
      'Corran Pacific [company] Corran',
    ])
    expect(organizations('The Tehreek Pakistan Front left. It was in Pakistan on Monday.')).toEqual(
      ['Tehreek Pakistan Front [armed-group]'],
    )
  })

  it('joins a common noun to what was named before it, never to what is still to come', () => {
    expect(organizations('The Elbe Council met. The council agreed.')).toEqual([
      'Elbe Council [government-body] council',
    ])
    expect(organizations('The council was asked. Later the Elbe Council met.')).toEqual([
      'Elbe Council [government-body]',
    ])
  })

  it('knows "the union" for an association that is called so', () => {
    expect(organizations('The Cabin Crew Alliance met. The union agreed.')).toEqual([
      'Cabin Crew Alliance [union] union',
    ])
    expect(organizations('The Valley Society met. The union agreed.')).toEqual([
      'Valley Society [union] union',
    ])
  })
})

describe('nouns beside a name', () => {
  it.each([
    ['The rail union Cufer objected.', ['Cufer [union]']],
    ['It was the newspaper Le Fleuve that wrote so.', ['Le Fleuve [company]']],
    ['Fighters of the M40 rebel group left.', ['M40 [armed-group]']],
    ['The dockers’ union, the NWA, objected.', ['NWA [union] dockers’ union']],
    ['The Ansar Committee, an armed movement, left.', ['Ansar Committee [armed-group]']],
    ['They own the power company, Orbis Volt.', ['Orbis Volt [company]']],
    ['They met the company, Mr Volt and his son.', []],
    ['Ladder 9, their union, objected.', ['Ladder 9 [union] union']],
    ['Ladder 9, their tallest, fell.', []],
    ['The rival capmaker Orbis objected.', ['Orbis [company]']],
  ])('%s', (text, expected) => {
    expect(organizations(text)).toEqual(expected)
  })
})

describe('bodies without capitals', () => {
  it('leaves the possessor off the name, and keeps it in an alias', () => {
    expect(organizations('Norway’s fisheries ministry refused.')).toEqual([
      'fisheries ministry [government-body] Norway’s fisheries ministry',
    ])
  })

  it('takes a council or an office only where it speaks or somebody heads it', () => {
    expect(organizations('The head of the heritage council agreed.')).toEqual([
      'heritage council [government-body]',
    ])
    expect(organizations('They walked past the heritage council on Monday.')).toEqual([])
  })
})

describe('states', () => {
  it('lists a country that acts, under its longest name, with its people and capital', () => {
    expect(
      organizations(
        'The Republic of Moldova and Ukraine agreed. Moldova left. A Moldovan minister met Kyiv, which said no.',
      ),
    ).toEqual(['Republic of Moldova [state] Moldova; Moldovan', 'Ukraine [state] Kyiv'])
  })

  it('leaves out a country that is only a place, and peoples of continents', () => {
    expect(organizations('They met in Norway. Latin American delegates came from Peru.')).toEqual(
      [],
    )
  })

  it('reads a people with the article as its government', () => {
    expect(organizations('The Swiss proposed a pause.')).toEqual(['Switzerland [state] Swiss'])
  })

  it('lists a state that no gazetteer knows by what only states have', () => {
    expect(organizations('It was the government of Yaran that left.')).toEqual(['Yaran [state]'])
  })
})

describe('the kind', () => {
  it.each([
    ['Brightwater Group', 'company'],
    ['Fatherland Party', 'party'],
    ['European Union', 'intergovernmental'],
    ['Trawler Workers Union', 'union'],
    ['Sahel Liberation Front', 'armed-group'],
  ])('of %s is %s', (name, kind) => {
    expect(organizations(`Officials of ${name} agreed.`)[0]).toBe(`${name} [${kind}]`)
  })

  it('of a group with the article is open', () => {
    expect(organizations('The Umbrella Group agreed.')).toEqual(['Umbrella Group [other]'])
  })
})
