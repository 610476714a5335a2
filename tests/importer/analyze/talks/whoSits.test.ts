import {describe, expect, test} from 'vitest'
import {talksOf} from './support/bracketed.ts'

const partsOf = (text: string) => {
  const {negotiations} = talksOf(text)
  const ids = (part: 'parties' | 'mediators' | 'hosts') =>
    negotiations.flatMap((one) => one[part].map(({id}) => id))
  return {parties: ids('parties'), mediators: ids('mediators'), hosts: ids('hosts')}
}

describe('parties', () => {
  test('three that want to form a government', () => {
    const text =
      'The [Moselle Democrats|party], the [Farmers’ League|party] and the [Green List|party] had opened negotiations on a programme. The fourth sitting was held on Monday.'
    expect(partsOf(text).parties).toEqual(['Moselle Democrats', 'Farmers’ League', 'Green List'])
  })

  test('who buys and who examines, not who is bought', () => {
    const text =
      '[Telera|company] has improved the remedies it offers for its purchase of rival [Quavox|company], sources said. The concessions were put to the [Competition Authority|government-body] at a second meeting on Tuesday. [Quavox|company] declined to comment.'
    expect(partsOf(text).parties.toSorted()).toEqual(['Competition Authority', 'Telera'])
  })

  test('growers and towns that go home with nothing', () => {
    const text =
      'The [Mason Flat growers|other] and the towns of [Yerrick|government-body] and [Dayton Springs|government-body] went home with nothing on Tuesday after a third meeting on water.'
    expect(partsOf(text).parties).toEqual(['Mason Flat growers', 'Yerrick', 'Dayton Springs'])
  })

  test('tenants and their landlord', () => {
    const text =
      'The tenants of [Marsh Court|other] and their landlord, [Beacon Estates|company], met for the second time on Thursday, with <Ada Finch> chairing.'
    expect(partsOf(text)).toEqual({
      parties: ['Marsh Court', 'Beacon Estates'],
      mediators: ['Ada Finch'],
      hosts: [],
    })
  })

  test('an approval that a company wants makes no party of who gives it', () => {
    const text =
      '[Norrvik|company] has offered concessions at a meeting to secure [European Union|intergovernmental] approval for its takeover of [Baltmar|company]. It met the [Merger Authority|government-body] for the third time on Monday.'
    expect(partsOf(text).parties).not.toContain('European Union')
  })
})

test('who sends delegations that sat, with initials behind each name', () => {
  const text =
    'Negotiations on a government went on. Delegations of the [Civic Union|party] (UC), the [List of the Valleys|party] (LV) and the [Mountain Party|party] (PMM) sat on Monday for the ninth time.'
  expect(partsOf(text).parties).toEqual(['Civic Union', 'List of the Valleys', 'Mountain Party'])
})

test('two that agreed a schedule for something, not two that printed one', () => {
  const text = (verb: string) =>
    `The fourth round of negotiations between [Elk] and [Brugg] is over. [Norvia] and [Sund] ${verb} a schedule for ethanol.`
  expect(partsOf(text('agreed')).parties).toContain('Norvia')
  expect(partsOf(text('printed')).parties).not.toContain('Norvia')
})

test('who receives the delegations in its house is the host', () => {
  const opening = 'Talks between [Norvia] and the [Front|armed-group] resumed on Monday.'
  const hosts = (sentence: string) => partsOf(`${opening} ${sentence}`).hosts
  expect(hosts('The [Chamber|other] received the delegations in its library.')).toEqual(['Chamber'])
  expect(hosts('The [Chamber|other] received the medals in its library.')).toEqual([])
  expect(hosts('The parleys were held at the invitation of the [Chamber|other].')).toEqual([
    'Chamber',
  ])
})

describe('who is between the sides', () => {
  const opening = 'Talks between [Norvia] and the [Front|armed-group] resumed in Oslo on Monday.'

  test.each([
    ['They were brought together by [Sund].', ['Sund']],
    ['<Marian Teller>, a retired judge, ran the meeting.', ['Marian Teller']],
    ['<Desmond Okon>, who chairs for both of us, asked for patience.', ['Desmond Okon']],
    [
      'The session was chaired by the head of the [Observer Group|other], Brigadier <Sol Aune>.',
      ['Sol Aune'],
    ],
    ['The envoy <Thabo Nkosi> went back and forth between the two delegations.', ['Thabo Nkosi']],
    ['A neutral chair, Professor <Ian Latch>, has been found.', ['Ian Latch']],
    ['[Sund] lent its good offices.', ['Sund']],
    ['[Sund], which has lent the two sides its good offices, said so.', ['Sund']],
    ['[Sund], which has lent the two sides its maps, said so.', []],
    ['<Ida Poe>, a former debt manager hired by all three sides, spoke.', ['Ida Poe']],
    ['<Ida Poe>, a former debt manager hired by all three banks, spoke.', []],
    ['Its chair, <Ida Poe>, left early.', []],
    ['<Ida Poe> ran the marathon.', []],
  ])('%s', (sentence, mediators) => {
    expect(partsOf(`${opening} ${sentence}`).mediators).toEqual(mediators)
  })

  test('one of many at the table may be the host', () => {
    const text =
      'Talks between [India], [Vietnam] and [Kenya] opened in Nairobi on Monday. [Kenya], as the host, also provides the coffee.'
    expect(partsOf(text).hosts).toEqual(['Kenya'])
  })
})
