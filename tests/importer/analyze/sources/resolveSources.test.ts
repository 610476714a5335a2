import {describe, expect, it} from 'vitest'
import {articleOf} from '../entities/readArticleOf.ts'
import {resolve} from './resolve.ts'

const said = (source: string | null, content: string) => ({source, cue: 'said', content})

describe('named people', () => {
  it('are one source under all their forms, labelled as first printed', () => {
    const {sources, speakers} = resolve(
      ['State mediator Priya Raman met both. Ms Raman said it was late. Raman said it was over.'],
      [said('Ms Raman', 'it was late'), said('Raman', 'it was over')],
    )
    expect(speakers).toEqual(['State mediator Priya Raman', 'State mediator Priya Raman'])
    expect(sources).toMatchObject([
      {kind: 'named-person', anonymous: false, plural: false, official: 'official-1'},
    ])
  })

  it('are found where the printed source stops before the name', () => {
    const {speakers, sources, statements, text} = resolve(
      ['The chair, Luis Vayas, said it was late.'],
      [{...said('The chair', 'it was late'), whole: 'The chair, Luis Vayas'}],
    )
    expect(speakers).toEqual(['chair, Luis Vayas'])
    expect(sources[0]?.kind).toBe('named-person')
    expect(text(statements[0]?.source ?? null)).toBe('The chair, Luis Vayas')
  })

  it.each([
    [
      'The Minister of Energy and Mines, Ana Sow, said it was late.',
      'Minister of Energy and Mines, Ana Sow',
    ],
    ['The vet, Dr Priya Menon, said it was late.', 'vet, Dr Priya Menon'],
    [
      'The union’s coordinator, Mr Luis Vayas, said it was late.',
      'union’s coordinator, Mr Luis Vayas',
    ],
    ['The Informateur, Madame Ana Sow, said it was late.', 'Informateur, Madame Ana Sow'],
  ])('are labelled with the post before the comma: %s', (sentence, label) => {
    const source = sentence.slice(0, sentence.indexOf(','))
    const whole = sentence.slice(0, sentence.lastIndexOf(','))
    const {speakers} = resolve([sentence], [{...said(source, 'it was late'), whole}])
    expect(speakers).toEqual([label])
  })

  it('are labelled with what describes them at first, and are not who serves them', () => {
    const {speakers} = resolve(
      ['“No,” said first-year Wendell Prakash. An adviser to Prakash said it was late.'],
      [said('first-year Wendell Prakash', 'No'), said('An adviser to Prakash', 'it was late')],
    )
    expect(speakers).toEqual(['first-year Wendell Prakash', 'An adviser to Prakash'])
  })

  it('of one surname are told apart by whom they work for', () => {
    const {speakers} = resolve(
      [
        'Ada Brook, president of the Elbe Union, met Ida Brook, the Elbe Council’s chair. The union’s Ms Brook said no. The council’s Ms Brook said yes.',
      ],
      [said('The union’s Ms Brook', 'no'), said('The council’s Ms Brook', 'yes')],
    )
    expect(speakers).toEqual(['Ada Brook', 'Ida Brook'])
  })

  it('do not speak where somebody of theirs does', () => {
    const {speakers, sources} = resolve(
      ['Hugo Vance left. Mr Vance’s office said it was late.'],
      [said('Mr Vance’s office', 'it was late')],
    )
    expect([speakers, sources[0]?.kind]).toEqual([['Mr Vance’s office'], 'organization'])
  })

  it('are "the minister" afterwards, but not a minister of something else', () => {
    const {speakers} = resolve(
      [
        'Foreign minister Lucía Ferrando said no. The minister said yes. The finance minister said maybe.',
      ],
      [
        said('Foreign minister Lucía Ferrando', 'no'),
        said('The minister', 'yes'),
        said('The finance minister', 'maybe'),
      ],
    )
    expect(speakers).toEqual([
      'Foreign minister Lucía Ferrando',
      'Foreign minister Lucía Ferrando',
      'finance minister',
    ])
  })
})

describe('organizations', () => {
  it('keep the label of their first word, and a capital its own', () => {
    const {speakers, sources} = resolve(
      ['The Elbe Council said no. The council said yes. Norway said maybe. Oslo said never.'],
      [
        said('The Elbe Council', 'no'),
        said('The council', 'yes'),
        said('Norway', 'maybe'),
        said('Oslo', 'never'),
      ],
    )
    expect(speakers).toEqual(['Elbe Council', 'Elbe Council', 'Norway', 'Oslo'])
    expect(sources.map(({affiliation}) => affiliation)).toEqual([
      'organization-1',
      'organization-2',
      'organization-2',
    ])
  })

  it('named together are none of the two', () => {
    const {speakers} = resolve(
      ['The Elbe Council and the board said no. The board said yes. Two boards said maybe.'],
      [
        said('The Elbe Council and the board', 'no'),
        said('The board', 'yes'),
        said('Two boards', 'maybe'),
      ],
    )
    expect(speakers).toEqual(['Elbe Council and the board', 'board', 'Two boards'])
  })

  it('that publish are media', () => {
    const {sources} = resolve(
      ['The newspaper Le Fleuve reported that it was over.'],
      [{source: 'The newspaper Le Fleuve', cue: 'reported', content: 'it was over'}],
    )
    expect(sources).toMatchObject([{label: 'newspaper Le Fleuve', kind: 'media', anonymous: false}])
  })
})

describe('unnamed people', () => {
  it('are anonymous, plural and counted as printed, with the organization inside the phrase', () => {
    const {sources} = resolve(
      ['Two US officials said no. A member of the Kenyan delegation said yes.'],
      [said('Two US officials', 'no'), said('A member of the Kenyan delegation', 'yes')],
    )
    expect(sources).toMatchObject([
      {label: 'Two US officials', kind: 'unnamed-person', anonymous: true, plural: true, count: 2},
      {label: 'A member of the Kenyan delegation', anonymous: true, plural: false, count: null},
    ])
    expect(sources.every(({affiliation}) => affiliation !== null)).toBe(true)
  })

  it('are of the body that "its" means', () => {
    const {sources, entities} = resolve(
      [
        'The Elbe Council met Norway. A member of its delegation said no. A member of a choir said yes.',
      ],
      [said('A member of its delegation', 'no'), said('A member of a choir', 'yes')],
    )
    const names = new Map(entities.organizations.map(({id, name}) => [id, name]))
    expect(sources.map(({affiliation}) => names.get(affiliation ?? ''))).toEqual([
      'Elbe Council',
      undefined,
    ])
  })

  it('are "the sources" afterwards, while "sources" of another kind are others', () => {
    const {speakers} = resolve(
      [
        'Diplomatic sources said no. Sources said yes. The sources said maybe. Diplomatic sources said never.',
      ],
      [
        said('Diplomatic sources', 'no'),
        said('Sources', 'yes'),
        said('The sources', 'maybe'),
        said('Diplomatic sources', 'never'),
      ],
    )
    expect(speakers).toEqual(['Diplomatic sources', 'Sources', 'Sources', 'Diplomatic sources'])
  })

  it('say why they are not named and how they know', () => {
    const {sources, text} = resolve(
      [
        'A Swedish official familiar with the schedule, who spoke on condition of anonymity because he was not allowed to brief the press, said no.',
      ],
      [
        {
          ...said('A Swedish official', 'no'),
          whole: 'A Swedish official familiar with the schedule',
        },
      ],
    )
    expect(text(sources[0]?.anonymityReason ?? null)).toBe(
      'because he was not allowed to brief the press',
    )
    expect(text(sources[0]?.positionToKnow ?? null)).toBe('familiar with the schedule')
  })

  it('are one of them and the other', () => {
    const {speakers} = resolve(
      [
        'Two diplomats in Vienna were divided. “It is late,” one of them said. “It is over,” said the other.',
      ],
      [said('one of them', 'It is late'), said('the other', 'It is over')],
    )
    expect(speakers).toEqual(['Two diplomats in Vienna', 'Two diplomats in Vienna'])
  })
})

describe('labels that are cut', () => {
  it.each([
    [
      'A person close to the company’s board said no.',
      'the company’s board',
      'A person close to the company’s board',
    ],
    ['On Monday in Oslo the board said no.', 'the board', 'board'],
    [
      'An engineer on the Elbeck to Thorne route said no.',
      'Thorne route',
      'An engineer on the Elbeck to Thorne route',
    ],
    [
      'A report published last year by the Elbe Union said no.',
      'last year by the Elbe Union',
      'A report published last year by the Elbe Union',
    ],
    ['The choir sang to the minister, the mayor said no.', 'the mayor', 'mayor'],
    [
      'The Elbe Union (EU), which represents 640 deckhands, said no.',
      '640 deckhands',
      'Elbe Union (EU)',
    ],
    ['Critics, who met 640 deckhands, said no.', 'Critics', 'Critics'],
    ['A source close to the owners said no.', 'A source close', 'A source close to the owners'],
    ['A source close enough said no.', 'A source close', 'A source close'],
    ['In a joint statement the two sides said no.', 'a joint statement the two sides', 'two sides'],
    [
      'The minister of the interior said no.',
      'The minister of the interior',
      'minister of the interior',
    ],
  ])('%s', (text, printed, label) => {
    expect(resolve([text], [said(printed, 'no')]).speakers).toEqual([label])
  })
})

it.each([
  ['Clause 14', 'document'],
  ['A tally signed by the chair', 'document'],
  ['A Miners’ Party deputy', 'unnamed-person'],
])('"%s" is a %s', (source, kind) => {
  const {sources} = resolve([`${source} said no.`], [said(source, 'no')])
  expect(sources).toMatchObject([{label: source, kind}])
})

describe('pronouns', () => {
  it('go to the last speaker, across paragraphs, and are marked as inferred', () => {
    const {speakers, statements} = resolve(
      [
        'Russia’s chief negotiator, Pavel Orlov, said no to President Okoro.',
        'He also said it was late.',
      ],
      [said('Russia’s chief negotiator, Pavel Orlov', 'no'), said('He', 'it was late')],
    )
    expect(speakers[1]).toBe('Russia’s chief negotiator, Pavel Orlov')
    expect(statements.map(({inferredSpeaker}) => inferredSpeaker)).toEqual([false, true])
  })

  it('respect courtesy titles and given names', () => {
    const {speakers} = resolve(
      [
        'Catherine Poe, the mayor, met David Low, the judge. She said it was late. He said it was over.',
      ],
      [said('She', 'it was late'), said('He', 'it was over')],
    )
    expect(speakers).toEqual(['Catherine Poe', 'David Low'])
  })

  it('respect what a post tells of its holder', () => {
    const {speakers} = resolve(
      ['Chairman Lau Wing met spokeswoman Tea Sokha. She said it was late. He said it was over.'],
      [said('She', 'it was late'), said('He', 'it was over')],
    )
    expect(speakers).toEqual(['spokeswoman Tea Sokha', 'Chairman Lau Wing'])
  })

  it('never go to somebody who is only quoted', () => {
    const {speakers} = resolve(
      ['Ben Low, a judge, said no. “Adam Poe left,” he said.'],
      [said('Ben Low', 'no'), said('he', 'Adam Poe left')],
    )
    expect(speakers).toEqual(['Ben Low', 'Ben Low'])
  })

  it('such as "it" and "they" go to a body and to people', () => {
    const {speakers} = resolve(
      ['The Elbe Council said no. It said yes. Critics said maybe. They said never.'],
      [
        said('The Elbe Council', 'no'),
        said('It', 'yes'),
        said('Critics', 'maybe'),
        said('They', 'never'),
      ],
    )
    expect(speakers).toEqual(['Elbe Council', 'Elbe Council', 'Critics', 'Critics'])
  })

  it('former and latter', () => {
    const {speakers} = resolve(
      ['Ben Low, a judge, met Ida Poe, the mayor. The former said no; the latter said yes.'],
      [said('The former', 'no'), said('the latter', 'yes')],
    )
    expect(speakers).toEqual(['Ben Low', 'Ida Poe'])
  })

  it('"they" in a quotation is not the body of whoever speaks', () => {
    const {speakers} = resolve(
      [
        "The Elbe Guild said no. Ben Low, the Elbe Guild's president, said: “They offered a cushion.”",
      ],
      [said('Ben Low', 'They offered a cushion'), {...said('They', 'a cushion'), parent: 0}],
    )
    expect(speakers).toEqual(['Ben Low', null])
  })

  it('I is the speaker around it', () => {
    const {speakers, statements} = resolve(
      ['Ida Poe, the mayor, said: “I told them that it was over.”'],
      [
        {...said('Ida Poe', 'I told them that it was over'), type: 'direct'},
        {source: 'I', cue: 'told', content: 'it was over', parent: 0},
      ],
    )
    expect(speakers).toEqual(['Ida Poe', 'Ida Poe'])
    expect(statements[1]?.via).toBe('statement-1')
  })
})

describe('sources that are not printed', () => {
  it('are those of the quotation that goes on', () => {
    const {speakers} = resolve(
      ['“It is late,” said Ida Poe, the mayor. “It was', '“It is over.”'],
      [
        {...said('Ida Poe', 'It is late'), type: 'direct'},
        {source: null, cue: '', content: 'It is over', type: 'direct', continues: 0},
      ],
    )
    expect(speakers).toEqual(['Ida Poe', 'Ida Poe'])
  })

  it('are whoever answers in an interview', () => {
    const raw = articleOf('Ida Poe, the mayor, spoke to us.', 'Is it over?', 'Nearly. It is late.')
    const [intro, question, answer] = raw.paragraphs
    const interview = {
      ...raw,
      paragraphs: [
        intro!,
        {...question!, style: 'question' as const},
        {...answer!, style: 'answer' as const},
      ],
    }
    const {speakers} = resolve(interview, [
      {source: null, cue: '', content: 'Nearly. It is late', type: 'direct'},
    ])
    expect(speakers).toEqual(['Ida Poe'])
  })

  it('stay open after a report in the passive', () => {
    const {speakers, sources} = resolve(
      ['Claims that it was over were denied.'],
      [{source: null, cue: 'denied', content: 'it was over'}],
    )
    expect([speakers, sources]).toEqual([[null], []])
  })
})

it('cuts the dateline from what is attributed', () => {
  const raw = {
    ...articleOf('OSLO: It was late, Ida Poe said.'),
    dateline: {span: {start: 0, end: 5}, place: 'Oslo'},
  }
  const {statements, text} = resolve(
    raw,
    [said('Ida Poe', 'It was late')].map((one) => ({...one, content: 'OSLO: It was late'})),
  )
  expect(text(statements[0]?.content[0] ?? null)).toBe('It was late')
})

it('reads the stance from the cue', () => {
  const {statements} = resolve(
    ['Norway denied that it was late. Sweden demanded a pause.'],
    [
      {source: 'Norway', cue: 'denied', content: 'it was late'},
      {source: 'Sweden', cue: 'demanded', content: 'a pause'},
    ],
  )
  expect(statements.map(({stance}) => stance)).toEqual(['denies', 'demands'])
})

describe('what points back', () => {
  it('in a denial means what was said just before', () => {
    const {statements, text} = resolve(
      ['The Mail reported that Lome pays. The ministry denied this within the hour.'],
      [
        {source: 'The Mail', cue: 'reported', content: 'Lome pays'},
        {source: 'The ministry', cue: 'denied', content: 'this within the hour'},
      ],
    )
    expect(statements.map(({content}) => text(content[0] ?? null))).toEqual([
      'Lome pays',
      'Lome pays',
    ])
  })

  it('in a denial means nothing said long before', () => {
    const {statements, text} = resolve(
      ['The Mail reported that Lome pays. It rained. The sea rose. The ministry denied this.'],
      [
        {source: 'The Mail', cue: 'reported', content: 'Lome pays'},
        {source: 'The ministry', cue: 'denied', content: 'this'},
      ],
    )
    expect(text(statements[1]?.content[0] ?? null)).toBe('this')
  })

  it.each([
    ['They issued a joint statement. The statement said it was late.', 'The statement'],
    ['They had read a joint statement. That statement said it was late.', 'That statement'],
  ])('is the paper that the text brought up before: %s', (sentence, source) => {
    const {speakers} = resolve([sentence], [said(source, 'it was late')])
    expect(speakers).toEqual(['a joint statement'])
  })

  it('is a paper where it is read', () => {
    const {speakers} = resolve(
      ['The guild wrote to members in an email. “We go back,” it reads.'],
      [{source: 'it', cue: 'reads', content: 'We go back'}],
    )
    expect(speakers).toEqual(['an email'])
  })

  it('is one of several who is named after it', () => {
    const {speakers} = resolve(
      ['Two funds said no. One of them, Larch Street Bank, said it was late.'],
      [
        said('Two funds', 'no'),
        {...said('One of them', 'it was late'), whole: 'One of them, Larch Street Bank'},
      ],
    )
    expect(speakers).toEqual(['Two funds', 'Larch Street Bank'])
  })

  it('is whom the text names a little later', () => {
    const {speakers, sources} = resolve(
      [
        'Talks began, the mediator said.',
        'The mediator, Archdeacon Simeon Obura, said it was late.',
      ],
      [
        said('the mediator', 'Talks began'),
        {
          ...said('The mediator', 'it was late'),
          whole: 'The mediator, Archdeacon Simeon Obura',
        },
      ],
    )
    expect(speakers).toEqual(['mediator', 'mediator'])
    expect(sources).toMatchObject([{kind: 'named-person', official: 'official-1'}])
  })

  it('means who is told of, not who tells of him, once the paragraph ends', () => {
    const {speakers} = resolve(
      ['Tobias Wren said no. His old deputy said it was age.', '“They moved,” he said.'],
      [
        said('Tobias Wren', 'no'),
        said('His old deputy', 'it was age'),
        {...said('he', 'They moved'), type: 'direct'},
      ],
    )
    expect(speakers).toEqual(['Tobias Wren', 'His old deputy', 'Tobias Wren'])
  })
})

describe('a quotation alone', () => {
  const alone = (content: string) => ({
    source: null,
    cue: '',
    content,
    type: 'direct' as const,
    rule: 'lone-quotation',
  })

  it('is what the subject of the sentence before says', () => {
    const {speakers} = resolve(
      ['Mayor Ada Brook smiled at the clerk. “Ask me on Friday.”'],
      [alone('Ask me on Friday')],
    )
    expect(speakers).toEqual(['Mayor Ada Brook'])
  })

  it('is no statement where that is no person', () => {
    const {statements} = resolve(['The sign was red. “No entry.”'], [alone('No entry')])
    expect(statements).toEqual([])
  })
})

describe('"he"', () => {
  it('is not his daughter', () => {
    const {speakers} = resolve(
      [
        'Anselmo Tavira met the owners. Mr Tavira said no. His daughter said it was late. He said it was early.',
      ],
      [said('Mr Tavira', 'no'), said('His daughter', 'it was late'), said('He', 'it was early')],
    )
    expect(speakers).toEqual(['Anselmo Tavira', 'His daughter', 'Anselmo Tavira'])
  })

  it('who denies is rather somebody named', () => {
    const {speakers} = resolve(
      ['Anselmo Tavira went home. A skipper said it was late. He denies that it was.'],
      [said('A skipper', 'it was late'), {source: 'He', cue: 'denies', content: 'it was.'}],
    )
    expect(speakers).toEqual(['A skipper', 'Anselmo Tavira'])
  })
})

describe('the head of a printed source', () => {
  it.each([
    ['A leaked email from the chief', 'document'],
    ['A leaflet left in the canteen', 'document'],
    ['A newly signed text', 'document'],
    ['a report dated Oct. 2', 'document'],
    ['The council’s website', 'document'],
    ['A website', 'media'],
    ['An official left in the dark', 'unnamed-person'],
  ])('tells what it is: %s', (source, kind) => {
    const {sources} = resolve([`${source} said it was late.`], [said(source, 'it was late')])
    expect(sources).toMatchObject([{kind, label: source.replace(/^The /, '')}])
  })

  it('stands before what its preposition governs, whatever noun of a person it is', () => {
    const {speakers} = resolve(
      ['A rival claimant to the stool said it was late. In a letter to the king he said no.'],
      [said('the stool', 'it was late')],
    )
    expect(speakers).toEqual(['A rival claimant to the stool'])
  })

  it('is the name alone where the text says who is the negotiator', () => {
    const {speakers} = resolve(
      ['For the province, the chief negotiator is Arvid Moore. Moore said it was late.'],
      [said('Moore', 'it was late')],
    )
    expect(speakers).toEqual(['Arvid Moore'])
  })

  it.each([
    ['a count kept by the observatory', 'a count'],
    ['a woman kept by the door', 'a woman'],
  ])('keeps who made it, if it is a text: %s', (printed, source) => {
    const {speakers} = resolve(
      [`It was late, according to ${printed}, a house.`],
      [{source, cue: 'according to', content: 'It was late'}],
    )
    expect(speakers).toEqual([source === 'a count' ? printed : source])
  })

  it('keeps the date of a report in its label', () => {
    const {speakers} = resolve(
      ['A report dated 2 May said it was late.'],
      [{...said('A report', 'it was late'), whole: 'A report dated 2 May'}],
    )
    expect(speakers).toEqual(['A report dated 2 May'])
  })

  it('does not matter where something is provided under it', () => {
    const text = ['Under the regional programme, debt must fall. The regional programme said no.']
    const under = {source: 'regional programme', cue: 'Under', content: 'debt must fall'}
    expect(resolve(text, [{...under, rule: 'under-text'}]).sources[0]?.kind).toBe('document')
    expect(resolve(text, [said('The regional programme', 'no')]).sources[0]?.kind).toBe(
      'organization',
    )
  })
})
