import {contentEnd} from '../clauses/contentEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {at, hasFinite, isComma, type Range, type Reading} from '../reading/word.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

const POLLS = wordSet('poll polls survey surveys')

/** "In a new poll, half of the voters chose …" and "… in a new poll". */
export const inPoll: SentenceFrame = {
  name: 'in-a-poll',
  triggers: POLLS,
  example: {
    text: 'In a new poll by the station, half of the members were for the deal.',
    source: 'a new poll by the station',
    cue: 'In',
    content: 'half of the members were for the deal',
  },
  counterExample: 'The poll was held in a hall by the station.',
  confidence: 0.6,
  find(reading, _claimed, options) {
    const {words, end} = reading
    for (let index = 0; index < end - 2; index++) {
      if (at(words, index).lower !== 'in' || at(words, index).quoted) continue
      const stop = pollEnd(reading, index)
      if (stop < 0) continue
      const finding = index === 0 ? leading(reading, stop, options) : trailing(reading, index, stop)
      if (finding) return [finding]
    }
    return []
  },
}

/** Where the phrase after "in" ends that names a poll; -1 where it names none. */
function pollEnd({words, end}: Reading, index: number): number {
  let poll = false
  let stop = index + 1
  for (; stop < end && stop - index < 16; stop++) {
    const word = at(words, stop)
    if (POLLS.has(word.lower)) poll = true
    else if (word.mark && word.text !== '/') break
    else if (!poll && !NAMED.has(word.tag)) return -1
  }
  return poll ? stop : -1
}

function leading({words, end}: Reading, stop: number, options: FrameOptions): Finding | null {
  if (!isComma(at(words, stop)) || !startsClause(words, stop + 1, end)) return null
  const close = contentEnd(words, stop + 1, end, {keepParticiples: options.speech})
  return finding([1, stop], [0, 1], [stop + 1, close])
}

function trailing({words, end}: Reading, index: number, stop: number): Finding | null {
  if (stop < end || !hasFinite(words, 0, index)) return null
  return finding([index + 1, stop], [index, index + 1], [0, index])
}

function finding(source: Range, cue: Range, content: Range): Finding {
  return {
    source,
    cue: [cue],
    content: [content],
    lemma: null,
    speech: false,
    main: false,
    opensBlock: false,
  }
}

const NAMED = wordSet('DT NN NNP JJ NUM POS PU VBG')
