import {wordSet} from '../lexicon/words.ts'
import {at, type Reading} from '../reading/word.ts'
import type {Cue, Finding, FrameOptions, VerbFrame} from './frame.ts'
import {tagReading} from '../reading/readSentence.ts'
import {VERB_FRAMES, WITHOUT_SOURCE} from './order.ts'
import {prospectsOf} from './triggers.ts'
import {readCue} from './readCue.ts'
import {isUnsaid} from './unsaid.ts'

export interface NamedFinding extends Finding {
  readonly rule: string
  readonly confidence: number
  /** Whether the verb is a participle or infinitive that borrows its subject. */
  readonly dependent: boolean
}

/** All attributions of one sentence: first those of the sentence frames, then verb by verb. */
export function findInSentence(reading: Reading, options: FrameOptions): NamedFinding[] {
  const prospects = prospectsOf(reading.words, options.speech)
  if (!prospects) return []
  tagReading(reading)
  const findings: NamedFinding[] = []
  const claimed = new Set<number>()
  for (const frame of prospects.frames) {
    for (const finding of frame.find(reading, claimed, options)) {
      findings.push({...finding, rule: frame.name, confidence: frame.confidence, dependent: false})
    }
    if (findings.some((finding) => finding.rule === 'name-colon')) return findings
  }
  for (let verb = 0; prospects.verbs && verb < reading.end; verb++) {
    if (claimed.has(verb)) continue
    const cue = readCue(reading, verb, options)
    const finding = cue && firstMatch(cue)
    if (!finding) continue
    if (finding.rule === 'quotation-said-name') {
      for (let index = verb; index < (finding.source?.[1] ?? 0); index++) claimed.add(index)
    }
    findings.push(finding)
  }
  return findings
}

/** A participle ("…, saying that") that surely speaks for the subject of its sentence. */
function speaksAside(cue: Cue): boolean {
  if (cue.voice !== 'participle') return false
  const {text, lower} = at(cue.words, cue.group - 1)
  return ASIDE.has(cue.lemma) || (OWNING.has(cue.lemma) && (text === ',' || lower === 'while'))
}

function firstMatch(cue: Cue): NamedFinding | null {
  const frames = cue.source || cue.voice === 'reduced' ? VERB_FRAMES : WITHOUT_SOURCE
  for (const frame of frames) {
    const finding = frame.match(cue)
    if (finding === 'none') return null
    if (finding) return named(finding, frame, cue)
  }
  return null
}

function named(finding: Finding, frame: VerbFrame, cue: Cue): NamedFinding {
  const dependent = cue.voice === 'participle' || cue.voice === 'infinitive'
  return {
    ...finding,
    speech: finding.speech && (!dependent || speaksAside(cue)) && !isUnsaid(cue),
    rule: frame.name,
    confidence: dependent ? frame.confidence * 0.75 : frame.confidence,
    dependent,
  }
}

const ASIDE = wordSet(
  'say add warn argue insist claim note accuse call urge demand blame assert declare announce deny quote',
)
/** These only after a comma or "while": "denied it, while acknowledging that …", not "reports alleging that …". */
const OWNING = wordSet(
  'acknowledge concede admit confirm stress complain maintain contend allege recall emphasize emphasise',
)
