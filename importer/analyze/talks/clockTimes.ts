import type {Duration} from './durations.ts'
import {matchesOf} from './matches.ts'

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const SPOKEN = `(?:half past |(?:a )?quarter (?:past|to) )?(?:${WORDS.join('|')})\\b(?: o'clock)?`
const TIME = '(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:a\\.?m\\b\\.?|p\\.?m\\b\\.?)?|noon|midnight)'

const RANGES: readonly RegExp[] = [
  `\\b(?:from|between) (?:about |around |just after )?(?<from>${TIME}) (?:to|until|till|and|through) (?:about |around |just after |almost |nearly )?(?<to>${TIME})`,
  `\\b(?<from>${TIME}) ?(?:-|–|—|to) ?(?<to>${TIME})`,
  `\\b(?:began|begun|started|opened|convened|sat down|met|gathered|resumed|walked in|arrived) (?:[^.;]{0,40} )?at (?:about |around |just after )?(?<from>${TIME})[^.;]{1,80}?\\b(?:ended|broke up|finished|adjourned|rose|closed|left|until|till|lasted until|over|broke off|walked out|done|wrapped up)(?: by| at| shortly after| just after| before)* (?<to>${TIME})`,
  `\\b(?:sat|began|started|opened|convened|met|gathered) (?:down )?at (?<from>${SPOKEN})[^.;]{1,60}?\\b(?:ended|broke up|finished|adjourned|rose|closed|left|until|till|were done)(?: by| at)* (?<to>${SPOKEN})`,
].map((source) => new RegExp(source, 'g'))

const UNTIL = new RegExp(
  `\\b(?:until|till|to|past|into|at) (?:about |around |just after |almost |nearly )?(?:(?<to>${TIME})|(?:the )?(?:early hours|small hours|dawn))`,
  'g',
)

const SITTING =
  /\b(?:sat|ran|lasted|went on|dragged on|stretched|continued|talked|stayed|bargained|negotiated)\b/

/** Two clock times give the length between them; "ran until 3 a.m." tells of a sitting without one. */
export function findClockRanges(lower: string): Duration[] {
  if (
    !/\d ?(?:[ap]\.?m\b|[:.]\d\d)|noon|midnight|hours|dawn|\bat [a-z]+ and\b|past|quarter/.test(
      lower,
    )
  )
    return []
  const found: Duration[] = []
  for (const range of RANGES) {
    for (const match of matchesOf(range, lower)) {
      const {from = '', to = ''} = match.groups ?? {}
      const hours = hoursBetween(from, to)
      const span = {start: match.index, end: match.index + match[0].length}
      if (hours === null || found.some(({start, end}) => span.start < end && start < span.end))
        continue
      found.push({...span, hours, qualifier: 'exact'})
    }
  }
  if (found.length > 0 || !SITTING.test(lower)) return found
  for (const match of matchesOf(UNTIL, lower)) {
    const printed = match.groups?.['to']
    if (printed !== undefined && minuteOf(printed, null) === null) continue
    if (/^(?:at|to|past)/.test(match[0]) && printed === undefined) continue
    if (match[0].startsWith('at')) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      hours: null,
      qualifier: null,
    })
  }
  return found.slice(0, 1)
}

function hoursBetween(from: string, to: string): number | null {
  const spoken = [spokenMinute(from), spokenMinute(to)]
  if (
    spoken[0] !== null &&
    spoken[1] !== null &&
    spoken[0] !== undefined &&
    spoken[1] !== undefined
  ) {
    return Math.round((((spoken[1] - spoken[0] + 720) % 720 || 720) / 60) * 100) / 100
  }
  const end = minuteOf(to, null)
  const start = minuteOf(from, to)
  if (start === null || end === null) return null
  const minutes = (end - start + 24 * 60) % (24 * 60)
  return minutes === 0 || minutes > 20 * 60 ? null : Math.round((minutes / 60) * 100) / 100
}

/** "Half past one": minutes on a dial of twelve hours. */
function spokenMinute(time: string): number | null {
  const hour = WORDS.findIndex((word) => new RegExp(`\\b${word}\\b`).test(time)) + 1
  if (hour === 0) return null
  if (time.includes('half past')) return hour * 60 + 30
  if (time.includes('quarter past')) return hour * 60 + 15
  return time.includes('quarter to') ? hour * 60 - 15 : hour * 60
}

/** Minutes since midnight; a time without "a.m." or "p.m." borrows it from the other, unless it would then be later. */
function minuteOf(time: string, other: string | null): number | null {
  if (time === 'noon') return 12 * 60
  if (time === 'midnight') return 24 * 60
  const match = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])?/.exec(time)
  if (!match) return null
  const hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (hour > 24 || minute > 59) return null
  const half = match[3]
  if (half) return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute
  const borrowed = other ? /([ap])\.?m/.exec(other)?.[1] : undefined
  if (borrowed) {
    const own = ((hour % 12) + (borrowed === 'p' ? 12 : 0)) * 60 + minute
    const end = minuteOf(other ?? '', null) ?? own
    return own < end ? own : (hour % 12) * 60 + minute
  }
  return match[2] ? hour * 60 + minute : null
}
