import {describe, expect, test} from 'vitest'
import {summaryOf} from './readArticleOf.ts'

const lineOf = (name: string, text: string) =>
  summaryOf(text).officials.find((line) => line.startsWith(name))

describe('a post that names nobody', () => {
  test.each([
    [
      'of the one armed group',
      'Chad met the Lake Front for Renewal (LFR), a rebel movement. "It was fuel," rebel negotiator Hassane Teguil said.',
      'Hassane Teguil, rebel negotiator, Lake Front for Renewal',
    ],
    [
      'of none of two armed groups',
      'Chad met the Lake Front for Renewal (LFR), a rebel movement, and the Dune Front for Change (DFC), a rebel movement. "It was fuel," rebel negotiator Hassane Teguil said.',
      'Hassane Teguil, rebel negotiator, null',
    ],
    [
      'of the one council',
      'Wexcombe District Council met the GMW union. The chief executive, Simon Okafor, said so.',
      'Simon Okafor, chief executive, Wexcombe District Council',
    ],
    [
      'of no union, where it is a chief executive',
      'The GMW union walked out. The chief executive, Simon Okafor, said so.',
      'Simon Okafor, chief executive, null',
    ],
    [
      'of the one people of chiefs',
      'The Tsekwil Nation signed. Hereditary Chief Leonard Wiyaas spoke.',
      'Leonard Wiyaas, Hereditary Chief, Tsekwil Nation',
    ],
    [
      'a police chief is of no nation',
      'The Tsekwil Nation signed. Police Chief Leonard Wiyaas spoke.',
      'Leonard Wiyaas, Police Chief, null',
    ],
    [
      'of the one service that conciliates',
      "The Workplace Conciliation Service met both. 'An inch,' said Gwen Aber, the conciliator.",
      'Gwen Aber, conciliator, Workplace Conciliation Service',
    ],
    [
      'an independent conciliator is of no service',
      "The Workplace Conciliation Service met both. 'An inch,' said Gwen Aber, an independent conciliator.",
      'Gwen Aber, independent conciliator, null',
    ],
    [
      'of the state that is named more, not where the talks are',
      'Chad sent a team. Libreville hosted it; Libreville was warm, Libreville said. Chad complained. Communications Minister Achta Kellou said no.',
      'Achta Kellou, Communications Minister, Chad',
    ],
  ])('%s', (_, text, line) => {
    expect(lineOf(line.split(',')[0] ?? '', text)).toBe(line)
  })
})

describe('a post told around the name', () => {
  test.each([
    [
      'the chief negotiator is NAME',
      "The Harwich Dockers' Union met the port. The union's chief negotiator is Arvid Moore.",
      "Arvid Moore, chief negotiator, Harwich Dockers' Union",
    ],
    [
      'for whom the chief negotiator is NAME',
      'The Harwich Port Authority met the crews. For the authority, the chief negotiator is Arvid Moore.',
      'Arvid Moore, chief negotiator, Harwich Port Authority',
    ],
    [
      'a lawyer called NAME',
      "The Tulay Brigade, an armed group, wants a road. The Brigade's negotiator, a lawyer called Farida Usman, said so.",
      'Farida Usman, negotiator, Tulay Brigade',
    ],
    [
      'who convenes the stewards of a union',
      'The Craft Workers’ Guild met the trust. Barbara Bateson, who convenes the Guild’s shop stewards, said so.',
      'Barbara Bateson, null, Craft Workers’ Guild',
    ],
  ])('%s', (_, text, line) => {
    expect(lineOf(line.split(',')[0] ?? '', text)).toBe(line)
  })

  test('what somebody is called is no post', () => {
    expect(
      lineOf(
        'Farida Usman',
        'The Tulay Brigade wants a road. A river called Farida Usman is deep.',
      ),
    ).not.toMatch(/river,/)
  })
})

test('where something happens owns no director', () => {
  const text =
    'The Violence Observatory counted 38 clashes in Chad; its director, Benjie Oquendo, was cautious. Chad said so.'
  expect(lineOf('Benjie', text)).toBe('Benjie Oquendo, director, Violence Observatory')
})

test('a retired judge of a district makes no body of it', () => {
  const {organizations} = summaryOf(
    'Retired district judge Harold Whitcomb chaired. The towns of Pruett and Halsey met.',
  )
  expect(organizations.join()).not.toContain('retired')
})

test('initials behind the names of a list part no parties', () => {
  const {organizations} = summaryOf(
    'Talks on a government went on after the election. The Civic Union (UC), the Valleys Party (VP) and the Mountain Party (MP) sat on Monday.',
  )
  expect(organizations).toContain('Civic Union [party] UC')
})

test('a judge of a district is of no district at the table', () => {
  const text =
    'The Sand Draw Irrigation District met the towns. Retired district judge Harold Whitcomb chaired. The district said no.'
  expect(lineOf('Harold', text)).toBe('Harold Whitcomb, Retired district judge, null')
})

test('a people that governs itself is a government, a magazine called so is none', () => {
  const {organizations} = summaryOf('The Tsekwil Nation signed. The Tsekwil Nation agreed.')
  expect(organizations).toContain('Tsekwil Nation [government-body]')
  const other = summaryOf('The Rugby Nation signed. The Rugby Nation agreed.').organizations
  expect(other.join()).not.toContain('government-body')
})

test('initials are a union once they are called one', () => {
  const kinds = (noun: string) =>
    summaryOf(`GMW says no. The GMW ${noun} and Wexcombe District Council met.`).organizations
  expect(kinds('union').join()).toContain('GMW [union]')
  expect(kinds('proposal').join()).not.toContain('GMW [union]')
})

describe("a farmers' body beside a name", () => {
  test('says what the name is, and whose secretary comes next', () => {
    const {organizations, officials} = summaryOf(
      "The Terai Kisan Sangh, a farmers' body, demanded that. Its general secretary, Ram Khadka, said no.",
    )
    expect(organizations).toContain('Terai Kisan Sangh [other]')
    expect(officials).toContain('Ram Khadka, general secretary, Terai Kisan Sangh')
  })

  test("a farmers' leader is a person", () => {
    const {organizations} = summaryOf("Terai Kisan, a farmers' leader, demanded that.")
    expect(organizations).toEqual([])
  })
})

test('the office of a post is a body, and the post is of it', () => {
  const {organizations, officials} = summaryOf(
    'This is made known by the Office of the Convener. The Convener, Mrs Ada Font, presided.',
  )
  expect(organizations.join()).toContain('Office of the Convener [government-body]')
  expect(officials).toContain('Ada Font, Convener, Office of the Convener')
  const other = summaryOf('It is in the Office of the Rector Ada Font.').organizations
  expect(other.join()).not.toContain('Ada')
})

test('the field of a post in brackets makes no body of the post', () => {
  const {organizations, officials} = summaryOf(
    'Nepal met India. The Indian delegation was led by Additional Secretary (Rivers) Meenakshi Rathaur.',
  )
  expect(organizations.join()).not.toContain('Secretary')
  expect(officials.join()).toMatch(/Meenakshi Rathaur, .*India$/)
  const named = summaryOf('The Union of Flight Attendants (UFA) met India.').organizations
  expect(named.join()).toContain('UFA')
})
