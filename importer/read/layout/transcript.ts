import type {ParagraphStyle} from '../rawArticle.ts'
import type {Line} from './lines.ts'

export interface Turn {
  readonly style: ParagraphStyle
  /** The name printed before the colon, or null. */
  readonly speaker: string | null
}

const SPEAKER =
  /^((?:Q|A|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4})(?: \([^)]{1,30}\))?)(?::|\.(?= ?—))\s+(?=\S)/u
const QUOTED = /^["“‘«].*["”’»]$/su

/**
 * Which lines are questions and which answers, by line. Two houses are known: names before a colon
 * ("Highland Monthly: ...", "Q: ..."), where lines without a name go on in turn; and short questions whose
 * answers stand wholly in quotation marks. Null for lines outside an interview.
 */
export function readTranscript(lines: readonly Line[]): (Turn | null)[] {
  const names = lines.map(({text}) => SPEAKER.exec(text)?.[1] ?? null)
  const first = names.findIndex((name) => name !== null)
  const spoken = names.filter((name) => name !== null)
  const asks = isQuestion(lines[first]?.text ?? '') || names[first] === 'Q'
  if (
    spoken.length >= 2 &&
    new Set(spoken).size >= 2 &&
    (asks || repeats(spoken)) &&
    named(names, first)
  )
    return inTurns(lines, names, first)
  return quotedAnswers(lines)
}

/** Names follow each other closely at the start, or stand before most lines: "Note: ..." here and there is no transcript. */
function named(names: readonly (string | null)[], first: number): boolean {
  const rest = names.slice(first)
  const count = rest.filter((name) => name !== null).length
  return count * 2 >= rest.length || (rest[1] ?? null) !== null
}

function repeats(names: readonly string[]): boolean {
  return new Set(names).size < names.length
}

function inTurns(
  lines: readonly Line[],
  names: readonly (string | null)[],
  first: number,
): (Turn | null)[] {
  const interviewer = interviewerOf(lines, names, first)
  // Where only the first exchange has names, the lines after it go on in turn.
  const sparse = names.findLastIndex((name) => name !== null) <= first + 1
  let last: ParagraphStyle = 'answer'
  return lines.map((_, index) => {
    if (index < first) return null
    const speaker = names[index] ?? null
    if (speaker !== null) last = speaker === interviewer ? 'question' : 'answer'
    else if (sparse) last = last === 'question' ? 'answer' : 'question'
    return {style: last, speaker}
  })
}

function interviewerOf(
  lines: readonly Line[],
  names: readonly (string | null)[],
  first: number,
): string | null {
  if (names.includes('Q')) return 'Q'
  const asking = new Map<string, number>()
  for (const [index, name] of names.entries())
    if (name !== null && isQuestion(lines[index]?.text ?? ''))
      asking.set(name, (asking.get(name) ?? 0) + 1)
  const most = [...asking].sort((a, b) => b[1] - a[1])[0]
  return most?.[0] ?? names[first] ?? null
}

function quotedAnswers(lines: readonly Line[]): (Turn | null)[] {
  const turns: (Turn | null)[] = lines.map(() => null)
  for (const [index, line] of lines.entries()) {
    const answer = lines[index + 1]
    if (!isQuestion(line.text) || line.text.length > 160 || !answer || !QUOTED.test(answer.text))
      continue
    if (/["“«]/.test(line.text)) continue
    turns[index] = {style: 'question', speaker: null}
    turns[index + 1] = {style: 'answer', speaker: null}
  }
  const questions = turns.filter((turn) => turn?.style === 'question').length
  return questions >= 2 ? turns : lines.map(() => null)
}

function isQuestion(text: string): boolean {
  return /\?["”’»)]*$/.test(text)
}
