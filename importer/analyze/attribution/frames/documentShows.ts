import {objectEnd} from '../clauses/objectEnd.ts'
import {startsShortClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {subjectOf} from '../phrases/subjectOf.ts'
import {verbGroupStart} from '../phrases/verbGroup.ts'
import {at, isFinite, isNominal, isPhrasal, type Range, type Word} from '../reading/word.ts'
import type {Finding, SentenceFrame} from './frame.ts'

const DOCUMENTS = wordSet(`
  report reports study studies audit review letter memo memorandum minutes note leaflet budget accounts
  bulletin document documents paper draft register record records tally count map statement agreement
  log readout summary filing census inventory list catalogue almanac diary ledger dossier text transcript file`)
const SHOWING = ['find', 'count', 'show', 'list', 'record', 'cite', 'name', 'suggest', 'reveal']

/** "A report by the monitor counted 61 clashes": what a document holds, told with a plain object. */
export const documentShows: SentenceFrame = {
  name: 'document-shows',
  triggers: SHOWING.flatMap((verb) => formsOf(verb)),
  example: {
    text: 'A report by the city auditor found 1,100 unpaid invoices in a cupboard.',
    source: 'A report by the city auditor',
    cue: 'found',
    content: '1,100 unpaid invoices in a cupboard',
  },
  counterExample: 'A clerk of the city auditor found 1,100 unpaid invoices in a cupboard.',
  confidence: 0.7,
  find({words, end}, claimed) {
    const findings: Finding[] = []
    for (let verb = 1; verb < end - 1; verb++) {
      const word = at(words, verb)
      if (word.quoted || !isFinite(word) || !SHOWING.includes(word.lemma ?? '')) continue
      if (!opensObject(words, verb + 1) || startsShortClause(words, verb + 1, end)) continue
      const group = verbGroupStart(words, verb, 0)
      const source = subjectOf(words, group)
      if (!source || !isDocument(words, source)) continue
      claimed.add(verb)
      findings.push({
        source,
        cue: [[group, verb + 1]],
        content: [[verb + 1, objectEnd(words, verb + 1, end, word.tag)]],
        lemma: 'show',
        speech: true,
        main: true,
        opensBlock: false,
      })
    }
    return findings
  },
}

/** The noun before the first preposition, participle or mark of the phrase is that of a document. */
function isDocument(words: readonly Word[], [from, to]: Range): boolean {
  let head = from
  while (head + 1 < to && HEADS.has(at(words, head + 1).tag)) head++
  return isNominal(at(words, head)) && DOCUMENTS.has(at(words, head).lower)
}

/** A number, an article or a quantity: not "that", not a name. */
function opensObject(words: readonly Word[], index: number): boolean {
  const {tag, lower} = at(words, index)
  if (tag === 'PRP' || !isPhrasal(at(words, index))) return QUANTITIES.has(lower)
  return tag === 'NUM' || tag === 'DT' || tag === 'JJ' || tag === 'NN'
}

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [verb, `${verb}s`, verb === 'find' ? 'found' : `${stem}ed`, 'shown']
}

const HEADS: ReadonlySet<string> = new Set(['DT', 'JJ', 'NN', 'NNP', 'NUM', 'POS'])
const QUANTITIES = wordSet('about around some nearly almost roughly more less up at only just')
