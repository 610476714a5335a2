/**
 * Who has which part in a negotiation, as patterns over masked text in lower case (see `marks.ts` for the words in braces).
 * Names inside the groups `party`, `mediator` and `host` get that part with the weight of the rule.
 * In `example` and `counter`, [X] is an organization and <X> a person; the counter-example gives the part to nobody.
 */
export interface RoleRule {
  readonly name: string
  /** Words without which the pattern cannot hold: a quick look before the slow one. */
  readonly when: RegExp
  readonly pattern: string
  readonly weight: number
  /** Holds only in sentences that speak of talks, deals or rounds. */
  readonly needsTalk: boolean
  readonly headlineOnly?: boolean
  readonly example: string
  readonly counter: string
}

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
    pattern: `(?:^|[,;:—–("“'] ?|\\b(?:that|as|after|before|when|while|if|for|where|and|but|of) ){THE}(?<party>{ORG},? and {THE}{ORG}) {AUX}${MEETING_VERB}`,
    weight: 3,
    needsTalk: true,
    example: '[Russia] and [Ukraine] held a third round in Istanbul.',
    counter: '[Russia] and [Ukraine] grow wheat, the talks page says.',
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
      '(?<party>{ORG}),? {AUX}(?:offered|submitted|filed|proposed|sent|promised|put) [^.;]{0,90}? to {THE}(?<party2>{ORG})',
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
]

const MEDIATES =
  '(?:mediat(?:ed|es|ing|e)|broker(?:ed|s|ing)?|facilitat(?:ed|es|ing|e)|moderat(?:ed|es|ing)|arbitrat(?:ed|es|ing)|shuttl(?:ed|es|ing))'
const MEDIATOR =
  '(?:(?:co-)?mediators?|facilitators?|arbitrators?|conciliators?|go-betweens?|intermediar(?:y|ies)|moderators?|fact-?finders?|special masters?|peacemakers?|peace envoys?|informateurs?|formateurs?|ombuds\\w+)'

export const MEDIATOR_RULES: readonly RoleRule[] = [
  {
    name: 'mediated-by',
    when: / by /,
    pattern: `(?:mediated|brokered|facilitated|(?<!co-)chaired|convened|moderated|overseen|guided|steered|arbitrated|conciliated|mediation|auspices of|good offices of)(?:,? (?:in part|jointly|again|mainly))? by (?<mediator>{THE}{LIST}(?! (?:{W},? ){1,5}\uE001)|{PEOPLE})`,
    weight: 3,
    needsTalk: false,
    example: 'They met in Doha after three months of talks mediated by [Qatar].',
    counter: 'They met in Doha after three months of talks described by [Qatar].',
  },
  {
    name: 'auspices-of',
    when: /under the|through the/,
    pattern:
      '(?:under|through) the (?:auspices|good offices|mediation|facilitation|chairmanship|aegis) of (?<mediator>{THE}{LIST}|{PEOPLE})',
    weight: 3,
    needsTalk: false,
    example: 'The round was held under the auspices of the [Community].',
    counter: 'The round was held under the windows of the [Community].',
  },
  {
    name: 'mediates',
    when: /mediat|broker|facilitat|moderat|arbitrat|shuttl|acting as/,
    pattern: `(?<mediator>{LIST}|{PERSON})(?:, [^,.;]{1,60},)?,? (?:which |that |who )?{AUX}(?:acting as (?:a |the )?${MEDIATOR}|${MEDIATES})\\b(?! by| between [a-z]+ and [a-z]+ shifts)`,
    weight: 3,
    needsTalk: false,
    example: '[Washington] has mediated a parallel track.',
    counter: '[Washington] has welcomed a parallel track.',
  },
  {
    name: 'mediated-by-adjective',
    when: /mediat|broker|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds/,
    pattern: `(?<mediator>{BARE}(?:(?:-| and (?:the )?){BARE})?)(?:-|'s? | )(?:(?:{W} )?(?:mediated|brokered|facilitated|led mediation)(?! by)|mediation|${MEDIATOR})\\b`,
    weight: 3,
    needsTalk: false,
    example: 'The [Qatar]-mediated talks resumed.',
    counter: 'The [Qatar]-bound plane left.',
  },
  {
    name: 'mediator-apposition',
    when: /mediat|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds/,
    pattern: `(?:${MEDIATOR}),? (?:from |of )?(?:the )?(?<mediator>{LIST}|{PEOPLE})`,
    weight: 3,
    needsTalk: false,
    example: 'State mediator <Priya Raman> asked both teams back.',
    counter: 'State senator <Priya Raman> asked both teams back.',
  },
  {
    name: 'person-the-mediator',
    when: /mediat|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds/,
    pattern: `(?<mediator>{PERSON}),? (?:[^,.;]{0,50}, )?(?:who )?(?:is |was |will be |as |serves as |acts as |acting as )?(?:the |a |an |its |their )?(?:{W} ){0,4}?${MEDIATOR}\\b`,
    weight: 3,
    needsTalk: false,
    example: '<Kyaw Soe>, the facilitator, told them that it was an old map.',
    counter: '<Kyaw Soe>, the farmer, told them that it was an old map.',
  },
  {
    name: 'attends-as-mediator',
    when: /mediat|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds/,
    pattern: `(?<mediator>{PERSON})[^.;]{0,80}? as (?:an? |the )?(?:{W} )?${MEDIATOR}\\b|(?<mediator2>{LIST}(?![^.;]{0,60}\uE001))[^.;,]{0,60}? as (?:an? |the )?(?:{W} )?${MEDIATOR}\\b`,
    weight: 3,
    needsTalk: false,
    example: 'Turkish official <Ibrahim Kalin> is attending the round as a mediator.',
    counter: 'Turkish official <Ibrahim Kalin> is attending the round as a guest.',
  },
  {
    name: 'chair-of-the-talks',
    when: /chair|presid|conven|broke/,
    pattern:
      '(?:the|their) (?:independent )?(?:co-)?(?:chairs?|chairman|chairwoman|president of the (?:conference|talks|session)|presiding officer|convenor|convener),? (?<mediator>{PEOPLE})|(?<mediator2>{PERSON}),? (?:[^.;]{0,60}? )?(?:who )?{AUX}(?:chair(?:ed|s|ing)|presid(?:ed|es|ing) over|conven(?:ed|es)|broke(?:red)?) (?:the |both |all |these |those )?(?:[a-z]+ )?(?:talks|sessions?|meetings?|rounds?|negotiations?|sittings?|sides)',
    weight: 3,
    needsTalk: false,
    example: 'The chair, <Luis Vayas Valdivieso>, has brought down the gavel.',
    counter: 'The runner, <Luis Vayas Valdivieso>, has brought down the house.',
  },
  {
    name: 'oversees-the-talks',
    when: /overs|supervis|steer|guid|led|leads|leading|sponsor|referee/,
    pattern:
      '(?<mediator>{PERSON}|{LIST}(?! (?:{W},? ){1,5}\uE001)),? (?:[^.;,]{0,50}, )?(?:who |which )?{AUX}(?:overse(?:es|eing|en)|oversaw|supervis(?:es|ed|ing)|steer(?:s|ed|ing)|guid(?:es|ed|ing)|(?:co-)?sponsor(?:s|ed|ing)|referee(?:s|d|ing)) (?:the |these |those |both |all )?(?:{W} )?(?:talks|negotiations?|bargaining|process|rounds?|sessions?|dialogue|mediation)\\b',
    weight: 3,
    needsTalk: false,
    example: 'Judge <Ana Silva>, who oversees the talks, sent both teams home.',
    counter: 'Judge <Ana Silva>, who oversees the harbour, sent both teams home.',
  },
  {
    name: 'appointed-to-mediate',
    when: /appoint|named|asked|called in|brought in|tasked|engaged|sent/,
    pattern:
      '(?<mediator>{PERSON})[^.;]{0,70}?\\b(?:appointed|named|asked|called in|brought in|tasked|engaged|sent) [^.;]{0,40}?to (?:mediate|facilitate|conciliate|broker|arbitrate|chair the|help the (?:two )?sides)',
    weight: 3,
    needsTalk: false,
    example: '<Tom Reed>, a retired judge appointed in June to mediate, said so.',
    counter: '<Tom Reed>, a retired judge appointed in June to the board, said so.',
  },
  {
    name: 'in-the-chair',
    when: /in the chair|presiding|mediating|facilitating|as (?:a |the )?(?:mediator|facilitator|chair)/,
    pattern:
      'with (?<mediator>{PEOPLE}|{THE}{LIST}) (?:again )?(?:in the chair|presiding|mediating|facilitating|as (?:a |the )?(?:mediators?|facilitators?|chair))\\b',
    weight: 3,
    needsTalk: false,
    example: 'The sides met on Monday with <Ida Dahl> in the chair.',
    counter: 'The sides met on Monday with <Ida Dahl> in the car.',
  },
  {
    name: 'sits-between',
    when: /between/,
    pattern:
      '(?<mediator>{PERSON})[^.;]{0,60}?\\b(?:sat|sits|sitting|stood|stands|gone) (?:[a-z]+ ){0,2}?between (?!the (?:acts|courses)\\b)',
    weight: 3,
    needsTalk: false,
    example: '<Piet Ross> has sat between dockers and shipowners for thirty years.',
    counter: '<Piet Ross> has sold between twelve and twenty ships in thirty years.',
  },
  {
    name: 'between-the-sides',
    when: /between (?:the|both|them|two)/,
    pattern:
      '\\bbetween (?:the )?(?:two |both )?(?:sides|parties|camps|delegations|rooms|teams|them) (?:go|goes|went|sits?|sat|stands?|stood|shuttles?|shuttled|moves?|moved|walks?|walked|runs?) (?<mediator>{PEOPLE})',
    weight: 3,
    needsTalk: false,
    example: 'Between the two sides go the imam of Rijau, <Sani Yakubu>, and Sister <Ada Obi>.',
    counter: 'Between the two hills go the imam of Rijau, <Sani Yakubu>, and Sister <Ada Obi>.',
  },
  {
    name: 'presides',
    when: /presid|chair/,
    pattern:
      '(?<mediator>{PERSON}),? (?:who )?{AUX}(?:presiding(?! (?:judge|over the (?:court|trial|bank|church)))|in the chair|(?:took|takes|taking) the chair)\\b|\\b(?:with|under) (?<mediator2>{PEOPLE}) (?:presiding|in the chair|as (?:the )?chair)\\b',
    weight: 3,
    needsTalk: false,
    example: '<Joel Mutua> is in the chair.',
    counter: '<Joel Mutua> is in the choir.',
  },
  {
    name: 'of-the-mediation-service',
    when: /mediation|conciliation|arbitration/,
    pattern:
      '(?<mediator>{PERSON}),? (?:[a-z]+ )?(?:of|from|at) (?:the )?(?:{W} ){0,3}?(?:mediation|conciliation|arbitration) (?:and [a-z]+ )?(?:service|board|body|council|commission|office|panel)\\b',
    weight: 3,
    needsTalk: false,
    example: '<Harriet Bole> of the state conciliation service sat with them.',
    counter: '<Harriet Bole> of the state ambulance service sat with them.',
  },
  {
    name: 'whom-both-sides-trust',
    when: /both|two/,
    pattern:
      '(?<mediator>{PERSON}),? (?:[^.;,]{0,40}, )?whom (?:both|the two|all) (?:sides|parties|delegations|camps|teams) (?:[a-z]+ )?(?:trust|trusted|accept|accepted|asked|chose|called in|agreed on)\\b',
    weight: 3,
    needsTalk: false,
    example: '<Ana Kralj>, whom both sides trust, has asked for patience.',
    counter: '<Ana Kralj>, whom both sides ignore, has asked for patience.',
  },
  {
    name: 'shuttles-between',
    when: /between/,
    pattern:
      '(?<mediator>{PERSON}|{LIST}(?![^.;]{0,60}\uE001))[^.;]{0,80}?\\b(?:shuttl(?:ed|es|ing)|went|goes|moved|moving|carr(?:ied|ying)) (?:[a-z]+ ){0,3}?between (?:the )?(?:two )?(?:delegations|rooms|sides|parties|teams|camps|capitals|floors)',
    weight: 3,
    needsTalk: false,
    example:
      '<Badr Albusaidi>, who has shuttled between the delegations since April, announced it.',
    counter: '<Badr Albusaidi>, who has moved between the houses of his family, announced it.',
  },
  {
    name: 'mediator-is',
    when: /mediat|facilitat|arbitrat|conciliat|finder|chair/,
    pattern: `(?:${MEDIATOR}|chair) (?:is|was|will be|remains) (?:{W} ){0,4}?(?<mediator>{PERSON})`,
    weight: 3,
    needsTalk: false,
    example: 'The mediator is <Kofi Baptiste>.',
    counter: 'The winner is <Kofi Baptiste>.',
  },
  {
    name: 'carries-messages',
    when: /messages|notes|papers|drafts|proposals|good offices|together/,
    pattern:
      '(?<mediator>{PERSON}|{LIST}(?![^.;]{0,60}\uE001))[^.;]{0,60}?\\b(?:(?:carr(?:ied|ies|ying)|pass(?:ed|es|ing)|reli?ay(?:ed|s|ing)?) (?:{W} ){0,2}?(?:messages|notes|papers|drafts|proposals) between|brought (?:the )?(?:both |two )?(?:sides|parties) (?:back )?together)|good offices of {THE}(?<mediator2>{LIST}|{PERSON})',
    weight: 3,
    needsTalk: false,
    example: '<Lena Ortiz> carried messages between the rooms.',
    counter: '<Lena Ortiz> carried boxes between the rooms.',
  },
  {
    name: 'two-suspend-the-talks',
    when: /between/,
    pattern:
      '(?<mediator>{ORG} and {THE}{ORG})(?: (?:on )?{W})? {AUX}(?:suspended|paused|adjourned|called off|convened|relaunched|halt) (?:the )?(?:talks|negotiations|process) (?:[^.]{0,30} )?between',
    weight: 3,
    needsTalk: false,
    example:
      '[Saudi Arabia] and the [United States] on Thursday suspended the talks in Jeddah between the sides.',
    counter:
      '[Saudi Arabia] and the [United States] on Thursday suspended the flights between the cities.',
  },
]

export const HOST_RULES: readonly RoleRule[] = [
  {
    name: 'hosted-by',
    when: /by/,
    pattern: '(?:hosted|convened) (?:jointly )?by (?<host>{THE}{LIST}|{PEOPLE})',
    weight: 3,
    needsTalk: false,
    example: 'The talks hosted by [Oman] resumed.',
    counter: 'The talks watched by [Oman] resumed.',
  },
  {
    name: 'hosts',
    when: /host|conven/,
    pattern:
      '(?<host>{LIST}|{PERSON})(?: \\([^)]*\\))?,? (?:which |that |who )?{AUX}(?:host(?:ed|s|ing)?|conven(?:ed|es|ing)|play(?:ed|ing|s) host)\\b(?! by)(?! (?:of|to) the (?:show|programme))',
    weight: 3,
    needsTalk: true,
    example: '[Turkish] officials are hosting the current session.',
    counter: '[Turkish] officials are hosting the current exhibition.',
  },
  {
    name: 'host-apposition',
    when: /host/,
    pattern:
      '\\bhosts?,? (?:the )?(?<host>{BARE}|{PERSON})|(?<host2>{BARE}|{PERSON}), (?:the|its|their) host\\b',
    weight: 3,
    needsTalk: false,
    example: 'The host, [Oman], said so.',
    counter: 'The guest, [Oman], said so.',
  },
  {
    name: 'in-the-capital-of',
    when: /capital|city|resort|port|town/,
    pattern:
      "(?:in|to|at) the (?<host>{BARE})(?:'s?)? (?:{W} )?(?:capital|city|resort|port|town)\\b",
    weight: 2,
    needsTalk: true,
    example: 'The second round of talks was held in the [Omani] capital.',
    counter: 'The second round of talks was praised in the [Omani] papers.',
  },
  {
    name: 'at-the-invitation-of',
    when: /invitation|headquarters|offices/,
    pattern:
      "at the (?:invitation|headquarters|offices|seat) of {THE}(?<host>{BARE}|{PERSON})|at (?:the )?(?<host2>{BARE})(?:'s?)? (?:invitation|headquarters)",
    weight: 3,
    needsTalk: true,
    example: 'The parties met at the invitation of [Norway].',
    counter: 'The parties met at the edge of [Norway].',
  },
  {
    name: 'opens-the-meeting',
    when: /opened|hosted|convened|welcomed/,
    pattern:
      '(?<host>{PERSON}),? (?:who )?(?:opened|hosted|convened|welcomed) (?:the |both |this |that )?(?:[a-z]+ )?(?:meeting|talks|session|round|delegations|sides|parties|teams|negotiators)',
    weight: 3,
    needsTalk: false,
    example: 'Turkish Foreign Minister <Hakan Fidan>, who opened the meeting, urged both sides on.',
    counter: 'Turkish Foreign Minister <Hakan Fidan>, who opened the museum, urged both sides on.',
  },
]
