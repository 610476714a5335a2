import {describe, expect, test} from 'vitest'
import {compileSchema} from '../../schemas/compile.ts'
import {prepareAgreement} from '../../schemas/documents/agreement.ts'
import {prepareArticle} from '../../schemas/documents/article.ts'
import {prepareDemand} from '../../schemas/documents/demand.ts'
import {prepareNegotiation} from '../../schemas/documents/negotiation.ts'
import {prepareNegotiationRound} from '../../schemas/documents/negotiationRound.ts'
import {prepareOfficial} from '../../schemas/documents/official.ts'
import {prepareOrganization} from '../../schemas/documents/organization.ts'
import {preparePlace} from '../../schemas/documents/place.ts'
import {prepareSource} from '../../schemas/documents/source.ts'
import {prepareStatement} from '../../schemas/documents/statement.ts'
import {documentTypes} from '../../schemas/index.ts'
import {durationText} from '../../schemas/objects/duration.ts'
import {prepareEvidence} from '../../schemas/objects/evidence.ts'
import {prepareMembership} from '../../schemas/objects/membership.ts'
import {prepareParticipant} from '../../schemas/objects/participant.ts'
import {preparePassage} from '../../schemas/objects/passage.ts'
import {prepareSession} from '../../schemas/objects/session.ts'
import {prepareSignatory} from '../../schemas/objects/signatory.ts'

describe('documents in lists', () => {
  test('article', () => {
    expect(
      prepareArticle({
        headline: 'Talks stall',
        dateline: 'VARNHOLM',
        datePublished: '2025-10-27T09:00:00Z',
        pubStatus: 'usable',
      }),
    ).toEqual({title: 'Talks stall', subtitle: 'VARNHOLM · 2025-10-27'})
    expect(prepareArticle({pubStatus: 'withheld', embargoedUntil: '2025-10-28T09:00:00Z'})).toEqual(
      {
        title: 'Story without a headline',
        subtitle: 'withheld · embargoed until 2025-10-28T09:00:00Z',
      },
    )
  })

  test('statement, with an unnamed source marked as such', () => {
    expect(
      prepareStatement({
        text: 'the talks have stalled',
        label: 'diplomatic sources',
        anonymity: 'anonymous',
        cue: 'according to',
        headline: 'Talks stall',
      }),
    ).toEqual({
      title: 'the talks have stalled',
      subtitle: 'diplomatic sources (anonymous) · according to · Talks stall',
    })
    expect(prepareStatement({text: 'no', label: 'Irena Talvik', anonymity: 'named'})).toEqual({
      title: 'no',
      subtitle: 'Irena Talvik',
    })
    expect(prepareStatement({}).subtitle).toBe('No source')
  })

  test('source', () => {
    expect(
      prepareSource({
        label: 'two officials',
        kind: 'unnamed-person',
        anonymity: 'background',
        countStated: 2,
        headline: 'Talks stall',
      }),
    ).toEqual({
      title: 'two officials',
      subtitle: 'Unnamed person · background · 2 people · Talks stall',
    })
    expect(prepareSource({label: 'NewsWire', kind: 'media', anonymity: 'named'}).subtitle).toBe(
      'Media',
    )
  })

  test('negotiation and round', () => {
    expect(
      prepareNegotiation({
        title: 'Harbour talks',
        kind: 'labour',
        status: 'ongoing',
        first: 'Union',
        second: 'Port',
      }),
    ).toEqual({title: 'Harbour talks', subtitle: 'Labour · ongoing · Union and Port'})
    expect(
      prepareNegotiationRound({
        ordinal: 2,
        status: 'ongoing',
        start: '2025-10-26',
        place: 'Varnholm',
        negotiation: 'Harbour talks',
      }),
    ).toEqual({title: 'Round 2, Varnholm, 2025-10-26', subtitle: 'Ongoing · Harbour talks'})
    expect(prepareNegotiationRound({})).toEqual({title: 'Round', subtitle: ''})
  })

  test('demand and agreement', () => {
    expect(
      prepareDemand({
        title: 'a rise',
        kind: 'red-line',
        status: 'partly-met',
        heldBy: 'Union',
        addressedTo: 'Port',
      }),
    ).toEqual({title: 'a rise', subtitle: 'Red line · partly met · Union to Port'})
    expect(
      prepareAgreement({
        name: 'Accord',
        status: 'signed',
        date: '2025-11',
        negotiation: 'Harbour talks',
      }),
    ).toEqual({title: 'Accord', subtitle: 'Signed · 2025-11 · Harbour talks'})
  })

  test('official, organization and place', () => {
    expect(
      prepareOfficial({
        name: 'Irena Talvik',
        prefix: 'Dr',
        post: 'negotiator',
        organization: 'Union',
      }),
    ).toEqual({title: 'Dr Irena Talvik', subtitle: 'negotiator, Union'})
    expect(
      prepareOrganization({
        name: 'Union',
        classification: 'government-body',
        parent: 'State',
        country: 'SE',
      }),
    ).toEqual({title: 'Union', subtitle: 'Government body · State · SE'})
    expect(preparePlace({name: 'Varnholm', kind: 'city', country: 'SE'})).toEqual({
      title: 'Varnholm',
      subtitle: 'City · SE',
    })
  })

  test('an empty document still has a title', () => {
    const schema = compileSchema()
    for (const type of documentTypes) {
      expect(schema.get(type.name).preview.prepare({}).title).toMatch(/\w/)
    }
  })
})

describe('objects in lists', () => {
  test('membership', () => {
    expect(prepareMembership({post: 'minister', organization: 'Port', endDate: '2024'})).toEqual({
      title: 'minister',
      subtitle: 'Port (until 2024)',
    })
    expect(prepareMembership({role: 'envoy'})).toEqual({
      title: 'envoy',
      subtitle: 'No organization',
    })
  })

  test('participant and signatory', () => {
    expect(prepareParticipant({party: 'Union', head: 'Irena Talvik', role: 'observer'})).toEqual({
      title: 'Union',
      subtitle: 'observer, led by Irena Talvik',
    })
    expect(prepareSignatory({party: 'Union', person: 'Irena Talvik', capacity: 'witness'})).toEqual(
      {
        title: 'Union',
        subtitle: 'Irena Talvik, witness',
      },
    )
  })

  test('session', () => {
    expect(
      prepareSession({weekday: 'Sunday', date: '2025-10-26', minutes: 800, qualifier: 'more-than'}),
    ).toEqual({title: 'Sunday, 2025-10-26', subtitle: 'more than 13 h 20 min'})
    expect(prepareSession({})).toEqual({title: 'No day given', subtitle: ''})
    expect(durationText(45, 'exact')).toBe('45 min')
  })

  test('evidence and passage', () => {
    expect(prepareEvidence({field: 'name', rule: 'gazetteer', headline: 'Talks stall'})).toEqual({
      title: 'Talks stall',
      subtitle: 'name · gazetteer',
    })
    expect(prepareEvidence({}).title).toBe('An article that is gone')
    expect(preparePassage({blockKey: 'b1', start: 3, end: 9})).toEqual({
      title: 'Characters 3 to 9',
      subtitle: 'Paragraph b1',
    })
  })
})
