import {contentEnd} from '../clauses/contentEnd.ts'
import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {wordSet} from '../lexicon/words.ts'
import {nounPhraseRight, sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, type Word} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'

/** "To the governor, it is a gift", "For the council, this is a saving": how somebody sees it. */
export const toSomebody: SentenceFrame = {
  name: 'to-somebody-it-is',
  triggers: ['to', 'for'],
  example: {
    text: 'To the union, it is a cut in pay.',
    source: 'the union',
    cue: 'To',
    content: 'it is a cut in pay',
  },
  counterExample: 'For the first time, it is a cut in pay.',
  confidence: 0.65,
  find({words, end}, claimed, options) {
    const lead = at(words, 0).tag === 'CC' ? 1 : 0
    const preposition = at(words, lead)
    if (!PREPOSITIONS.has(preposition.lower) || preposition.quoted) return []
    const head = nounPhraseRight(words, lead + 1, end)
    const comma = isComma(at(words, head)) ? sourceRight(words, lead + 1, end) : head
    if (!isSomebody(words, lead + 1, head) || !isComma(at(words, comma))) return []
    const start = comma + 1
    if (!SUBJECTS.has(at(words, start).lower) || at(words, start).opens) return []
    if (!VERDICTS.has(at(words, start + 1).lower) || isMeasure(words, start + 2)) return []
    claimed.add(lead)
    return [
      {
        source: [lead + 1, comma],
        cue: [[lead, lead + 1]],
        content: [[start, contentEnd(words, start, end, {keepParticiples: options.speech})]],
        lemma: 'think',
        speech: true,
        main: true,
        opensBlock: false,
      },
    ]
  },
}

/** A name, or people and bodies who hold views; no direction, time or purpose. */
function isSomebody(words: readonly Word[], from: number, to: number): boolean {
  const last = at(words, to - 1)
  if (to <= from || TIME_WORDS.has(last.lower)) return false
  for (let index = from; index < to; index++)
    if (at(words, index).quoted || at(words, index).tag === 'IN') return false
  if (HOLDERS.has(last.lower)) return true
  return at(words, from).tag === 'NNP' && last.tag === 'NNP' && !PLACES.has(last.lower)
}

/** "To London, it is |40| miles", "For Koss, it was |the third| defeat in a row": facts. */
function isMeasure(words: readonly Word[], index: number): boolean {
  const next = at(words, at(words, index).tag === 'DT' ? index + 1 : index)
  return next.tag === 'NUM' || ORDINALS.has(next.lower) || ABOUT.has(next.lower)
}

const PREPOSITIONS = wordSet('to for')
const SUBJECTS = wordSet('it this that these those he she they')
const VERDICTS = wordSet("is 's ’s are")
const PLACES = wordSet('north south east west street road river valley city county island')
const ORDINALS = wordSet('first second third fourth fifth sixth seventh last latest')
const ABOUT = wordSet('about only roughly nearly almost over under some too not enough time')
const HOLDERS = wordSet(`
  union unions council company companies government governments board ministry association federation guild party
  parties side sides delegation delegations team opposition nation province committee group management owners
  employers workers members strikers farmers miners teachers drivers nurses doctors tenants residents villagers critics
  supporters opponents campaigners activists rebels mediator mediators minister president premier governor mayor
  chief chiefs chair chairman chairwoman director secretary spokesman spokeswoman negotiator negotiators envoy envoys
  ambassador official officials lawyer lawyers analyst analysts diplomat diplomats museum trustees bishops players
  league club clubs airline bank hospital university landlord creditors bondholders investors`)
