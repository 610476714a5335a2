import {describe, expect, it} from 'vitest'
import {attribute} from '../../../../importer/analyze/attribution/attribute.ts'
import {
  SENTENCE_FRAMES,
  VERB_FRAMES,
} from '../../../../importer/analyze/attribution/frames/order.ts'
import {slice, type Span} from '../../../../importer/span.ts'
import {proseOf} from '../text/cut.ts'

const FRAMES = [...SENTENCE_FRAMES, ...VERB_FRAMES]

describe.each(FRAMES.map((frame) => [frame.name, frame] as const))('%s', (name, frame) => {
  it('finds its example', () => {
    const found = attributionsOf(frame.example.text).find((one) => one.rule === name)
    expect(found).toMatchObject({
      source: frame.example.source,
      cue: frame.example.cue,
      content: frame.example.content,
    })
  })

  it('leaves its counter-example alone', () => {
    const rules = attributionsOf(frame.counterExample).map((one) => one.rule)
    expect(rules).not.toContain(name)
  })
})

it('gives every frame a name of its own', () => {
  expect(new Set(FRAMES.map((frame) => frame.name)).size).toBe(FRAMES.length)
})

/** In both modes: everything, then speech, where attributions inside others are kept. Without "that" in front. */
function attributionsOf(text: string) {
  const join = (spans: readonly Span[]) => spans.map((span) => slice(text, span)).join(' … ')
  return [false, true].flatMap((speech) =>
    attribute(proseOf(text), {speech}).map((found) => ({
      rule: found.rule,
      source: found.source.length > 0 ? join(found.source) : null,
      cue: join(found.cue),
      content: join(found.content).replace(/^that /, ''),
    })),
  )
}
