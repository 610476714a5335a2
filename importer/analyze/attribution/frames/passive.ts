import {contentEnd} from '../clauses/contentEnd.ts'
import {objectEnd} from '../clauses/objectEnd.ts'
import {isComma} from '../reading/word.ts'
import {TIME_WORDS} from '../lexicon/functionWords.ts'
import {OBJECT_SPEECH} from '../lexicon/speechVerbs.ts'
import {nounPhraseLeft} from '../phrases/nounPhraseLeft.ts'
import {nounPhraseRight} from '../phrases/nounPhraseRight.ts'
import {at, type Range, type Tag} from '../reading/word.ts'
import {found} from './finding.ts'
import type {Cue, VerbFrame} from './frame.ts'

/** Passives, with or without an agent: "is expected to", "was told that", "was accused of", "was rejected by X". */
export const passive: VerbFrame = {
  name: 'passive',
  example: {
    text: 'The offer was described as thin by union leaders.',
    source: 'union leaders',
    cue: 'was described',
    content: 'The offer … as thin',
  },
  counterExample: 'The offer was rejected on Monday.',
  confidence: 0.6,
  match(cue) {
    if (cue.voice !== 'passive' && cue.voice !== 'reduced') return null
    if (cue.voice === 'reduced' && at(cue.words, cue.verb + 1).lower !== 'by') return 'none'
    const {words, end, next, patterns} = cue
    const comma = isComma(at(words, cue.group - 1)) ? 1 : 0
    const subject =
      cue.voice === 'reduced' ? nounPhraseLeft(words, cue.group - comma, cue.lowest) : cue.source
    const by = agentStart(cue)
    const agent = by < 0 ? null : agentAt(cue, by)
    const first = at(words, next)
    const rest = (): Range => {
      const stop = objectEnd(words, next, end, cue.tag)
      return [next, by > 0 ? Math.min(stop, by) : stop]
    }
    const report = (source: Range | null, content: Range[]) =>
      found(cue, content, {source, speech: source !== null})
    const clausal = patterns.has('clause') || patterns.has('hearer-to')
    if (clausal && first.tag === 'TO') return subject ? report(null, [subject, rest()]) : 'none'
    const that =
      first.tag === 'THAT' ? next : agent && at(words, agent[1]).tag === 'THAT' ? agent[1] : -1
    if (patterns.has('hearer') && that >= 0) {
      return report(agent, [[that, contentEnd(words, that, end, cue.context)]])
    }
    if (!subject) return 'none'
    if (patterns.has('blame') && (first.lower === 'of' || first.lower === 'for'))
      return report(agent, [subject, rest()])
    if (patterns.has('as') && first.lower === 'as') return report(agent, [subject, rest()])
    if (patterns.has('name') && (first.opens || first.tag === 'DT'))
      return report(agent, [subject, rest()])
    const told = patterns.has('object') || patterns.has('clause') || patterns.has('blame')
    if (agent && first.lower === 'by' && told) {
      return found(cue, [subject], {
        source: agent,
        cue: [[cue.group, next + 1]],
        speech: OBJECT_SPEECH.has(cue.lemma) && cue.lemma !== 'report' && cue.lemma !== 'confirm',
      })
    }
    return 'none'
  },
}

function agentStart({words, next, end}: Cue): number {
  for (let index = next; index < Math.min(end, next + 14); index++) {
    const word = at(words, index)
    if (word.lower === 'by' && AGENTS.has(at(words, index + 1).tag)) {
      return TIME_WORDS.has(at(words, index + 1).lower) ? -1 : index
    }
    if (word.tag === 'THAT') return -1
    if (isComma(word) || (word.tag === 'TO' && index > next)) return -1
  }
  return -1
}

function agentAt({words, end}: Cue, by: number): Range | null {
  const stop = nounPhraseRight(words, by + 1, end)
  return stop > by + 1 ? [by + 1, stop] : null
}

const AGENTS: ReadonlySet<Tag> = new Set(['DT', 'NNP', 'NN', 'JJ', 'PRP', 'NUM'])
