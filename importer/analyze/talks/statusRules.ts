import type {OutcomeCode, RoundStatus} from '../analysis.ts'

/** What words near a mention tell of the round's state. Earlier rows win where two are equally near. */
export interface StatusRule {
  readonly name: string
  readonly status: RoundStatus
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
}

export const STATUS_RULES: readonly StatusRule[] = [
  {
    name: 'cancelled',
    status: 'cancelled',
    pattern:
      /\b(?:cancel(?:l?ed|s|ling|lation)|call(?:s|ed|ing)? off|scrap(?:ped|s)|will not (?:now )?(?:take place|go ahead|be held)|won't (?:take place|go ahead)|off the table|been dropped|not going ahead)\b/g,
    example: 'The sixth round has been cancelled.',
    counter: 'The sixth round has begun.',
  },
  {
    name: 'postponed',
    status: 'suspended',
    pattern:
      /\b(?:postpon(?:ed|es|ing|ement)|put off|deferred|delayed (?:until|indefinitely)|pushed back (?:to|until|by)|put back|indefinitely|on hold)\b/g,
    example: 'The meeting was postponed.',
    counter: 'The meeting was praised.',
  },
  {
    name: 'suspended',
    status: 'suspended',
    pattern:
      /\b(?:suspend(?:ed|s|ing)(?! (?:the|its|their|an?|his|her|all|that|several|two|three) (?!(?:\S+ ){0,2}?(?:talks|negotiat\w+|sessions?|meetings?|rounds?|sittings?|process|dialogue|bargaining|conference|discussions|consultations|participation|effort)))|adjourn(?:ed|s|ment)?(?! (?:at|after|shortly|around|just|without|late|in))|paus(?:ed|es)|broken off|br(?:oke|eaks?) off|frozen|(?<!had been )in recess|recessed|halt(?:ed|s)?|interrupted|talks (?:have )?stalled)\b/g,
    example: 'Both states suspended the talks.',
    counter: 'It suspended the country last year.',
  },
  {
    name: 'under-way',
    status: 'ongoing',
    pattern:
      /\b(?:under ?way|(?:is|are) (?:currently|now|being held|continuing|holding|meeting|taking place|attending|hosting|in session|bargaining|negotiating|sitting|back at)|still (?:talking|meeting|negotiating|at the table|going on|in the room)|in progress|enter(?:ed|s|ing) (?:its|their|an?|the)|ha(?:s|ve) been (?:in|meeting|negotiating|talking|holed up|closeted)|ongoing|(?:(?:is|are|was|were) )?(?:due|expected|scheduled|set|planned) to (?:end|close|conclude|finish|last|run|wind up|go on)|(?:opened|began|started|convened|got under way)\b[^.;]{0,70}\b(?:due to end|due to run|expected to (?:last|run|end|continue)|scheduled to (?:end|run|last)|set to (?:last|run)|will (?:run|last|end|continue)|runs until|lasts until|until)|went into|go(?:es)? into|(?:opened|began|started|resumed|continued|continue|gathered) (?:here |in \S+ |on )?(?:today|this morning|on into|earlier today)|mid-?session|(?:will (?:run|last|continue|go on)|runs) (?:until|through|(?:for )?(?:two|three|four|five|\d+) days)|(?:closes|ends|concludes|finishes) (?:on|tomorrow|tonight|this)|this is the(?:ir)? [a-z-]+ (?:[a-z]+ )?(?:session|round|meeting|sitting)|should have (?:ended|closed|finished)|so far today|in (?:its|their) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:day|week)|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) day of|day (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?! later| after| before)|has (?:begun|started|opened|resumed)|have (?:begun|started|opened|resumed)|talks (?:continue|resume|begin|open) )\b/g,
    example: 'The third round is currently under way.',
    counter: 'The third round is a memory.',
  },
  {
    name: 'scheduled',
    status: 'scheduled',
    pattern:
      /\b(?:(?:will|would|(?:is|are) (?:due |set |scheduled |expected |planned |slated |likely |preparing |invited )?to|due to|agreed to|plans? to|to) (?:now |then |also |next |be )*(?:held|hosted|convened|take place|begin|start|open|resume|meet|convene|host|return|go ahead|go to|travel|continue|follow|hold|sit|reconvene|have|gather|attend|come back|talk again|try again)|(?:is|are) (?:due|set|scheduled|expected|planned|slated|likely|pencilled|tentatively|next due)|(?:is|are) (?:now )?(?:on|next) (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|(?:scheduled|slated|planned|pencilled in|set|booked|fixed|arranged|called) (?:for|to)|due (?:to|on|in|next|back|within)|expected (?:to|on|next|in|within|before)|(?:could|may|might) (?:meet|resume|be held|begin|start|open|take place|convene|follow|reconvene|return)|back (?:for|on|at the table on)|(?:resumes?|opens|begins|starts|convenes|gets under way) (?:on|next|in|at|tomorrow)|returns? to the (?:negotiating |bargaining )?table|resumes? (?:talks|bargaining|negotiations|negotiating)|reconvenes?|(?:promised|agreed on|proposed|offered|named) (?:january|february|march|april|may|june|july|august|september|october|november|december|dates?)|do (?:you|they|we) meet next|invited|when (?:do|will) |follows (?:on|in|next)|ahead of|on the eve of|in the run-up to|tomorrow|later (?:this|in the) (?:week|month|year|spring|summer|autumn)|in the coming (?:days|weeks|months)|within (?:a|an|two|three|four|six|ten|the) (?:[a-z]+ )?(?:days?|weeks?|months?|fortnight)|(?<!\b(?:hours|minutes|seconds|times|meetings|rounds|sessions|words) )in (?:two|three|a few|four|six) (?:days|weeks|months)|in the (?:new year|spring|summer|autumn))\b/g,
    example: 'The next session is due on Monday.',
    counter: 'The next session ended on Monday.',
  },
  {
    name: 'opened',
    status: 'ongoing',
    pattern: /\b(?:opened|opens|began|begins|got under way|kicked off|resumed)\b/g,
    example: 'The session opened on Wednesday.',
    counter: 'The session broke up on Wednesday.',
  },
  {
    name: 'concluded',
    status: 'concluded',
    pattern:
      /\b(?:end(?:ed|s|ing)|conclud(?:ed|es|ing)|held|follow(?:ed)? (?:an?|the|two|three)|br(?:oke|eaks?) up|wrapp?(?:ed|s) up|sign(?:ed)?|lasted|met|took place|takes place|finish(?:ed|es)|clos(?:ed|es)|collaps(?:ed|es)|agree(?:d|s)?|fail(?:ed|s)?|wound up|complet(?:ed|es)|yielded|produced|drew to|the gavel|gavelled|left|leave|walk(?:ed|s|ing)? out|storm(?:ed|s)? out|quit|took|ran|spent|sat|reached|struck|clinched|brought|gave|after)\b/g,
    example: 'The session broke up at 1 a.m.',
    counter: 'The session is planned.',
  },
  {
    name: 'will-do',
    status: 'scheduled',
    pattern: /\b(?:will|is to|are to) (?!not\b|never\b|say\b|decide\b)[a-z]+/g,
    example: 'It will send a team to the fifth round.',
    counter: 'It sent a team to the fifth round.',
  },
]

/** What words near a mention tell of how the round came out. */
export interface OutcomeRule {
  readonly name: string
  readonly outcome: OutcomeCode
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
}

const RESULT =
  '(?:lists?|communiqu[eé]|signatures?|common ground|breakthrough|deal|agreement|contract|results?|progress|accord|settlement|resolution|quota|outcome|truce|treaty|text|shares|compromise|pact|movement|offer)'

export const OUTCOME_RULES: readonly OutcomeRule[] = [
  {
    name: 'some-agreed-some-not',
    outcome: 'partial-agreement',
    pattern:
      /\b(?:agree(?:d|s|ing)?|settled)\b[^.;]{3,70}?\bbut (?:[a-z]+ ){0,4}?(?:no|not|failed|stay(?:ed)? (?:far )?apart|without|nothing|remain(?:ed|s)? (?:far )?apart|left|could not|split)\b|\b(?:declaration of principles|framework (?:agreement|deal|accord)|interim (?:agreement|deal|accord)|partial (?:agreement|deal|accord)|partially|(?:agree\w*|settle[sd]?|settling|closed|understanding|signed|initialled)\b[^;]{0,90}?\b(?:and|but) (?:on )?(?:nothing (?:else|more)|little else|no more|not much else|none on|none for|not on)|with an? (?:agreement|deal|understanding|date|text)\b[^.;]{0,60}\b(?:and|but) (?:none|no|without)|memorandum of understanding|outlines? of (?:an? |the )?(?:[a-z]+ ){0,2}(?:deal|agreement|accord|settlement|contract)|road ?map|in principle|tentative(?:ly)?|preliminary (?:agreement|deal|accord)|limited (?:agreement|deal)|agreed only|agree only|agreed on (?:some|part|most|\d+ of|one of|two of|three of|four of|five of)|settled (?:some|two|three|four|five|six|seven|most)|prisoner (?:swap|exchange)s?|exchanges? of prisoners)\b/g,
    example: 'They agreed to swap prisoners but made no headway on a ceasefire.',
    counter: 'They agreed on everything.',
  },
  {
    name: 'without-result',
    outcome: 'no-agreement',
    pattern: new RegExp(
      `\\bwith(?:out| no) (?:[^\\s,.;]+ ){0,4}?(?:${RESULT}|announcing|extending|agreeing|settling)\\b|\\b(?:no|little|scant|not much|nor any) (?:[^\\s,.;]+ ){0,2}?${RESULT}\\b(?! (?:will|would|can|could|is|until))|\\bno headway|\\b(?:further|farther|wider) apart\\b|\\bno (?:closer|nearer)\\b(?! look)|\\bfail(?:ed|ing|s|ure)? (?:on [a-z]+ )?to (?:reach|agree|produce|secure|break|yield|clinch|bridge|close|settle|narrow|resolve)|\\bdeadlock(?:ed)?\\b|\\bcollaps(?:ed|es|e)\\b|\\binconclusive(?:ly)?\\b|\\bnot conclusive\\b|\\bempty-handed\\b|\\bin (?:failure|acrimony|disarray|stalemate)\\b|\\bstalemate\\b|\\bimpasse\\b|\\bwalk(?:ed|ing|s)? (?:out|away)\\b|\\bstormed out\\b|\\bsigned nothing\\b|\\bto no avail\\b|\\bfailed(?= (?:after|again|when|over|because|in|on|too|for)\\b|[.,])|\\bin vain\\b|\\bfruitless(?:ly)?\\b|\\bnowhere\\b|\\bgot no (?:further|farther)\\b|\\bended (?:in|with) (?:nothing|none)\\b|\\bnothing to show\\b|\\bc[ao]me to nothing\\b|\\bunsuccessful(?:ly)?\\b|\\bno nearer\\b|\\b(?:round|session|meeting|talks|first|second|third|fourth|fifth|sixth|it|they|both) (?:had |also |have |has )?failed\\b|\\bwithout success\\b|\\bdead end\\b|\\bcut short\\b|\\bbroke (?:up|off) after (?:less|fewer|no more|only|barely|just|hardly|under)\\b|\\bbr(?:oke|oken) (?:up|off) when\\b|\\bacrimon|\\bhung up\\b|\\bset(?:tled)? nothing\\b|\\bagreed (?:on )?nothing\\b|\\bnothing was (?:signed|agreed|settled|decided)\\b|\\bon nothing\\b(?! else)|\\bwith none of\\b|\\bwithout (?:a )?conclusion\\b|\\b(?:talks|negotiations)\\b[^.;,]{0,40}? fail(?=[.,;]|$)|\\babandoned\\b|\\bwent home\\b|\\bbroke (?:off|up) (?:[^\\s,.;]+ ){0,6}?without\\b|\\b(?:neither|none|nor)\\b[^.;]{0,30}\\b(?:produced|yielded|brought|led|ended)|\\bnothing (?:was |had been )?(?:agreed|signed|settled)\\b|\\bfar apart\\b|\\bno closer\\b|\\bagree(?:d)? only (?:on|to) (?:pizza|lunch|disagree)\\b|\\bbroke down\\b|\\bleft the (?:room|table|hall)\\b|\\brejected the (?:offer|proposal|text)\\b`,
      'g',
    ),
    example: 'The session broke up without a contract.',
    counter: 'The session ended with a contract.',
  },
  {
    name: 'agreement',
    outcome: 'agreement',
    pattern:
      /\b(?:sign(?:ed|s|ing)|(?<=\b(?:sides|parties|both|delegations) )(?:sign|reach|strike)|reach(?:ed|es)|str(?:uck|ikes?)|clinch(?:ed|es)|seal(?:ed|s)|ended with|produced|yielded|initial(?:led|s)?|secured|concluded) (?:[^\s.;]+ ){0,5}?(?:agreement|deal|accord|treaty|contract|truce|cease-?fire|pact|settlement|protocol|declaration|minutes)\b|\bagree(?:d|s)? (?:to|on) (?:an? |the |all |every )?(?:[^\s,.;]+ ){0,3}?(?:agreement|deal|accord|treaty|contract|truce|cease-?fire|pact|settlement|points|text|terms|extend|release|exchange|withdraw|reopen|open|form|share)\b|\b(?:agreement|deal|accord|truce|ceasefire) (?:was |has been |is )?(?:reached|signed|agreed|struck)\b|\binitial (?:[^\s,.;]+ )?(?:truce|deal|accord|pact)\b/g,
    example: 'They signed an agreement in Washington.',
    counter: 'They read an agreement in Washington.',
  },
  {
    name: 'produced-something',
    outcome: 'partial-agreement',
    pattern:
      /\b(?:produced|yielded|brought|led to|resulted in|ended (?:with|in)|delivered) (?!no\b|both|the (?:two )?(?:sides|parties)|each|either|little|nothing|neither|none|acrimony|failure|stalemate|deadlock|silence|tears|a walk|an? (?:shout|row|quarrel|argument|dispute|brawl|stand-?off|stalemate|impasse|deadlock))(?:an? |the |only |just )?[a-z]/g,
    example: 'Both produced exchanges of prisoners.',
    counter: 'Both produced nothing.',
  },
]
