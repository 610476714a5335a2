import type {MentionForm, RoundMention} from './roundMention.ts'
import {NUMBER, ORDINAL} from './numbers.ts'

/**
 * How English speaks of rounds, as patterns over masked text, in order: what an earlier row has taken a later one leaves alone.
 * Groups: `ord` an ordinal, `num` a number, `sitting` the ordinal of a part of a round.
 */
export interface MentionRule {
  readonly name: string
  readonly pattern: string
  readonly form: MentionForm
  readonly relation?: RoundMention['relation']
  /** Only after a round was spoken of in this paragraph or the one before. */
  readonly needsContext?: boolean
  readonly example: string
  readonly counter: string
}

const ROUND =
  '(?:round|session|meeting|sitting|plenary|encounter|gathering|instal?lment|consultation|conclave|summit|face-to-face|mediation|hearing|get-together|assembly)(?!s|\\p{L}|-)'
/** Up to four words between an ordinal and its noun: "third formal bargaining session". */
const BETWEEN = "(?:(?!(?:of|the|in|to|and|for|on|at|a|an|is|was|will|their|its|with|by|as|or|that|who|half|day|days|hour|hours)\\b)[\\p{L}'-]+ ){0,4}?"
const OF_TALKS =
  "(?!,? of (?!(?:[\\p{L}'-]+ ){0,3}?(?:{TALKS}|meetings|sessions|the|its|their|this|such|face)))"
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const VERB_AHEAD =
  '(?:meet|reconvene|resume|convene|return to the (?:negotiating |bargaining )?table|return|sit down|sit again|gather|continue|go back|come back|talk again|be back)'
const SIDES =
  "(?:[Tt]he (?:two |three |five )?(?:sides|parties|teams|delegations|negotiators|governments|leaders|committee|ministers)|[Bb]oth (?:sides|parties|teams|delegations)|[Tt]hey|[Ww]e|[Nn]egotiators|[Tt]alks|[Nn]egotiations|[Bb]argaining|{MASK}(?:'s)?(?: (?:officials|negotiators|teams|delegations))?)"

export const MENTION_RULES: readonly MentionRule[] = [
  {
    name: 'part-of-numbered-round',
    pattern: `(?<sitting>${ORDINAL}) (?:part|leg|stretch|half|instal?lment) of (?:the |its |their |this )?(?<ord>${ORDINAL}) ${BETWEEN}${ROUND}`,
    form: 'numbered',
    example: 'This is the second part of the fifth session.',
    counter: 'This is the second part of the story.',
  },
  {
    name: 'elliptic-part',
    pattern: `\\b[Tt]he (?<sitting>first|second|third) (?:part|leg|half),`,
    form: 'elliptic',
    needsContext: true,
    example: 'The first part, in Busan last year, ended without agreement.',
    counter: 'The first part of it is true.',
  },
  {
    name: 'ordinal-noun',
    pattern: `\\b(?<ord>${ORDINAL})(?:,? and (?:final|last|so far last|perhaps last),?)? ${BETWEEN}${ROUND}${OF_TALKS}`,
    form: 'numbered',
    example: 'The third formal bargaining session ended.',
    counter: 'The second round of storms ended.',
  },
  {
    name: 'noun-number',
    pattern: `\\b(?:round|session|meeting|sitting) (?:no\\.? ?|number |#)?(?<num>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\b(?! (?:hours?|days?|minutes?|per|percent|of|weeks?|years?|points?|people)|[.:]\\d|%)`,
    form: 'numbered',
    example: 'Round 7 opens on Monday.',
    counter: 'In that session two people left.',
  },
  {
    name: 'for-the-nth-time',
    pattern: `\\b(?:met|meets?|meeting|sat down|sit down|gather(?:ed)?|convened?|talks|back at the table)\\b[^.;]{0,90}? for (?:the|an?) (?<ord>${ORDINAL}) time\\b`,
    form: 'numbered',
    example: 'Our team met the management for the sixth time on Tuesday.',
    counter: 'Our team won the cup for the sixth time on Tuesday.',
  },
  {
    name: 'nth-time-elliptic',
    pattern: `\\b(?<ord>${ORDINAL}) time,`,
    form: 'elliptic',
    needsContext: true,
    example: '“Tuesday 21 April, seventh time, same room.”',
    counter: 'This was the seventh time that the river rose.',
  },
  {
    name: 'ellipsis',
    pattern: `\\b(?:[Aa]|[Aa]n|[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) (?:next, |last, |planned )?(?<ord>${ORDINAL})(?=,? (?:on|in|at|is|was|will|would|had|has|lasted|ran|took|ended|came|by video|between|since|under|of (?:the|this) (?:year|week|month|series)|of (?:those|these|them|its kind)|due|set|scheduled|planned|pencilled|to follow|follows|(?:just|a little|about|around|nearly|barely|over|under|less|more|only|${NUMBER})\\b[^.;]{0,20}\\b(?:hours?|minutes?))\\b|[,.;:)]|$)(?! (?:this|in a) (?:week|row))`,
    form: 'elliptic',
    needsContext: true,
    example: 'A fourth is pencilled in for 3 March.',
    counter: 'A fourth man is in hospital.',
  },
  {
    name: 'next-noun',
    pattern: `\\b(?:next|new|another|further|fresh|follow-up|additional|future|resumed|upcoming|forthcoming|repeat|extra|reconvened)(?:,? and (?:final|last|possibly final))? ${BETWEEN}${ROUND}${OF_TALKS}`,
    form: 'relative',
    relation: 'next',
    example: 'The next session opens on Monday.',
    counter: 'The next morning was cold.',
  },
  {
    name: 'previous-noun',
    pattern: `\\b(?:earlier|previous|preceding|prior|past|last month's|last week's|last year's|yesterday's|abortive|failed) ${BETWEEN}(?:${ROUND}|one(?=,| in| on| last| had| was| ended| lasted))${OF_TALKS}`,
    form: 'relative',
    relation: 'previous',
    example: 'The previous round, in Geneva, failed.',
    counter: 'The previous government failed.',
  },
  {
    name: 'earlier-one',
    pattern: `\\b(?:An|The) (?:earlier|previous) (?:one|attempt)\\b(?=,)`,
    form: 'relative',
    relation: 'previous',
    needsContext: true,
    example: 'An earlier one, last Thursday, lasted barely an hour.',
    counter: 'An earlier train left at six.',
  },
  {
    name: 'last-noun',
    pattern: `\\b(?:latest|current|present|final|last|most recent|today's|tonight's|this week's|this month's|this morning's|this afternoon's|this) ${BETWEEN}(?:${ROUND}|talks|negotiations)${OF_TALKS}|\\bThe last(?=, on )`,
    form: 'relative',
    relation: 'current',
    example: 'The latest round ended at dawn.',
    counter: 'The latest fashion ended at dawn.',
  },
  {
    name: 'weekday-noun',
    pattern: `\\b${WEEKDAY}(?:'s)? (?:[\\p{Ll}]+ )?(?:${ROUND}|talks|negotiations)|\\b${WEEKDAY}'s(?=,| was| ran| lasted| had| took| ended)`,
    form: 'weekday',
    example: 'Sunday’s session ran late.',
    counter: 'Sunday’s papers ran late.',
  },
  {
    name: 'length-noun',
    pattern: `\\b(?:(?:marathon |gruelling |tense )?(?:[\\d.]+|${NUMBER})[- –](?:hour|day|minute)(?:-long)?|marathon|all-night|all-day|overnight|late-night|daylong|day-long|hours-long|nightlong) ${BETWEEN}(?:${ROUND}|talks|negotiations|bargaining|discussions)`,
    form: 'length',
    example: 'A marathon 14-hour bargaining session broke up at 1 a.m.',
    counter: 'A 14-hour bus ride ended at 1 a.m.',
  },
  {
    name: 'verb-ahead',
    pattern: `\\b(?:(?:will|would|are to|is to|must|shall|(?:is|are) (?:due|set|scheduled|expected|planning|likely|slated|poised) to|agreed to|plan(?:s|ned)? to|expects? to|due to|scheduled to|promised to|to) (?:[\\p{Ll}]+ly |now |then |also )?${VERB_AHEAD}(?:s)?(?: again)?|(?:meets?|reconvenes?|resumes?|returns?|gathers?) again|(?:asked|told|invited|summoned|called) (?:both|the|the two|all)? ?(?:teams|sides|parties|delegations|negotiators)? ?(?:back|to return|to (?:a|an) )|will (?:hold|have|begin|open|start|host) (?:[\\p{Ll}-]+ ){0,3}?(?:talks|negotiations|discussions)|(?:talks|negotiations|bargaining|discussions) (?:[^.;,]{0,40} )?(?:will|are to|are due to|are set to|are scheduled to|are expected to|would) (?:open|begin|start|take place|be held|go ahead|get under way)|(?:resume|reconvene|meet again)(?=,? (?:on|in|at|next) ))`,
    form: 'ahead',
    relation: 'next',
    example: 'The sides will meet again Sunday at 1 p.m.',
    counter: 'The sides met on Sunday.',
  },
  {
    name: 'signs-deal',
    pattern: `\\b(?:signed|reached|struck|clinched|initial(?:led)?|sealed|concluded|hammered out|announced|agreed(?: on| to)?) (?:[\\p{L}\\d-]+ ){0,5}?{DEAL}\\b(?! monitors| talks)|\\b{DEAL}(?: \\([^)]*\\))? (?:[\\p{Ll}]+ ){0,2}?(?:signed|reached|struck|sealed|concluded|agreed)\\b`,
    form: 'deal',
    example: 'Their ministers signed an agreement in Washington on June 27.',
    counter: 'Their ministers read an agreement in Washington.',
  },
  {
    name: 'the-meeting',
    pattern: `\\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur|[Ee]ach|[Aa]) ${BETWEEN}(?:${ROUND})${OF_TALKS}|\\b[Tt]he one (?=in )|\\b[Nn]egotiating session\\b|\\b(?:[Mm]eeting|[Ss]ession) (?=in |on |at |between )`,
    form: 'definite',
    example: 'The meeting was held in Rome.',
    counter: 'The meat was eaten in Rome.',
  },
  {
    name: 'talks',
    pattern: `(?<!\\b(?:he|she|who|it|of|round of|rounds of) )(?:\\b(?:peace|trade|pay|nuclear|truce|ceasefire|coalition|contract|wage|direct|indirect|technical|formal|merger|climate|border|proximity) )?\\b{TALKS}\\b(?! (?:process|table|tactics|position))|\\b[Dd]ays? of (?:[\\p{Ll}]+ )?(?:talks|negotiations|discussions)|\\b(?:[Rr]ounds?) of (?:[\\p{Ll}-]+ ){0,2}(?:talks|negotiations|discussions)`,
    form: 'generic',
    example: 'Talks resumed in Doha.',
    counter: 'She talks to nobody.',
  },
  {
    name: 'sides-met',
    pattern: `${SIDES},? (?:[^.,;]{0,40}? )?(?:met|sat down|convened|have been meeting|have been in|are meeting|gathered|left|walked out|sat)\\b(?! (?:our|the) (?:demand|target|deadline))`,
    form: 'generic',
    example: 'The two sides last met in Rome on 23 May.',
    counter: 'The two sides of the coin are alike.',
  },
  {
    name: 'hours-in-place',
    pattern: `\\b(?:after|for) (?:[\\p{Ll}]+ ){0,3}?(?:\\d{1,2}|${NUMBER})(?: and a half)? (?:hours?|minutes?|days?) (?:in|of|at|with|behind|on)\\b`,
    form: 'generic',
    example: 'They agreed to a truce after 16 hours in Arusha.',
    counter: 'They slept badly in Arusha.',
  },
]
