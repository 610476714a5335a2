import {matchesOf} from './matches.ts'
/**
 * Whether a sentence looks ahead at an offset: the nearest verb of future or past before it in its clause decides,
 * else the first one after it ("On Tuesday the sides will meet").
 */
export function futureTest(sentence: string): (offset: number) => boolean {
  let read: ReturnType<typeof readTenses> | null = null
  return (offset) => {
    // Most sentences print no date, and are never asked.
    read ??= readTenses(sentence)
    const {cues, breaks} = read
    const from = Math.max(-1, ...breaks.filter((at) => at < offset))
    const to = Math.min(sentence.length, ...breaks.filter((at) => at > offset))
    const before = cues.findLast(({at}) => at < offset && at > from)
    const after = cues.find(({at}) => at > offset && at < to)
    return (before ?? after)?.future ?? false
  }
}

function readTenses(sentence: string) {
  return {
    cues: matchesOf(CUES, sentence).map((match) => ({
      at: match.index,
      future: match.groups?.['future'] !== undefined,
    })),
    breaks: matchesOf(BREAKS, sentence).map(({index}) => index),
  }
}

const BREAKS = /[;—–]|\bbut\b|\bwhile\b|\balthough\b/g

const CUES =
  /\b(?:(?<future>will|to (?:meet|return|resume|reconvene|hold|sit|continue|gather|convene|try|begin|start|open)|won't|shall|to be \w+|(?:is|are|was|were) (?:due|set|scheduled|expected|planned|slated|to|likely|pencilled|invited)|(?:is|are) (?:now )?on(?= (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|had been (?:due|scheduled|expected)|due|scheduled|expected|next|planned|plans?|slated|pencilled|tentatively|set for|resumes?|reconvenes?|upcoming|until|as early as|may|might|could|invited|invitation|asked (?:both|the|all)|deadline|expires?|promised|back (?:for|on)|called for|would (?!have\b)[a-z]+|starts|begins|opens|closes|concludes|finishes|(?:ends|ending|runs|lasts)(?= (?:on|until|tomorrow|this))|meets|convenes|gathers|returns?|resume|ahead of|on the eve of)|held|ended|met|signed|began|begun|was|were|had|said|broke|lasted|last|took|left|walked|opened|closed|concluded|attended|arrived|suspended|voted|ago|failed|rejected|ran|sat|since|after|reached|agreed|told|wrote|announced|has been|have been|started|resumed|[a-z]{2,}ed)\b/g
