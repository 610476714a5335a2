import {contentEnd} from '../clauses/contentEnd.ts'
import {objectEnd} from '../clauses/objectEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {OPINION_ADJECTIVES} from '../lexicon/adjectives.ts'
import {wordSet} from '../lexicon/words.ts'
import {mainSubject} from '../phrases/mainSubject.ts'
import {sourceLeft} from '../phrases/sourceLeft.ts'
import {clauseFloor} from '../phrases/subjectOf.ts'
import {groupHas, verbGroupStart} from '../phrases/verbGroup.ts'
import {at, type Range, type Reading, type Tag} from '../reading/word.ts'
import type {Finding, FrameOptions, SentenceFrame} from './frame.ts'

/** "X is confident that …", "X was opposed to …". */
export const opinionAdjective: SentenceFrame = {
  name: 'opinion-adjective',
  triggers: OPINION_ADJECTIVES.keys(),
  example: {
    text: 'The minister is confident that a deal is near.',
    source: 'The minister',
    cue: 'is confident',
    content: 'a deal is near',
  },
  counterExample: 'It is certain that a deal is near.',
  confidence: 0.6,
  find(reading, claimed, options) {
    const findings: Finding[] = []
    for (let index = 1; index < reading.end - 1; index++) {
      const finding = adjectiveAt(reading, index, claimed, options)
      if (finding) findings.push(finding)
    }
    return findings
  },
}

function adjectiveAt(
  reading: Reading,
  index: number,
  claimed: Set<number>,
  options: FrameOptions,
): Finding | null {
  const {words, end} = reading
  const word = at(words, index)
  const patterns = word.quoted ? undefined : OPINION_ADJECTIVES.get(word.lower)
  if (!patterns) return null
  let verb = index - 1
  while (verb > 0 && at(words, verb).tag === 'ADV') verb--
  if (at(words, verb).tag !== 'BE' && !COPULAS.has(at(words, verb).lemma ?? '')) return null
  const group = verbGroupStart(words, verb, 0)
  const shared = at(words, group - 1).tag === 'CC'
  const source =
    sourceLeft(words, group, clauseFloor(words, group)) ??
    (shared ? mainSubject(words, group) : null)
  if (!source || EMPTY.has(at(words, source[0]).lower)) return null
  const next = at(words, index + 1)
  const clause = (): Range => [
    index + 1,
    contentEnd(words, index + 1, end, {
      cueTag: at(words, verb).tag,
      keepParticiples: options.speech,
    }),
  ]
  const object = (from: number): Range => [from, objectEnd(words, from, end, 'VB')]
  let cueEnd = index + 1
  let content: Range
  let clausal = false
  if (next.tag === 'THAT' && patterns.has('clause')) {
    content = clause()
    clausal = true
  } else if (next.tag === 'TO' && patterns.has('to')) content = object(index + 1)
  else if (patterns.has(next.lower)) {
    cueEnd = index + 2
    content = object(index + 2)
  } else if (
    patterns.has('clause') &&
    (next.lower === 'there' || (SUBJECTS.has(next.tag) && startsClause(words, index + 1, end)))
  ) {
    content = clause()
    clausal = true
  } else return null
  claimed.add(index).add(verb)
  return {
    source,
    cue: [[group, cueEnd]],
    content: [content],
    lemma: null,
    speech: clausal && INSISTENT.has(word.lower) && !groupHas(words, group, verb, 'MD'),
    main: false,
    opensBlock: false,
  }
}

/** Who is so says so. */
const INSISTENT = wordSet(
  'adamant insistent convinced confident clear unequivocal categorical emphatic optimistic hopeful certain',
)
const COPULAS = wordSet('seem feel remain become sound grow appear')
const EMPTY = wordSet('it this that there')
const SUBJECTS: ReadonlySet<Tag> = new Set(['PRP', 'DT', 'NNP'])
