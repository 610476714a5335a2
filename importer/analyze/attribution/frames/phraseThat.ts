import {contentEnd} from '../clauses/contentEnd.ts'
import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isFinite, isVerb, type Reading} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

/** By the base form of the verb: the words that must stand between it and "that", hearers and adverbs apart. */
const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['let', /^(?:it be (?:known|understood|seen)|slip)\b/],
  [
    'give',
    /^(?:.{0,30}\bto understand|(?:due |public |formal )?notice|word|(?:an|every|his|her|its|their) assurances?)\b/,
  ],
  ['make', /^(?:it )?(?:known|plain|clear|no secret of the fact)\b/],
  ['take', /^the (?:\w+ )?(?:view|position|line)\b/],
  ['hold', /^(?:to )?the (?:\w+ )?(?:view|position|opinion)\b/],
  ['serve', /^notice\b/],
  ['send', /^(?:.{0,20})?word\b/],
  ['bring', /^(?:.{0,20})?word\b/],
  ['leave', /^(?:.{0,20})?(?:no|little) doubt\b/],
  ['have', /^it\b/],
  [
    'be',
    /^(?:of the (?:view|opinion)|under no illusions?|in no doubt|on record as saying|at pains to (?:say|stress|add|point out))\b/,
  ],
  ['go', /^on record (?:as saying|to say|saying)\b/],
])

/** "X let it be known that …", "X takes the view that …", "X is under no illusion that …". */
export const phraseThat: SentenceFrame = {
  name: 'phrase-that',
  triggers: wordSet(
    'known understood understand slip notice word view position opinion line doubt illusion illusions record pains secret assurance assurances it',
  ),
  example: {
    text: 'The ministry let it be known that the fund would close.',
    source: 'The ministry',
    cue: 'let it be known',
    content: 'the fund would close',
  },
  counterExample: 'The ministry let it be a fund that would close.',
  confidence: 0.8,
  find(reading, claimed, options) {
    const findings: Finding[] = []
    for (let that = 3; that < reading.end - 1; that++) {
      const word = at(reading.words, that)
      if (word.tag !== 'THAT' || word.quoted || isFinite(at(reading.words, that + 1))) continue
      const verb = verbBefore(reading, that)
      if (verb < 0 || claimed.has(verb)) continue
      const group = verbGroupStart(reading.words, verb, 0)
      const source = subjectOf(reading.words, group)
      if (!source || EMPTY.has(at(reading.words, source[0]).lower)) continue
      for (let index = verb; index < that; index++) claimed.add(index)
      const context = {keepParticiples: options.speech}
      findings.push({
        source,
        cue: [[group, that]],
        content: [[that, contentEnd(reading.words, that, reading.end, context)]],
        lemma: 'say',
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings
  },
}

/** The verb whose phrase ends right before "that"; -1 where there is none. */
function verbBefore({words}: Reading, that: number): number {
  for (let verb = that - 2; verb >= Math.max(0, that - 9); verb--) {
    const word = at(words, verb)
    if (word.mark || word.quoted) return -1
    const lemma =
      word.tag === 'BE' ? 'be' : word.tag === 'HAVE' ? 'have' : isVerb(word) ? word.lemma : null
    const phrase = PHRASES.get(lemma ?? '')
    if (!phrase) continue
    const between = words
      .slice(verb + 1, that)
      .map(({lower}) => lower)
      .join(' ')
    const found = phrase.exec(between)
    if (found && found[0].length === between.length) return verb
  }
  return -1
}

const EMPTY = wordSet('it this that there i we')
