import type {RoleRule} from './roleRules.ts'

const MEDIATES =
  '(?:mediat(?:ed|es|ing|e)|broker(?:ed|s|ing)?|facilitat(?:ed|es|ing|e)|moderat(?:ed|es|ing)|arbitrat(?:ed|es|ing)|shuttl(?:ed|es|ing))'
const MEDIATOR =
  '(?:(?:co-)?mediators?|facilitators?|arbitrators?|conciliators?|go-betweens?|intermediar(?:y|ies)|moderators?|honest brokers?|(?:neutral|independent) chair(?:man|woman|person)?|guarantors?|good offices envoys?|referees?|fact-?finders?|special masters?|peacemakers?|peace envoys?|informateurs?|formateurs?|ombuds\\w+)'

export const MEDIATOR_RULES: readonly RoleRule[] = [
  {
    name: 'mediated-by',
    when: / by /,
    pattern: `(?:mediated|brokered|facilitated|(?<!co-)chaired|convened|moderated|overseen|guided|steered|arbitrated|conciliated|refereed|sponsored|shepherded|presided over|mediation|(?:called|brought|got) (?:back )?together|auspices of|good offices of)(?:,? (?:in part|jointly|again|mainly))? by (?<mediator>{THE}{LIST}(?! (?:{W},? ){1,5}\uE001)|{PEOPLE})`,
    weight: 3,
    needsTalk: false,
    example: 'They met in Doha after three months of talks mediated by [Qatar].',
    counter: 'They met in Doha after three months of talks described by [Qatar].',
  },
  {
    name: 'run-by',
    when: /run/,
    pattern:
      '\\b(?:talks|sessions?|meetings?|rounds?|sittings?|negotiations) (?:was|were|is|are|has been|have been) run(?:, [^.;,]{1,40},)? by (?<mediator>{PEOPLE})',
    weight: 3,
    needsTalk: false,
    example: "Tuesday's session was run, as the four before it were, by <Josefina Aldana>.",
    counter: "Tuesday's race was run, as the four before it were, by <Josefina Aldana>.",
  },
  {
    name: 'neutral-of-all-sides',
    when: /neutral/,
    pattern:
      '(?<mediator>{PERSON}),? (?:[^.;]{0,60}? )?(?:a|an|the|as a) neutral (?:appointed|chosen|hired|paid|named|picked|agreed|accepted) (?:on )?(?:jointly )?by ',
    weight: 3,
    needsTalk: false,
    example: 'Keeping order is the commissioner, <Ada Oye>, a neutral appointed by all three.',
    counter: 'Keeping order is the commissioner, <Ada Oye>, a lawyer appointed by all three.',
  },
  {
    name: 'chaired-together-by',
    when: /chair/,
    pattern:
      '(?:co-chaired|chaired jointly|jointly chaired|chaired together) by (?<mediator>{THE}{LIST}(?! (?:{W},? ){1,5}\uE001)|{PEOPLE})|(?<mediator2>{LIST}),? (?:which )?{AUX}(?:co-)?chairs? (?:the |these |those |all )?(?:[a-z]+ )?(?:talks\\b|committee\\b|meetings?\\b|sessions?\\b|consultations\\b|negotiations\\b)',
    weight: 3,
    needsTalk: false,
    example: 'The committee is co-chaired by the [Red Cross] and the [United Nations].',
    counter: 'The committee is watched by the [Red Cross] and the [United Nations].',
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
    when: /mediat|broker|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds|neutral|independent chair|guarantor|informateur|formateur|special master|peace|referee/,
    pattern: `(?<mediator>{BARE}(?:(?:-| and (?:the )?){BARE})?)(?:-|'s? | )(?:(?:{W} )?(?:mediated|brokered|facilitated|led mediation)(?! by)|mediation|${MEDIATOR})\\b`,
    weight: 3,
    needsTalk: false,
    example: 'The [Qatar]-mediated talks resumed.',
    counter: 'The [Qatar]-bound plane left.',
  },
  {
    name: 'mediator-apposition',
    when: /mediat|broker|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds|neutral|independent chair|guarantor|informateur|formateur|special master|peace|referee/,
    pattern: `(?:${MEDIATOR}),? (?:from |of )?(?:the )?(?<mediator>{LIST}|{PEOPLE})`,
    weight: 3,
    needsTalk: false,
    example: 'State mediator <Priya Raman> asked both teams back.',
    counter: 'State senator <Priya Raman> asked both teams back.',
  },
  {
    name: 'person-the-mediator',
    when: /mediat|broker|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds|neutral|independent chair|guarantor|informateur|formateur|special master|peace|referee/,
    pattern: `(?<mediator>{PERSON}),? (?:[^,.;]{0,50}, )?(?:who )?(?:is |was |will be |as |serves as |acts as |acting as )?(?:the |a |an |its |their )?(?:{W} ){0,4}?${MEDIATOR}\\b`,
    weight: 3,
    needsTalk: false,
    example: '<Kyaw Soe>, the facilitator, told them that it was an old map.',
    counter: '<Kyaw Soe>, the farmer, told them that it was an old map.',
  },
  {
    name: 'attends-as-mediator',
    when: /mediat|broker|facilitat|arbitrat|conciliat|go-between|intermediar|moderat|finder|ombuds|neutral|independent chair|guarantor|informateur|formateur|special master|peace|referee/,
    pattern: `(?<mediator>{PERSON})[^.;]{0,80}? as (?:an? |the )?(?:{W} )?${MEDIATOR}\\b|(?<mediator2>{LIST}(?![^.;]{0,60}\uE001))[^.;,]{0,60}? as (?:an? |the )?(?:{W} )?${MEDIATOR}\\b`,
    weight: 3,
    needsTalk: false,
    example: 'Turkish official <Ibrahim Kalin> is attending the round as a mediator.',
    counter: 'Turkish official <Ibrahim Kalin> is attending the round as a guest.',
  },
  {
    name: 'chair-of-the-talks',
    when: /chair|presid|conven|broke|\bran \b|\bruns \b|running/,
    pattern:
      '(?:the|their) (?:independent )?(?:co-)?(?:chairs?|chairman|chairwoman|president of the (?:conference|talks|session)|presiding officer|convenor|convener),? (?<mediator>{PEOPLE})|(?<mediator2>{PERSON}),? (?:[^.;]{0,60}? )?(?:who )?{AUX}(?:chair(?:ed|s|ing)|presid(?:ed|es|ing) over|conven(?:ed|es)|broke(?:red)?) (?:the |both |all |these |those )?(?:[a-z]+ )?(?:talks|sessions?|meetings?|rounds?|negotiations?|sittings?|sides)|(?<mediator3>{PERSON}),? (?:[^.;]{0,60}? )?(?:who )?{AUX}(?:chairs|chaired|chairing|ran|runs|running) (?:for (?:both|the two|all)|(?:the|both|all|these) (?:[a-z]+ )?(?:talks|sessions?|meetings?|sittings?|table|negotiations?)\\b)',
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
    when: /appoint|named|asked|called in|brought in|tasked|engaged|sent|hired|chosen|picked/,
    pattern:
      '(?<mediator>{PERSON})[^.;]{0,70}?\\b(?:appointed|named|asked|called in|brought in|tasked|engaged|sent|hired|chosen|picked) [^.;]{0,40}?(?:to (?:mediate|facilitate|conciliate|broker|arbitrate|chair the|run the (?:talks|meetings?)|help the (?:two )?sides)|by (?:both|the two|all|all (?:the )?(?:three|four|five)) (?:sides|parties|camps|families|clans))',
    weight: 3,
    needsTalk: false,
    example: '<Tom Reed>, a retired judge appointed in June to mediate, said so.',
    counter: '<Tom Reed>, a retired judge appointed in June to the board, said so.',
  },
  {
    name: 'in-the-chair',
    when: /in the chair|chairing|refereeing|presiding|mediating|facilitating|as (?:a |the )?(?:mediator|facilitator|chair)/,
    pattern:
      'with (?<mediator>{PEOPLE}|{THE}{LIST}) (?:again )?(?:in the chair|(?:once more )?chairing|presiding|mediating|facilitating|refereeing|as (?:a |the )?(?:mediators?|facilitators?|chair))\\b',
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
      '(?<mediator>{PERSON}|{LIST}(?![^.;]{0,60}\uE001))[^.;]{0,80}?\\b(?:shuttl(?:ed|es|ing)|went|goes|gone|going|moved|moves|moving|walk(?:ed|s|ing)|ran|runs|carr(?:ied|ies|ying)) (?:[a-z]+ ){0,4}?between (?:the |their |both )?(?:two |three )?(?:delegations|rooms|sides|parties|teams|camps|capitals|floors)',
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
      '(?<mediator>{PERSON}|{LIST}(?![^.;]{0,60}\uE001))[^.;]{0,60}?\\b(?:(?:carr(?:ied|ies|ying)|pass(?:ed|es|ing)|reli?ay(?:ed|s|ing)?) (?:{W} ){0,2}?(?:messages|notes|papers|drafts|proposals) between|brought (?:the )?(?:both |two )?(?:sides|parties|camps|teams|delegations) (?:back )?(?:together|to (?:the|one|a|this) table))|(?<mediator3>{PERSON}|{LIST}(?![^.;]{0,60}\uE001)),? (?:which |who )?{AUX}(?:lent|lends|lend|offered|offers|put) (?:(?:the|both) (?:two )?(?:sides|parties|camps) )?(?:(?:its|his|her|their) )(?:good offices|services as)|good offices of {THE}(?<mediator2>{LIST}|{PERSON})',
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
  {
    name: 'brings-parties-together',
    when: /together|talking|to the table|one room/,
    pattern:
      '(?<mediator>{PERSON}|{LIST}(?![^.;]{0,60}\\uE001))[^.;]{0,40}?\\b(?:brought|brings?|got|gets|coaxed|persuaded|cajoled|talked) {THE}{ORG} and {THE}{ORG} (?:(?:back )?together|(?:back )?(?:in)?to (?:the|one|a) (?:same )?(?:table|room)|talking|round (?:the|a) table)',
    weight: 3,
    needsTalk: false,
    example: 'In 2019 <Tom Ade> brought the [Dockers] and [Harwich Port] together after 41 days.',
    counter: 'In 2019 <Tom Ade> brought the [Dockers] and [Harwich Port] flowers after 41 days.',
  },
  {
    name: 'receives-them-in-turn',
    when: /separately|in turn|one after the other/,
    pattern:
      '(?<mediator>{PERSON})[^.;]{0,60}?\\b(?:received|saw|met|heard|sees|meets|receives|hears) (?:both|the two|the|each of the) (?:[a-z]+ )?(?:delegations|sides|parties|teams|camps|groups)[^.;]{0,25}? (?:separately|in turn|one after the other)\\b',
    weight: 3,
    needsTalk: false,
    example: 'Former president <Kossi Ado> received the two delegations separately.',
    counter: 'Former president <Kossi Ado> received the two medals separately.',
  },
  {
    name: 'before-an-arbitrator',
    when: /before|with|from|through|by/,
    pattern:
      '\\b(?:before|with|from|through|by) (?:an? |the |their )?(?:{W} ){0,3}?(?:arbitrator|mediator|conciliator|fact-?finder|facilitator|go-between|intermediary|special master),? (?<mediator>{PEOPLE})',
    weight: 3,
    needsTalk: false,
    example: 'They sat down with a federal mediator, <Rosa Diaz>, on Monday.',
    counter: 'They sat down with a federal judge, <Rosa Diaz>, on Monday.',
  },
  {
    name: 'charged-with-forming',
    when: /charg|entrust|mandate|task|commission|asked/,
    pattern:
      '\\b(?:charged|entrusted|tasked|commissioned|asked|appointed|named) (?<mediator>{PEOPLE})(?:, [^,;]{3,50},)? (?:with |to |as )(?:{W} ){0,2}?(?:explor\\w+|sound\\w* out|informateur|formateur|mediat\\w+|lead\\w* (?:the )?(?:{W} )?(?:talks|negotiations))\\b',
    weight: 3,
    needsTalk: false,
    example: 'The president charged <Sigrun Halla> with exploring a coalition.',
    counter: 'The president charged <Sigrun Halla> with treason.',
  },
]
