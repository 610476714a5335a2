import {describe, expect, it} from 'vitest'
import {attribute} from '../../../../importer/analyze/attribution/attribute.ts'
import {joinContinued} from '../../../../importer/analyze/attribution/joinContinued.ts'
import {slice, type Span} from '../../../../importer/span.ts'
import {proseOf} from '../text/cut.ts'

describe('joinContinued', () => {
  it('makes one attribution of a quotation over three paragraphs', () => {
    expect(joined('“We lost,” said Ada Koss. “Twice.\n“And badly.\n“And late.”')).toEqual([
      {source: 'Ada Koss', content: 'We lost … Twice … And badly … And late', parent: null},
    ])
  })

  it('keeps nested attributions, with the new place of their parents', () => {
    const text =
      '“We lost,” said Ada Koss. “Twice.\n“And badly.”\nSources said that Pakistan made it clear that it would not sign.'
    expect(joined(text)).toEqual([
      {source: 'Ada Koss', content: 'We lost … Twice … And badly', parent: null},
      {
        source: 'Sources',
        content: 'Pakistan made it clear that it would not sign',
        parent: null,
      },
      {source: 'Pakistan', content: 'it would not sign', parent: 1},
    ])
  })

  it('makes the speaker of a quotation the parent of what its later paragraph holds', () => {
    const text = '“We lost,” said Ada Koss. “Twice.\n“She told me to get up.”'
    expect(joined(text)).toEqual([
      {source: 'Ada Koss', content: 'We lost … Twice … She told me to get up', parent: null},
      {source: 'She', content: 'me to get up', parent: 0},
    ])
  })

  it('changes nothing where nothing goes on', () => {
    const found = attribute(proseOf('“We lost,” said Ada Koss.'), {speech: true})
    expect(joinContinued(found)).toEqual(found)
  })
})

function joined(text: string) {
  return joinContinued(attribute(proseOf(text), {speech: true})).map((one) => {
    const show = (spans: readonly Span[]) => spans.map((span) => slice(text, span)).join(' … ')
    return {source: show(one.source), content: show(one.content), parent: one.parent}
  })
}
