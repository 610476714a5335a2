import {describe, expect, it} from 'vitest'
import {ACTOR_SIGNS} from '../../../../importer/analyze/entities/actorSigns.ts'
import {nameRuns} from '../../../../importer/analyze/entities/nameRuns.ts'
import {readTokens, textOf} from '../../../../importer/analyze/entities/tokens.ts'
import {articleOf, proseOf, summaryOf} from './readArticleOf.ts'

function shows(sign: (typeof ACTOR_SIGNS)[number], sentence: string): boolean {
  const reading = readTokens(proseOf(articleOf(sentence)))
  return nameRuns(reading).some(
    (run) => textOf(reading, run).startsWith('Orbis') && sign.holds(reading, run),
  )
}

describe('each sign of an organization', () => {
  it.each(ACTOR_SIGNS.map((sign) => [sign.name, sign] as const))('%s', (_, sign) => {
    expect([shows(sign, sign.example), shows(sign, sign.counterExample)]).toEqual([true, false])
  })
})

describe('names without a head noun', () => {
  it('are organizations when they stand in a list with one', () => {
    expect(summaryOf('Unidad, the RQN and Vanta were in the room.').organizations).toEqual([
      'Unidad [company]',
      'RQN [other]',
      'Vanta [company]',
    ])
  })

  it('publish news when they are told things', () => {
    expect(summaryOf('She told The Rinkside that it was over.').organizations).toEqual([
      'Rinkside [company]',
    ])
  })

  it('are none when nothing shows it', () => {
    expect(summaryOf('They slept in Orbis and left.').organizations).toEqual([])
  })
})
