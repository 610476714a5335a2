import {wordSet} from '../lexicon/words.ts'
import {at} from '../reading/word.ts'
import type {Cue} from './frame.ts'

/**
 * Whether somebody claims something in these words and still does: "The union wants a rise", "is demanding a rise";
 * not "wanted", "does not want", "if it wants", nor what one person would like for himself.
 */
export function claimsNow({words, lemma, tag, group, verb, voice, source}: Cue): boolean {
  if (!source) return false
  const first = at(words, source[0])
  if (first.tag === 'WH' || first.tag === 'PRP' || ANYBODY.has(first.lower)) return false
  if (lemma === 'want') return group === verb && (tag === 'VBZ' || tag === 'VB')
  const demands = tag === 'VBG' && voice === 'active' && at(words, verb - 1).tag === 'BE'
  return demands && DEMANDING.has(lemma)
}

const DEMANDING = wordSet('demand propose request')
const ANYBODY = wordSet('everyone everybody nobody someone somebody anyone anybody people all that')
