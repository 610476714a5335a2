import {contentEnd} from '../clauses/contentEnd.ts'
import {longObjectEnd, objectEnd} from '../clauses/objectEnd.ts'
import {startsClause} from '../clauses/startsClause.ts'
import {wordSet} from '../lexicon/words.ts'
import {skipAdverbials} from '../phrases/adverbials.ts'
import {nounPhraseRight, sourceRight} from '../phrases/nounPhraseRight.ts'
import {at, isComma, isPhrasal} from '../reading/word.ts'
import {found, foundShort} from './finding.ts'
import {claimsNow} from './claimsNow.ts'
import type {Cue, Finding, VerbFrame} from './frame.ts'
import {openingAt} from './quotationAfter.ts'

/** "X told reporters that …", "X told them the talks …", `X told the BBC: “…”`, "X asked him why …". */
export const toldHearer: VerbFrame = {
  name: 'told-hearer-that',
  example: {
    text: 'The envoy told reporters in Doha that talks had ended.',
    source: 'The envoy',
    cue: 'told',
    content: 'talks had ended',
  },
  counterExample: 'The envoy told a long story.',
  confidence: 0.85,
  match(cue) {
    const {words, end, next, patterns, lemma} = cue
    const first = at(words, next)
    if (cue.source && followsQuotation(cue, cue.source[0]) && !first.opens) return null
    if (!patterns.has('hearer') || !isPhrasal(first) || first.tag === 'POS') return null
    const plain = nounPhraseRight(words, next, end)
    const asks = patterns.has('question') && lemma !== 'tell' && at(words, plain).tag === 'WH'
    const object = asks ? plain : sourceRight(words, next, end)
    const hearer = REFLEXIVES.has(at(words, object).lower) ? object + 1 : object
    const whole = (start: number) =>
      found(cue, [[start, contentEnd(words, start, end, cue.context)]], {main: true})
    const starts = [
      afterWho(cue, plain),
      hearer,
      skipAdverbials(words, hearer, end),
      afterAside(cue, hearer),
    ]
    for (const start of starts) {
      const finding = contentAt(cue, start, whole)
      if (finding) return finding
    }
    const infinitive =
      at(words, hearer).tag === 'TO' ||
      (at(words, hearer).lower === 'not' && at(words, hearer + 1).tag === 'TO')
    if (infinitive && patterns.has('hearer-to')) {
      return found(cue, [[next, longObjectEnd(words, next, end, cue.tag, cue.context)]])
    }
    if (!NO_BARE_CLAUSE.has(lemma)) {
      if (first.tag === 'PRP') {
        if (at(words, next + 1).tag !== 'IN' && startsClause(words, next + 1, end))
          return whole(next + 1)
      } else if (hearer < end && startsClause(words, hearer, end)) {
        const {tag} = at(words, hearer)
        if (tag === 'PRP' || tag === 'DT') return whole(hearer)
      }
    }
    if (ABOUT.has(at(words, hearer).lower) && SPOKEN_TO.has(lemma)) {
      return foundShort(cue, [hearer, objectEnd(words, hearer, end, cue.tag)])
    }
    return null
  },
}

/** "tells us, on condition that he not be named, |that| …": where "that" follows an aside between commas, else the end. */
function afterAside({words, end}: Cue, comma: number): number {
  if (!isComma(at(words, comma))) return end
  for (let index = comma + 2; index < Math.min(end, comma + 30); index++) {
    if (at(words, index).quoted) return end
    if (isComma(at(words, index)) && at(words, index + 1).tag === 'THAT') return index + 1
  }
  return end
}

/** "tells anyone who listens |that|": where "that" follows a short relative clause, else the end. */
function afterWho({words, end}: Cue, who: number): number {
  if (at(words, who).lower !== 'who') return end
  for (let index = who + 2; index < Math.min(end, who + 6); index++)
    if (at(words, index).tag === 'THAT') return index
  return end
}

/** `“…,” X told reporters`: the content stands before. */
function followsQuotation({words}: Cue, source: number): boolean {
  return at(words, source - 1).closes && STOPPED.has(at(words, source - 2).text)
}

function contentAt(cue: Cue, start: number, whole: (start: number) => Finding): Finding | null {
  const {words, end} = cue
  if (start >= end) return null
  const word = at(words, start)
  if (word.tag === 'THAT') return whole(start)
  const quotation = openingAt(cue, start)
  if (quotation >= 0) return whole(quotation)
  if (word.text === ':' && start + 1 < end) return found(cue, [[start + 1, end]], {main: true})
  if (word.text === ':')
    return found(cue, [[cue.verb, cue.verb + 1]], {main: true, opensBlock: true})
  return word.tag === 'WH' && cue.patterns.has('question') ? whole(start) : null
}

/** "X urged both sides to stay", "X ordered them not to leave". */
export const hearerInfinitive: VerbFrame = {
  name: 'urged-hearer-to',
  example: {
    text: 'The envoy urged both sides to stay.',
    source: 'The envoy',
    cue: 'urged',
    content: 'both sides to stay',
  },
  counterExample: 'The envoy urged restraint.',
  confidence: 0.65,
  match(cue) {
    const {words, end, next} = cue
    if (!cue.patterns.has('hearer-to') || !isPhrasal(at(words, next))) return null
    const hearer = sourceRight(words, next, end)
    const negated = at(words, hearer).lower === 'not' && at(words, hearer + 1).tag === 'TO'
    if (hearer <= next || (at(words, hearer).tag !== 'TO' && !negated)) return null
    const stop = longObjectEnd(words, next, end, cue.tag, cue.context)
    const aloud = claimsNow(cue) || (cue.lemma === 'expect' && isForecaster(cue))
    const silent = SILENT.has(cue.lemma) && !aloud
    return foundShort(cue, [next, stop], {speech: aloud || (!silent && found(cue, []).speech)})
  },
}

/** "Analysts at the bank expect …": who is asked for forecasts gives them in public. */
export function isForecaster({words, source}: Cue): boolean {
  if (!source) return false
  for (let index = source[0]; index < source[1]; index++) {
    if (FORECASTERS.has(at(words, index).lower)) return true
    if (at(words, index).tag === 'IN') return false
  }
  return false
}

const FORECASTERS = wordSet(`
  analyst analysts economist economists observer observers trader traders forecaster forecasters insider insiders
  diplomat diplomats official officials source sources strategist strategists broker brokers banker bankers
  expert experts delegate delegates negotiator negotiators mediator mediators`)
const REFLEXIVES = wordSet('himself herself themselves itself')
const STOPPED = new Set([',', '?', '!'])
const NO_BARE_CLAUSE = wordSet('show teach ask')
const ABOUT = wordSet('of about against')
const SPOKEN_TO = wordSet('warn convince remind assure tell ask')
const SILENT = wordSet('expect want like believe consider')
