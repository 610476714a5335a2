import type {RoleRule} from './roleRules.ts'

const MEETING_VERB =
  '(?:held?|hold|signed?|sign|agreed?|met|meet|exchanged?|resumed?|began|begin|started|opened|failed|reached|traded|concluded|ended|swapped|extended|negotiat\\w+|talk|left|sat|sit|remained?|return(?:ed)?|struck|broke off|initial(?:led)?|have yet to|trying|meeting|talking|closing|at odds|far apart|bargain\\w*|leave|share|form)\\b'
const TALKS_PLACE =
  '(?:the )?(?:{W} ){0,3}(?:talks|table|negotiations?|bargaining|discussions|session|meeting|room|round|dialogue)\\b'

export const PARTY_RULES: readonly RoleRule[] = [
  {
    name: 'between-and',
    when: /between/,
    pattern: 'between {THE}(?<party>{ORG},? and {THE}{ORG})',
    weight: 3,
    needsTalk: true,
    example: 'The third round of talks between [Pakistan] and the [Afghan Taliban] is under way.',
    counter: 'A bridge between [Norway] and [Sweden] was closed.',
  },
  {
    name: 'between-list',
    when: /between|among|involving/,
    pattern: '(?:between|among|involving) {THE}(?<party>{ORG}, {THE}{LIST})',
    weight: 2,
    needsTalk: true,
    example: 'Talks among [Egypt], [Sudan] and [Ethiopia] resumed.',
    counter: 'Storms among [Egypt], [Sudan] and [Ethiopia] resumed.',
  },
  {
    name: 'pair-and-verb',
    when: / and /,
    pattern: `(?:^|[,;:—–("“'] ?|\\b(?:that|as|after|before|when|while|if|for|where|and|but|of) ){THE}(?<party>(?:{ORG}(?:,| and) {THE}){0,4}?{ORG},? and (?:(?:its|their) (?:{W},? ){0,3}?)?{THE}{ORG})(?: \\([^)]{3,60}\\))?,? {AUX}${MEETING_VERB}`,
    weight: 3,
    needsTalk: true,
    example: '[Russia] and [Ukraine] held a third round in Istanbul.',
    counter: '[Russia] and [Ukraine] grow wheat, the talks page says.',
  },
  {
    name: 'pair-over-a-break',
    when: / and /,
    pattern: `{THE}(?<party>(?:{ORG}(?:,| and) {THE}){0,3}?{ORG},? and (?:its |their )?{THE}{ORG}) {AUX}(?:failed|agreed?|clinched|sealed|signed|exchang(?:ed|e)|traded|swapped|closed|went home|rose|emerged|parted|wound up|settled|remain(?:ed)?|put off|called off|postponed|adjourned)\\b[^.;]{0,90}?\\b(?:{TALKS}|rounds?|sessions?|meetings?|sittings?|{DEAL}|compact|prisoners|detainees|chapters|schedule for|text on)\\b`,
    weight: 3,
    needsTalk: false,
    example: 'By dawn [India] and [Peru] closed three chapters in the ninth round.',
    counter: 'By dawn [India] and [Peru] closed three airports in the snow.',
  },
  {
    name: 'pair-and-negotiators',
    when: / and /,
    pattern:
      '(?<party>{BARE} and (?:the )?{BARE}) (?:officials|negotiators|teams|delegations|delegates|envoys|representatives|sides|leaders|ministers|diplomats|governments)',
    weight: 3,
    needsTalk: false,
    example: '[American] and [Chinese] officials ended two days of talks.',
    counter: '[American] and [Chinese] tourists ended two days of travel.',
  },
  {
    name: 'officials-from-pair',
    when: /officials|negotiat|representatives|envoys|teams|delegation|ministers|diplomats|leaders|delegates|experts|side/,
    pattern:
      '(?:officials|negotiators|representatives|envoys|teams|delegations?|ministers|diplomats|leaders|delegates|experts|sides?) (?:of|from|for) {THE}(?<party>{LIST})',
    weight: 2,
    needsTalk: true,
    example: 'Technical teams from [Russia] and [Ukraine] ended their fifth round.',
    counter: 'Tourists from [Russia] and [Ukraine] ended their first round of golf.',
  },
  {
    name: 'meeting-of-pair',
    when: / of /,
    pattern:
      '(?:meeting|round|session|talks|commission|committee|summit|(?:negotiators|officials|ministers|envoys|leaders)) of {THE}(?<party>{ORG},? and {THE}{ORG})',
    weight: 2,
    needsTalk: true,
    example: 'The fourth meeting of [Norvia] and [Sund] was held behind closed doors.',
    counter: 'The fourth bridge of [Norvia] and [Sund] was closed after the talks.',
  },
  {
    name: 'dash-pair-talks',
    when: /[–—-]/,
    pattern:
      '(?<party>{BARE} ?[–—-] ?{BARE}) (?:{W} ){0,3}(?:{TALKS}|{DEAL}|rounds?|track|summit|meetings?|sessions?)',
    weight: 3,
    needsTalk: false,
    example: '[US]-[Iran] nuclear talks were called off.',
    counter: 'The [US]-[Iran] border does not exist.',
  },
  {
    name: 'talks-with',
    when: / with /,
    pattern:
      '(?:talks|negotiations?|negotiating|bargaining|deal|agreement|truce|cease-?fire|dialogue|discussions|session|meeting|met|round|contract|mediation|accord|offers) (?:[^.;,()]{0,60} )?with (?:the )?(?:management of )?{THE}(?<party>{LIST})',
    weight: 2,
    needsTalk: false,
    example: 'The union broke off talks with [Meridian Pacific].',
    counter: 'She talks with an accent, [Meridian Pacific] noted.',
  },
  {
    name: 'met-party',
    when: /me[et]|negotiat|s[ai]t|bargain/,
    pattern:
      '(?<party>{ORG})(?: bargaining team| team)? {AUX}(?:met|meets?|(?<=(?:is|are|were|was) )meeting|negotiat(?:ed|es|ing|e)|sat down|sit down|bargain(?:ed|s|ing)?) (?:again |face to face )?(?:with )?(?<party2>(?:the )?(?:management of )?{THE}{ORG})',
    weight: 3,
    needsTalk: false,
    example: 'The [nurses’ union] met the management of [Valley General Hospital] again.',
    counter: 'The [nurses’ union] met at noon near [Valley General Hospital].',
  },
  {
    name: 'leaves-or-joins-talks',
    when: /talks|table|negotiat|bargaining|discussions|session|meeting|room|round|dialogue/,
    pattern: `(?<party>{ORG}),? (?:[^,.;]{0,30} )?{AUX}(?:walked out of|quit|left|leave|pulled out of|withdrew from|returned? to|boycott\\w*|broke off|suspended|stormed out of|rejoin\\w*|entered|skip\\w*|walk(?:ing)? away from|resumed?) ${TALKS_PLACE}`,
    weight: 2,
    needsTalk: false,
    example: '[Pilots] at the airline walked out of pay talks on Thursday.',
    counter: '[Pilots] at the airline walked out of the terminal on Thursday.',
  },
  {
    name: 'negotiator-of',
    when: /negotiat|delegation|bargaining|side|team/,
    pattern:
      "(?:chief|lead|senior|main|top) negotiators? (?:of|for|at) {THE}(?<party>{ORG})|(?<party2>{BARE})(?:'s?)? (?:(?:chief|lead|senior|main|top|own) )?(?:negotiators?|delegation|negotiating team|bargaining (?:team|committee|unit)|side|team)\\b",
    weight: 2,
    needsTalk: false,
    example: '[Russia]’s chief negotiator saw no point in a summit.',
    counter: '[Russia]’s chief librarian saw no point in a summit.',
  },
  {
    name: 'at-the-table',
    when: /negotiat|table|in talks|bargaining/,
    pattern:
      'negotiators are {THE}(?<party>{LIST})|(?<party2>{LIST}) (?:are|is|were|was) (?:back )?(?:at the (?:negotiating |bargaining )?table|in talks|negotiating|bargaining)\\b',
    weight: 3,
    needsTalk: false,
    example: 'The negotiators are the [transport ministry] and the [Generalitat].',
    counter: 'The gardeners are the [transport ministry] and the [Generalitat].',
  },
  {
    name: 'offer-moves',
    when: /reject|accept|turned|tabled|offered|put forward|propos|demand|insist|seeking|asking|want|counter|conceded|refused|agreed/,
    pattern:
      '(?<party>{ORG}),? {AUX}(?:rejected|accepted|turned down|tabled|offered|put forward|proposed|demanded|demands|insist(?:s|ed)|is (?:seeking|demanding|asking)|wants?|countered|conceded|refused to|agreed to)\\b',
    weight: 1,
    needsTalk: false,
    example: '[Meridian] offered 6 per cent.',
    counter: '[Meridian] flew 6 per cent more.',
  },
  {
    name: 'offer-of',
    when: /offer|proposal|demand|position|draft|terms|concession|walkout|pledge|red line/,
    pattern:
      "(?<party>{BARE})'s? (?:{W} ){0,3}?(?:offers?|proposals?|demands?|counter-?offers?|counter-?proposals?|positions?|draft|terms|concessions?|red lines?|pledges?)\\b|(?:offers?|proposals?|demands?|terms) (?:{W} ){0,2}?(?:from|by|of) {THE}(?<party2>{ORG})",
    weight: 1,
    needsTalk: false,
    example: '[Meridian]’s latest offer was 6 per cent.',
    counter: '[Meridian]’s latest flight was at six.',
  },
  {
    name: 'walks-out',
    when: /walk|storm|logged off|hung up/,
    pattern:
      '(?<party>{ORG}),? (?:[^,.;]{0,30} )?{AUX}(?:walk(?:ed|s|ing)? out|storm(?:ed|s)? out|logged off|hung up)\\b(?! (?:in|on)?to\\b)',
    weight: 2,
    needsTalk: true,
    example: 'The [Catalan] side walked out of the meeting.',
    counter: 'The [Catalan] guests walked out into the sun, far from the talks page.',
  },
  {
    name: 'staff-of',
    when: /workers|staff|employees|drivers|nurses|teachers|pilots|members|crews?|doctors|dockers|miners/,
    pattern:
      '(?:workers|staff|employees|drivers|nurses|teachers|pilots|members|crews?|doctors|dockers|miners|musicians|guards) (?:at|of|with|from) {THE}(?<party>{ORG})',
    weight: 1,
    needsTalk: false,
    example: 'Members of the [Drivers’ Union] voted.',
    counter: 'Visitors to the [Drivers’ Union] voted.',
  },
  {
    name: 'speaks-for-side',
    when: /negotiat|lead|led|head|represent/,
    pattern:
      "(?:leads?|led|leading|heads?|headed|heading|represent(?:s|ed|ing)?|negotiat(?:es|ed|ing) for|speaks? for) (?:the )?(?:{W} ){0,1}?(?<party>{BARE})(?:'s?)? (?:side|team|delegation|negotiat)|delegations? (?:headed|led) by (?:{W} ){0,3}?(?<party2>{BARE})",
    weight: 2,
    needsTalk: false,
    example: 'Joensen, who leads the [Faroese] delegation, agreed.',
    counter: 'Joensen, who leads the [Faroese] choir, agreed.',
  },
  {
    name: 'parties-by-name',
    when: /parties|sides/,
    pattern: '\\b(?:the|both|all) (?:{W} ){0,2}?(?:parties|sides), {THE}(?<party>{LIST})',
    weight: 4,
    needsTalk: false,
    example: 'The three contracting parties, [Norvia], [Sund] and [Osk], agreed on a catch.',
    counter: 'The three contracting dentists, [Norvia], [Sund] and [Osk], agreed on a catch.',
  },
  {
    name: 'offers-to-regulator',
    when: /remed|concession|takeover|merger|acquisition|commitments/,
    pattern:
      '(?<party>{ORG}),? {AUX}(?:offered|submitted|filed|proposed|sent|promised|put) [^.;]{0,90}? (?:to|before) (?!(?:secure|win|get|gain|obtain|avoid|save|satisfy|ease|allay|clear|meet|address)\\b){THE}(?<party2>{ORG})',
    weight: 3,
    needsTalk: false,
    example: '[Vantor] has offered remedies to the [Competition Board].',
    counter: '[Vantor] has sent flowers to the [Competition Board].',
  },
  {
    name: 'sides-of-a-headline',
    when: /,|;| and | & /,
    pattern: '^{THE}(?<party>{ORG}(?:,| and| &|; ?) ?{THE}{ORG})',
    weight: 1,
    needsTalk: true,
    headlineOnly: true,
    example: '[Congo], [M23] sign declaration in Qatar',
    counter: '[Congo], [M23] feature in new film',
  },
  {
    name: 'delegation-of',
    when: /delegation|team|negotiator|side/,
    pattern:
      '(?:delegations?|(?:negotiating |bargaining )?teams?|negotiators) (?:of|from) {THE}(?<party>{LIST}),? {AUX}(?:led|headed|chaired|represented|made up|met|sat|sit|conferred|arrived|walked|left|rejected|agreed|asked|tabled|returned)\\b|that of {THE}(?<party2>{ORG})(?: by|,? (?:led|headed) by)\\b',
    weight: 3,
    needsTalk: false,
    example: 'The delegation of [Norvia] was led by a general, that of the [Front] by a priest.',
    counter: 'The flag of [Norvia] was made by a tailor.',
  },
  {
    name: 'led-by-whom',
    when: / led by | headed by /,
    pattern:
      "(?<party>{BARE})(?:'s?)? (?:(?:side|team|delegation|one)|is|was|were)? ?{AUX}(?:led|headed) by\\b",
    weight: 1,
    needsTalk: true,
    example: 'At the talks the [Front]’s was led by a priest.',
    counter: 'At the talks the [Front] was praised by a priest.',
  },
  {
    name: 'across-the-table',
    when: /table|opposite|other side/,
    pattern:
      '(?:across the table|on the other side(?: of the table)?|opposite (?:her|him|them)|facing (?:her|him|them))(?: from (?:her|him|them))? (?:sits?|sat|are|is|was|were|stands?|stood) {THE}(?<party>{LIST})',
    weight: 3,
    needsTalk: false,
    example: 'Across the table sits the [Tuna Consortium]: 14 companies and 60 ships.',
    counter: 'Across the street sits the [Tuna Consortium]: 14 companies and 60 ships.',
  },
  {
    name: 'with-its-staff',
    when: / and (?:its|their) /,
    pattern:
      '(?<party>{ORG}) and (?:its|their) (?:{W} ){0,2}?(?:nurses|teachers|musicians|drivers|pilots|workers|employees|staff|players|unions?|creditors|bondholders|tenants|doctors|crews?|members|growers) {AUX}(?:met|sat|ended|have|had|failed|reached|agreed|broke|resumed|opened|began|return|remain|will)\\b',
    weight: 2,
    needsTalk: true,
    example: 'The [Valley Health System] and its nurses sat down for a third session.',
    counter: 'The [Valley Health System] and its gardens grew over the third session.',
  },
  {
    name: 'negotiating-parties-are',
    when: /parties/,
    pattern:
      '(?:negotiating |contracting )?parties(?: to the {TALKS})? (?:are|were)(?: the following)?:? {THE}(?<party>{LIST})',
    weight: 4,
    needsTalk: false,
    example: 'The negotiating parties are the [Alliance], the [Left] and the [Coast].',
    counter: 'The losing parties asked the [Alliance], the [Left] and the [Coast].',
  },
  {
    name: 'parties-in-formation',
    when: /government|coalition|mandate/,
    pattern:
      '(?<party>{ORG}, {THE}(?:{ORG}, {THE}){0,4}?(?:{ORG},? )?and {THE}{ORG}) {AUX}(?:open\\w*|conduct\\w*|form\\w*|negotiat\\w+|working|seek\\w*|continu\\w+|explor\\w+)\\b[^.;]{0,50}?\\b(?:government|coalition|negotiations|talks|mandate|programme)',
    weight: 4,
    needsTalk: false,
    example: 'The [Reds], the [Blues] and the [Greens] have opened coalition talks.',
    counter: 'The [Reds], the [Blues] and the [Greens] have opened offices.',
  },
  {
    name: 'wants-and-offers-at-the-table',
    when: /want|offer|ask|seek|demand|hold out|propos/,
    pattern:
      '(?<party>{ORG}),? (?:which [^.,;]{3,60}, )?{AUX}(?:wants?|wanted|offers?|asks? for|asked for|(?:is|are) asking for|seeks?|sought|held out for|holds? out for|proposed?|proposes|will not go (?:below|above))\\b',
    weight: 1,
    needsTalk: false,
    example: 'The [Nurses] are asking for 9 per cent.',
    counter: 'The [Nurses] are asking nobody.',
  },
]
