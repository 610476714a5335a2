import type {Span} from '../../span.ts'
import type {Prose, Sentence} from '../text/prose.ts'

/**
 * Why a source is not named, as the sentence says it: "because he was not permitted to discuss the schedule" after
 * "on condition of anonymity", "asked not to be named", "declining to be identified". Null where no reason is given.
 */
export function anonymityReason(prose: Prose, sentence: Sentence): Span | null {
  const text = prose.text.slice(sentence.start, sentence.end)
  const hidden = HIDDEN.exec(text)
  if (!hidden) return null
  const from = hidden.index + hidden[0].length
  const reason = REASON.exec(text.slice(from, from + 60))
  if (!reason) return null
  const start = from + reason.index + (reason[1]?.length ?? 0)
  const end = endOfClause(text, start)
  return {start: sentence.start + start, end: sentence.start + end}
}

/** How a source can know: "familiar with the talks", "who has seen both texts". Null where nothing is said. */
export function positionToKnow(prose: Prose, source: Span): Span | null {
  const text = prose.text.slice(source.start, source.end)
  const found = KNOWS.exec(text)
  if (!found) return null
  const end = endOfClause(text, found.index)
  return {start: source.start + found.index, end: source.start + end}
}

/** At the next mark or the end; a clause that goes on with "and who asked" or a verb of saying is cut there. */
function endOfClause(text: string, start: number): number {
  const rest = text.slice(start)
  const end = CLAUSE_END.exec(rest)
  return end ? start + end.index : text.length
}

const HIDDEN =
  /\b(?:(?:on )?condition of anonymity|anonymity|(?:not|declin\w+|refus\w+|unwilling) (?:want(?:ed|ing)? )?to be (?:named|identified|quoted by name|quoted)|(?:asking|asked) not to be (?:named|identified|quoted)|(?:neither \w+ nor \w+|no name|names?) be (?:named|given|used|published|printed)|without (?:being named|attribution)|withheld (?:his|her|their) names?)\b/iu
const REASON =
  /^([,\s]*(?:both of whom |and )?)(?:because|since|as|for fear|out of fear|due to|owing to|citing|given|so as not|in order not|to avoid|for lack)\b/iu
const KNOWS =
  /\b(?:(?:familiar|acquainted) with\b|with (?:direct |first-hand |firsthand |intimate |detailed )?knowledge of\b|close to\b|briefed on\b|privy to\b|involved in\b|present (?:at|in)\b|in the room\b|who (?:has|have|had) (?:seen|read|been briefed|attended)\b|who (?:saw|read|attended|watched|was in|were in|took part|sat in|was present|were present|is involved|are involved|was briefed|were briefed)\b|taking part in\b|attending\b)/iu
const CLAUSE_END =
  /[,;:.!?—–“”"«»()](?=\s|$)|,? (?:and (?:who|asked|said|requested|spoke|declined|insisted|did not|would not)|said|says|(?<!\b(?:been|be|was|were|is|are) )told)\b/u
