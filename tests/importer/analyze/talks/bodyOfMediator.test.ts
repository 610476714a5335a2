import {expect, test} from 'vitest'
import {analyze} from '../../../../importer/analyze/analyze.ts'
import {articleOf} from '../entities/readArticleOf.ts'

const mediatorsOf = (text: string) => {
  const {negotiations, organizations, officials} = analyze(articleOf(text))
  const name = (id: string) => [...organizations, ...officials].find((one) => one.id === id)?.name
  return negotiations.flatMap(({mediators}) => mediators.map(({id}) => name(id)))
}
const OPENING =
  'Talks between the Harwich Dockers Union and the Harwich Port Authority resumed on Monday at the Workplace Conciliation Service.'

test('who conciliates for a service is the mediator, not the service', () => {
  expect(mediatorsOf(`${OPENING} Gwen Abercrombie, the conciliator, chaired the session.`)).toEqual(
    ['Gwen Abercrombie'],
  )
})

test('a service that is itself said to mediate stays beside its people', () => {
  expect(
    mediatorsOf(
      `${OPENING} The talks were mediated by the Workplace Conciliation Service. Gwen Abercrombie, the conciliator, chaired the session.`,
    ).toSorted(),
  ).toEqual(['Gwen Abercrombie', 'Workplace Conciliation Service'])
})
