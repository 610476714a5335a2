import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isFinite, type Range, type Reading} from '../reading/word.ts'
import type {SentenceFrame} from './frame.ts'

/** `X, doing that, disagreed: “…”`, `X was blunter: “…”`: what somebody does is how the quotation is said. */
export const reactedQuotation: SentenceFrame = {
  name: 'reacted-quotation',
  triggers: [':'],
  example: {
    text: 'Ada Koss, the mediator, disagreed: “Nothing is agreed.”',
    source: 'Ada Koss, the mediator',
    cue: 'disagreed',
    content: 'Nothing is agreed',
  },
  counterExample: 'The sign was red: “No entry.”',
  confidence: 0.85,
  find({words, end}, claimed) {
    for (let colon = 2; colon < end - 1; colon++) {
      if (at(words, colon).text !== ':' || at(words, colon).quoted) continue
      if (!at(words, colon + 1).opens) return []
      const cue = reactionBefore(words, colon)
      const source = cue && subjectOf(words, cue[0])
      if (!cue || !source || at(words, source[0]).tag === 'WH') return []
      claimed.add(cue[1] - 1)
      return [
        {
          source,
          cue: [cue],
          content: [[colon + 1, end]],
          lemma: 'say',
          speech: true,
          main: true,
          opensBlock: false,
        },
      ]
    }
    return []
  },
}

/** "disagreed", "shrugged", "was more blunt": the verb group that ends before the colon. */
function reactionBefore(words: Reading['words'], colon: number): Range | null {
  const last = at(words, colon - 1)
  if (REACTIONS.has(last.lower)) return [verbGroupStart(words, colon - 1, 0), colon]
  const named = last.tag === 'JJ' || last.tag === 'NN' ? isNamed(words, colon - 2) : false
  if (!MANNERS.has(last.lower) && !named) return null
  let verb = colon - 2
  while (verb > 0 && at(words, verb).tag === 'ADV') verb--
  return isFinite(at(words, verb)) && at(words, verb).tag === 'BE'
    ? [verbGroupStart(words, verb, 0), colon]
    : null
}

/** "Sir Graham Pell, is |generous|": a name right before the verb. */
function isNamed(words: Reading['words'], verb: number): boolean {
  const before = at(words, verb - 1)
  return (
    at(words, verb).tag === 'BE' &&
    (before.text === ',' ? at(words, verb - 2) : before).tag === 'NNP'
  )
}

const REACTIONS = wordSet(`
  disagreed disagrees agreed agrees shrugged shrugs laughed laughs smiled smiles nodded nods demurred demurs
  sighed sighs winced winces grinned grins concurred concurs objected objects erupted erupts exploded explodes`)
const MANNERS = wordSet(`
  blunt blunter direct emphatic adamant categorical philosophical dismissive defiant unrepentant scathing cautious
  unmoved unimpressed unequivocal succinct curt gloomier kinder harsher sharper firmer terse frank franker`)
