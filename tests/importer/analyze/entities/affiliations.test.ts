import {describe, expect, test} from 'vitest'
import {summaryOf} from './readArticleOf.ts'

const lineOf = (name: string, text: string) =>
  summaryOf(text).officials.find((line) => line.startsWith(name))

describe('whom people belong to', () => {
  test.each([
    [
      'the office that only one body has',
      'The University of Elbeck met its unions. The Vice-Chancellor, Professor Ida Quaye, told deans so.',
      'Ida Quaye, Vice-Chancellor, University of Elbeck',
    ],
    [
      'the one ministry that is named',
      'The Ministry of Sea Affairs gave a briefing. Minister Fitzroy Gopaul was seasick, he said.',
      'Fitzroy Gopaul, Minister, Ministry of Sea Affairs',
    ],
    [
      'a minister of a field with "and" in it',
      'The Government of Peru met the miners. The Minister of Energy and Mines, Ximena Larra, said no. The Government waited.',
      'Ximena Larra, Minister of Energy and Mines, Peru',
    ],
    [
      'who sits on the bargaining committee',
      'The Graduate Workers Union met Marlow. Noor Halloran, who sits on the bargaining committee, said so.',
      'Noor Halloran, null, Graduate Workers Union',
    ],
    [
      'what somebody has been for years',
      'Anselmo Tavira, 58, has been the chief negotiator of the cooperative Mar Nosso for 11 years.',
      'Anselmo Tavira, chief negotiator of the cooperative Mar Nosso, Mar Nosso',
    ],
    [
      'a post of the past is none',
      'The chair, Itzel Barra, who was once a hydrologist in Guatemala, said no. Guatemala’s minister agreed.',
      'Itzel Barra, chair, null',
    ],
    [
      'a given name that is also a title',
      'The Ice League broke off talks. Commissioner Dean Oakes said so.',
      'Dean Oakes, Commissioner, Ice League',
    ],
  ])('%s', (_, text, line) => {
    expect(lineOf(line.slice(0, line.indexOf(',')), text)).toBe(line)
  })
})
