import type {MentionForm, RoundMention} from './roundMention.ts'
import {NUMBER, ORDINAL} from './numbers.ts'

/**
 * How English speaks of rounds, as patterns over masked text, in order: what an earlier row has taken a later one leaves alone.
 * Groups: `ord` an ordinal, `num` a number, `sitting` the ordinal of a part of a round.
 */
export interface MentionRule {
  readonly name: string
  /** Words without which the pattern cannot hold: a quick look before the slow one. */
  readonly when: RegExp
  readonly pattern: string
  readonly form: MentionForm
  readonly relation?: RoundMention['relation']
  /** Only after a round was spoken of in this paragraph or the one before. */
  readonly needsContext?: boolean
  readonly example: string
  readonly counter: string
}

/** The rule of a day of a round that is called by its number. */
export const NTH_DAY = 'nth-day'

const ROUND =
  '(?:round|session|meeting|sitting|plenary|encounter|gathering|instal?lment|consultation|conclave|summit|face-to-face|mediation|hearing|get-together|assembly|sit-down|(?:cycle|phase|stage|leg|bout|set|block|spell)(?= of (?:{W} ){0,2}?{TALKS}))(?!s|[a-z]|-)'
/** Up to four words between an ordinal and its noun: "third formal bargaining session". */
const BETWEEN =
  '(?:(?!(?:of|the|in|to|and|for|on|at|a|an|is|was|will|their|its|with|by|as|or|that|who|half|day|days|hour|hours|management|board|cabinet|press|news|staff|shareholders|members|owners|campaign|security|town|party|parliamentary|council|court|photo|training)\\b){W} |["“][a-z -]{1,30}["”] ){0,4}?'
/** What else has rounds, sessions and meetings: "the second round of vaccinations", "of the spelling bee". */
const OTHER_ROUNDS =
  '(?:elections?|by-elections?|ballot\\w*|vot(?:e|es|ing)|counting|primary|primaries|polls?|polling|run-?off|vaccin\\w*|inoculat\\w*|jabs?|draft|bee|draw|raffle|drive|championships?|cup|trophy|tournaments?|leagues?|series|play-?offs?|qualif\\w*|competitions?|contests?|quiz|awards?|prizes?|auditions?|festival|lottery|auctions?|bidding|tenders?|licen[cs]ing|fund-?raising|funding|financing|investments?|grants?|loans?|applause|drinks|toasts?|golf|boxing|fights?|match|matches|games?|chess|whist|bingo|cards|darts|tests?|testing|screenings?|chemotherapy|treatments?|inspections?|interviews?|sanctions|tariffs?|lay-?offs|redundanc\\w*|cuts|strikes?|protests?|demonstrations?|evacuations?|repatriations?|inquiry|inquest|hearings?|trial|storms?|shelling|fighting|air ?strikes?|repairs|planting|pruning|harvest)(?! (?:{W} )?(?:talks|negotiations|discussions|bargaining|committee|commission))'
const OF_OTHERS = `(?!,? (?:of|in) (?:(?!(?:{TALKS}|meetings|on|over|about|between|with|for|to|and|at)\\b){W} |{MASK}(?:'s)? ){0,5}?${OTHER_ROUNDS}\\b)`
const OF_TALKS =
  '(?!,? of (?!(?:{W} ){0,3}?(?:{TALKS}|meetings|sessions|the|its|their|this|such|face|an? (?:{W} )?(?:committee|commission|panel|group)|{MASK}|negotiators|officials|ministers|delegates|delegations|envoys|experts|leaders|both|representatives|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)))'
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const VERB_AHEAD =
  '(?:meet(?! (?:with )?(?:each|either|her|his|him|my|me|reporters|journalists|relatives|families|voters)\\b)|reconvene|return to the (?:negotiating |bargaining )?table|sit down|sit again|gather|go back|come back|talk again|try again|be back)'
/** Verbs that need not be about talks: what resumes must be named. */
const PROCESS_AHEAD = '(?:resume|convene|continue|return|open|begin|start|take place|be held)'
const PROCESS =
  '(?:talks|negotiations?|discussions|bargaining|consultations|dialogue|sides|parties|teams|delegations|they|committee|commission|negotiators|conference|process|it|we)'
const AHEAD =
  '(?:will|would|are to|is to|must|shall|(?:is|are) (?:due|set|scheduled|expected|planning|likely|slated|poised) to|agreed to|plan(?:s|ned)? to|expects? to|due to|scheduled to|promised to|to) (?:[a-z]+ly |now |then |also )?'
const SIDES =
  "(?:the (?:two |three |five )?(?:sides|parties|teams|delegations|negotiators|governments|leaders|committee|ministers|companies|groups|factions|lawyers|pair|unions)|both (?:sides|parties|teams|delegations|boards|companies|firms)|the (?:two )?(?:boards|executives|directors|chairmen|advisers|bankers|chief executives)|they|we|negotiators|talks|negotiations|bargaining|{MASK}(?:'s)?(?: (?:officials|negotiators|teams|delegations))?)"

const ROUND_NOUN =
  /round|session|meeting|sitting|plenary|sit-down|cycle|phase|stage|leg|bout|set of|block|spell|encounter|gathering|instal|consultation|conclave|summit|face-to|mediation|hearing|get-together|assembly|the one in/

export const MENTION_RULES: readonly MentionRule[] = [
  {
    name: 'part-of-numbered-round',
    when: / (?:part|leg|stretch|half|instal)/,
    pattern: `(?<sitting>${ORDINAL}) (?:part|leg|stretch|half|instal?lment) of (?:the |its |their |this )?(?<ord>${ORDINAL}) ${BETWEEN}${ROUND}`,
    form: 'numbered',
    example: 'This is the second part of the fifth session.',
    counter: 'This is the second part of the story.',
  },
  {
    name: 'part-of-round',
    when: / (?:part|leg|stretch|half|instal)/,
    pattern: `\\b(?<sitting>first|second|third|fourth) (?:part|leg|stretch|half|instal?lment) of (?:the|its|their|this|that) (?:{W} ){0,2}?${ROUND}${OF_TALKS}${OF_OTHERS}`,
    form: 'elliptic',
    example: 'The first part of the session, in Hanoi in March, ended early.',
    counter: 'The first part of the evening, in Hanoi in March, ended early.',
  },
  {
    name: 'elliptic-part',
    when: / (?:part|leg|half),/,
    pattern: `\\bthe (?<sitting>first|second|third) (?:part|leg|half),`,
    form: 'elliptic',
    needsContext: true,
    example: 'The first part, in Busan last year, ended without agreement.',
    counter: 'The first part of it is true.',
  },
  {
    name: 'ordinal-noun',
    when: ROUND_NOUN,
    pattern: `\\b(?<ord>${ORDINAL})(?:,? and (?:final|last|so far last|perhaps last),?)? ${BETWEEN}${ROUND}${OF_TALKS}${OF_OTHERS}`,
    form: 'numbered',
    example: 'The third formal bargaining session ended.',
    counter: 'The second round of the county spelling bee ended.',
  },
  {
    name: 'item-of-a-list',
    when: /^(?:[ivx]{1,5}|\d{1,2})[.)] |^[^ ]+ (?:of|on|held) /,
    pattern: `^(?:(?<num>[ivx]{1,5}|\\d{1,2})[.)] )?(?:{W} )?(?:meeting|sitting|session|round) (?:of|on|held on)(?: the)? (?=\\d|${WEEKDAY}|january|february|march|april|may|june|july|august|september|october|november|december)`,
    form: 'numbered',
    example: 'II. Meeting of 5 November, five and a half hours.',
    counter: 'II. Meeting of minds, five and a half hours.',
  },
  {
    name: 'ordinal-talks',
    when: /talks|consultations|negotiations/,
    pattern: `\\b(?<ord>${ORDINAL}) (?!(?:straight |successive )?(?:days?|weeks?|months?|years?|hours?|nights?|mornings?)\\b)(?:{W} ){0,2}?(?:talks|consultations|negotiations)\\b`,
    form: 'numbered',
    example: 'The seventh consultations opened in Lomé.',
    counter: 'Rubbish piled up for a fifth week after talks failed.',
  },
  {
    name: 'noun-number',
    when: /round|session|meeting|sitting/,
    pattern: `\\b(?:round|session|meeting|sitting) (?:no\\.? ?|number |#)?(?<num>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\\b(?! (?:hours?|days?|minutes?|per|percent|of (?!(?:the |its |their )?(?:[a-z]+ )?(?:talks|negotiations|bargaining|discussions|consultations))|weeks?|years?|points?|people)|[.:]\\d|%)`,
    form: 'numbered',
    example: 'Round 7 opens on Monday.',
    counter: 'In that session two people left.',
  },
  {
    name: 'last-of-n',
    when: / of /,
    pattern: `\\b(?:last|latest|most recent|final) of (?:the |their |its )?(?<num>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:{W} ){0,2}?(?:sessions|rounds|meetings|sittings)${OF_OTHERS}`,
    form: 'numbered',
    example: 'The last of four meetings, in Oslo on Monday, failed.',
    counter: 'The last of four tenors, in Oslo on Monday, failed.',
  },
  {
    name: 'for-the-nth-time',
    when: / time\b/,
    pattern: `\\b(?:met|meets?|meeting|sat down|sit down|gather(?:ed)?|convened?|talks|back at the table|(?:brought|got) [^.;]{0,40}?(?:together|(?:to|at|around) (?:one|the same|a) table)|bargain(?:ed|ing)?|negotiat(?:ed|ing))\\b(?:[^.;]{0,90}? for (?:the|an?)|(?: again)?,? an?) (?<ord>${ORDINAL}) time\\b`,
    form: 'numbered',
    example: 'Our team met the management for the sixth time on Tuesday.',
    counter: 'Our team won the cup for the sixth time on Tuesday.',
  },
  {
    name: 'nth-time-they-met',
    when: / time /,
    pattern: `\\b(?<ord>${ORDINAL}) time (?:that )?(?:the (?:two|sides|parties|teams|delegations|pair|two sides)|both(?: sides)?|they|we|{MASK})(?: and {MASK})? (?:have|had|has)? ?(?:met|sat|sat down|talked|gathered|convened|faced)\\b`,
    form: 'elliptic',
    example: 'It was the second time the two had sat down since February.',
    counter: 'It was the second time the two had won since February.',
  },
  {
    name: 'nth-time-elliptic',
    when: / time,/,
    pattern: `\\b(?<ord>${ORDINAL}) time,`,
    form: 'elliptic',
    needsContext: true,
    example: '“Tuesday 21 April, seventh time, same room.”',
    counter: 'This was the seventh time that the river rose.',
  },
  {
    name: 'ellipsis',
    when: /first|second|third|\dth|th\b|\d(?:st|nd|rd)\b/,
    pattern: `(?:(?<!\\b(?:on|for|until|till|by|from|since|before|after|through|[a-z]*day|night|between|and|of) )|(?!the \\d))\\b(?:a|an|the|its|their|our) (?:next, |last, |planned )?(?<ord>${ORDINAL})(?=,? (?:on|in|at|is|was|will|would|had|has|could|should|may|might|must|did|can|never|also|alone|lasts?|lasted|runs|ran|takes|took|ends|ended|opens|opened|begins|began|starts|started|closes|closed|comes|came|broke|collapsed|failed|stalled|produced|yielded|brought|settled|saw|heard|went|got|led|drew|dragged|finished|concluded|adjourned|followed|convenes|convened|met|sat|made|resumes|resumed|needed|by video|between|since|under|of (?:the|this) (?:year|week|month|series)|of (?:those|these|them|its kind)|due|set|scheduled|planned|pencilled|to follow|follows|(?:just|a little|about|around|nearly|barely|over|under|less|more|only|${NUMBER})\\b[^.;]{0,20}\\b(?:hours?|minutes?))\\b|[,.;:)]|$)(?! (?:this|in a) (?:week|row))`,
    form: 'elliptic',
    needsContext: true,
    example: 'The eleventh opened in Dakar on Thursday.',
    counter: 'It was fixed for the 21st, after the harvest.',
  },
  {
    name: 'next-noun',
    when: /next|new|another|further|fresh|follow-up|addition|future|resumed|coming|repeat|extra|reconvened/,
    pattern: `\\b(?:next|new|another|further|fresh|follow-up|additional|future|resumed|upcoming|forthcoming|repeat|extra|reconvened)(?:,? and (?:final|last|possibly final))? ${BETWEEN}${ROUND}${OF_TALKS}${OF_OTHERS}`,
    form: 'relative',
    relation: 'next',
    example: 'The next session opens on Monday.',
    counter: 'The next morning was cold.',
  },
  {
    name: 'previous-noun',
    when: /earlier|previous|preced|prior|past|last |yesterday|abortive|failed/,
    pattern: `\\b(?:earlier|previous|preceding|prior|past|last month's|last week's|last year's|yesterday's|abortive|failed) ${BETWEEN}(?:${ROUND}|one(?=,| in| on| last| had| was| ended| lasted))${OF_TALKS}${OF_OTHERS}`,
    form: 'relative',
    relation: 'previous',
    example: 'The previous round, in Geneva, failed.',
    counter: 'The previous government failed.',
  },
  {
    name: 'last-met',
    when: /last|previously|had met/,
    pattern: `\\b(?:had |have |has )?(?:last|previously) (?:met|sat|convened)\\b`,
    form: 'relative',
    relation: 'previous',
    example: 'The committee had last met in Amman in January.',
    counter: 'The committee had last elected a chair in January.',
  },
  {
    name: 'last-noun',
    when: /latest|current|present|final|last|recent|day's|night's|week's|month's|ing's|noon's|this/,
    pattern: `\\b(?:latest|current|present|final|last|most recent|today's|tonight's|this week's|this month's|this morning's|this afternoon's|this) ${BETWEEN}(?:${ROUND}|talks|negotiations)${OF_TALKS}${OF_OTHERS}|\\bthe last(?=,? (?:on|in|at|by) )(?! (?:day|week|month|year))`,
    form: 'relative',
    relation: 'current',
    example: 'The latest round ended at dawn.',
    counter: 'The latest fashion ended at dawn.',
  },
  {
    name: 'weekday-noun',
    when: /day/,
    pattern: `\\b${WEEKDAY}(?:'s)? (?:(?!(?:management|board|cabinet|press|news|staff|owners|council|party|court|town|training|security)\\b)[a-z]+ )?(?:${ROUND}|talks|negotiations)|\\b${WEEKDAY}'s(?=,| was| ran| lasted| had| took| ended)`,
    form: 'weekday',
    example: 'Sunday’s session ran late.',
    counter: 'Sunday’s papers ran late.',
  },
  {
    name: 'length-noun',
    when: /hour|day|minute|marathon|night/,
    pattern: `\\b(?:(?:marathon |gruelling |tense )?(?:[\\d.]+|${NUMBER})[- –](?:hour|day|minute)(?:-long)?|marathon|all-night|all-day|overnight|late-night|daylong|day-long|hours-long|nightlong) ${BETWEEN}(?:${ROUND}|talks|negotiations|bargaining|discussions)`,
    form: 'length',
    example: 'A marathon 14-hour bargaining session broke up at 1 a.m.',
    counter: 'A 14-hour bus ride ended at 1 a.m.',
  },
  {
    name: 'verb-ahead',
    when: /meet|reconvene|return|s[ai]t|gather|back|again|will|resume|invited|summoned|called/,
    pattern: `\\b(?:${AHEAD}${VERB_AHEAD}(?:s)?(?: again)?|(?:meets?|reconvenes?|resumes?|returns?|gathers?) again|(?:asked|told|invited|summoned|called) (?:both|the|the two|all)? ?(?:teams|sides|parties|delegations|negotiators)? ?(?:back|to return|to (?:a|an) )|(?:invited|summoned|called) (?:both|the|all)(?: two| three)? ?(?:teams|sides|parties|delegations|negotiators)?(?: back)? to (?={MASK}|[^\\s.,;]+ (?:on (?:\\d|${WEEKDAY})|next |for (?:a|the) (?:${ORDINAL}|new|fresh|next)))|will (?:hold|have|begin|open|start|host) (?:{W} ){0,3}?(?:talks|negotiations|discussions)|(?:reconvene|meet again)(?=,? (?:on|in|at|next) )|(?:returns?|go(?:es)? back|(?:is|are) back) (?:to|at) the (?:negotiating |bargaining )?table|resumes? (?:bargaining|talks|negotiations|negotiating))`,
    form: 'ahead',
    relation: 'next',
    example: 'The sides will meet again Sunday at 1 p.m.',
    counter: 'The sides met on Sunday.',
  },
  {
    name: 'process-ahead',
    when: /resume|convene|continue|return|open|begin|start|take place|be held/,
    pattern: `\\b${PROCESS}\\b(?:, [^.;,]{3,60},)?[^.;,]{0,50}?\\b(?:${AHEAD}${PROCESS_AHEAD}(?: again)?|resumes?(?=,? (?:on|in|at|next) ))`,
    form: 'ahead',
    relation: 'next',
    example: 'The parties were sent home; talks are scheduled to resume on May 12.',
    counter: 'Checks of the grain ships would resume within ten days.',
  },
  {
    name: 'signs-deal',
    when: /sign|reach|str[ui]|clinch|initial|seal|conclud|hammer|announc|agreed/,
    pattern: `\\b(?:signed|reached|struck|clinched|initial(?:led)?|sealed|hammered out|agreed(?: on| to)?) (?:{W} ){0,3}?{DEAL}\\b(?! monitors| talks)|\\b{DEAL}(?: \\([^)]*\\))? (?:[a-z]+ ){0,2}?(?:signed|reached|struck|sealed|concluded|agreed)\\b|, (?:agreed|settled|initialled|signed|struck|hammered out|worked out)(?: on| to| upon)? (?:late |early |only )?(?=(?:at|in|on|after|during) )`,
    form: 'deal',
    example: 'Their ministers signed an agreement in Washington on June 27.',
    counter: 'Their ministers read an agreement in Washington.',
  },
  {
    name: 'day-of-talks',
    when: /day/,
    pattern: `\\b(?:${ORDINAL} (?:and (?:final|last) )?|final |last |opening )(?:day|night|evening) of (?:the |their )?(?:{W} ){0,2}?(?:{TALKS}|round|session|conference|summit)|^day (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\\b`,
    form: 'generic',
    example: 'On the second day of the talks both sides tabled papers.',
    counter: 'On the second day of the storm both bridges fell.',
  },
  {
    name: 'session-of-a-day',
    when: /day's /,
    pattern: `\\bthe (?:${ORDINAL}|last|final|opening) day's (?:session|sitting|talks|negotiations)\\b`,
    form: 'definite',
    example: 'The first day’s session lasted seven hours.',
    counter: 'The first day’s march lasted seven hours.',
  },
  {
    name: NTH_DAY,
    when: / day /,
    pattern: `\\bthe (?<day>first|second|third|fourth|fifth|last|final|opening) day (?=(?:was|lasted|ran|took|had|ended|began|went|closed|broke)\\b)`,
    form: 'definite',
    needsContext: true,
    example: 'The first day lasted five hours.',
    counter: 'The first day of spring lasted five hours.',
  },
  {
    name: 'the-meeting',
    when: ROUND_NOUN,
    pattern: `\\b(?:the|that|this|its|their|our|each|a) ${BETWEEN}(?:${ROUND})${OF_TALKS}${OF_OTHERS}|\\bthe one (?=in )|\\bnegotiating session\\b|\\b(?:meeting|session) (?=in |on |at |between )`,
    form: 'definite',
    example: 'The meeting was held in Rome.',
    counter: 'The meat was eaten in Rome.',
  },
  {
    name: 'talks',
    when: /talk|negotiat|discuss|bargain|consult|dialogue|mediation|concil|deliber|rounds?/,
    pattern: `(?<!\\b(?:he|she|who|it|of|round of|rounds of) )(?:\\b(?:peace|trade|pay|nuclear|truce|ceasefire|coalition|contract|wage|direct|indirect|technical|formal|merger|climate|border|proximity) )?\\b{TALKS}\\b(?! (?:process|table|tactics|position))|\\bdays? of (?:[a-z]+ )?(?:talks|negotiations|discussions)|\\b(?:rounds?) of (?:{W} ){0,2}(?:talks|negotiations|discussions)`,
    form: 'generic',
    example: 'Talks resumed in Doha.',
    counter: 'She talks to nobody.',
  },
  {
    name: 'sides-met',
    when: /met\b|sat|bargained|negotiated|talked|conferred|huddled|conven|meeting|been in|gathered|left|walked/,
    pattern: `${SIDES},? (?:(?:(?!(?:says?|said|told|tells|that|my|her|his|our|your|the|wrote|asked)\\b)[^.,;\\s]+ ){0,6}?)(?:met|sat down|convened|have been meeting|have been in|are meeting|gathered|left|walked out|sat|bargained|negotiated|talked|conferred|huddled)\\b(?! (?:our|the) (?:demand|target|deadline)| between)`,
    form: 'generic',
    example: 'The two sides met in Rome on 23 May.',
    counter: 'The two sides of the coin are alike.',
  },
  {
    name: 'the-meetings',
    when: /meetings|sessions|sittings|rounds/,
    pattern: `\\b(?:the|these|those|their) (?:meetings|sessions|sittings|rounds)(?:,[^.;]{3,90},)? (?:(?:have|had|has) )?(?:began|begun|opened|started|ended|closed|concluded|broke|resumed|lasted|were (?:held|to))\\b`,
    form: 'generic',
    example: 'The meetings, hosted by Oman, began on 6 August.',
    counter: 'The meetings, hosted by Oman, are dull.',
  },
  {
    name: 'rounds-so-far',
    when: /sessions|rounds|meetings|sittings/,
    pattern: `\\b${NUMBER} (?:{W} ){0,2}?(?:sessions|rounds|meetings|sittings) (?:so far|since|in all|to date|this year)\\b`,
    form: 'generic',
    example: 'In five sessions since June the council has signed nothing.',
    counter: 'In five years since June the council has signed nothing.',
  },
  {
    name: 'leaves-town-without',
    when: /left|leav/,
    pattern: `\\b(?:left|leaves?|leaving) (?:{W} ){1,4}without\\b`,
    form: 'generic',
    example: 'The coastal states left London on Friday without a quota.',
    counter: 'The coastal path left London on Friday.',
  },
  {
    name: 'asks-when-next',
    when: /when/,
    pattern: `\\bwhen (?:do|will|are) (?:you|they|we|the sides|the two sides) (?:{W} )?(?:to )?(?:meet|sit|talk|return)`,
    form: 'ahead',
    relation: 'next',
    example: 'When do you meet next?',
    counter: 'When do you sleep?',
  },
  {
    name: 'still-talking',
    when: /still/,
    pattern: `\\bstill (?:talking|negotiating|bargaining|meeting|at the table|in the room)\\b`,
    form: 'generic',
    example: 'The parties are still talking after 20 hours.',
    counter: 'The parties are still waiting after 20 hours.',
  },
  {
    name: 'after-hours-they',
    when: /after[^.;]* (?:hours?|minutes?)/,
    pattern: `\\bafter (?:[a-z]+ ){0,3}?(?:\\d{1,2}|${NUMBER})(?: and a half)? (?:hours?|minutes?),? (?:the (?:two |three )?(?:sides|parties|teams|delegations|negotiators|mediators?|envoys|ministers)|both|they|neither)\\b|\\b(?:out|emerged|done),? after (?:[a-z]+ ){0,3}?(?:\\d{1,2}|${NUMBER})(?: and a half)? (?:hours?|minutes?)\\b`,
    form: 'generic',
    example: 'After six hours the delegations agreed on one thing.',
    counter: 'After six hours the rain stopped.',
  },
  {
    name: 'hours-in-place',
    when: /hour|minute|days?/,
    pattern: `\\b(?:after|for) (?:[a-z]+ ){0,3}?(?:\\d{1,2}|${NUMBER})(?: and a half)? (?:hours?|minutes?|days?) (?:in|of|at|with|behind|on)\\b`,
    form: 'generic',
    example: 'They agreed to a truce after 16 hours in Arusha.',
    counter: 'They slept badly in Arusha.',
  },
]
