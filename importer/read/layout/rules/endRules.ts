import type {LineRule} from './rule.ts'

/** Signatures, and what releases, bulletins and memos end or begin with. */
export const END_RULES: readonly LineRule[] = [
  {
    name: 'valediction',
    reason: 'the close of a letter or bulletin',
    zone: 'end',
    kind: 'boilerplate',
    pattern:
      /^(?:in (?:solidarity|unity|struggle|peace|friendship)\b[,.! ]*.{0,60}|yours(?: (?:sincerely|faithfully|truly|in .{1,30}|ever|etc\.?))?\b[,.]?.{0,40}|(?:kind |best |warm |with (?:kind|best|warm) )?(?:regards|wishes)\b[,.]?.{0,40}|(?:sincerely|faithfully|respectfully|fraternally|cordially)(?: yours)?\b[,.]?.{0,40}|(?:thank you|thanks)(?: for reading| everyone| all)?[,.!]?|see you (?:tomorrow|next week|on monday)[.!]?|(?:with|in) (?:[a-z]+ ){0,4}[a-z]+,)$/i,
    examples: [
      'In solidarity, your communications committee',
      'Yours faithfully,',
      'Kind regards, Ana',
    ],
    counterExamples: [
      'In unity lies the only hope the ministers see, the communique of Friday night concluded.',
    ],
  },
  {
    name: 'appeal',
    reason: 'an appeal to readers or members',
    zone: 'end',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:(?:strike|hardship|fighting|legal) fund|donations?|helpline|hotline|sort code|account (?:no|number))\b.{0,40}(?:[:–—-]|\d).*|(?:rate|like) this (?:article|story|page)\b.*|(?:vote|take part) in (?:our|the|today['’]s) (?:poll|survey)\b.*|scan the (?:qr )?code\b.*|(?:what do you think|do you agree)\?.{0,100}|(?:letters?|comments?|replies|tips|corrections) (?:to|are welcome|may be sent)\b.{0,80}|spread the word\b.*)$/i,
    examples: [
      'Strike fund: sort code 00-11-22',
      'Vote in our poll',
      'What do you think? Write to us.',
    ],
    counterExamples: ['Letters were sent to both sides.', 'Commentators were few.'],
  },
  {
    name: 'next-edition',
    reason: 'when the paper or letter comes out',
    zone: 'end',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:the )?next (?:bulletin|issue|edition|update|letter|newsletter|diary|dispatch)\b.{0,80}|the (?:[\p{L}]+ ){1,4}is (?:published|printed|issued) (?:every|each|by|on|weekly|daily|monthly)\b.{0,80})$/iu,
    examples: ['Next bulletin: 12 May', 'The Lake Echo is published every Thursday.'],
    counterExamples: ['The next round is on 12 May.'],
  },
  {
    name: 'page-reference',
    reason: 'where else in the paper to read on',
    zone: 'end',
    kind: 'boilerplate',
    pattern: /^\W{0,2}\S.{0,60}\b(?:is |are )?on pages? \d+(?:[-–]\d+)?\.?$/i,
    examples: ["■ Al Smith's column is on page 12.", 'Letters on page 14'],
    counterExamples: ['So it was, on page 212 of an annex.'],
  },
  {
    name: 'confidentiality',
    reason: 'who may read it',
    zone: 'edges',
    kind: 'boilerplate',
    pattern:
      /^\W{0,2}(?:this (?:memo(?:randum)?|e-?mail|message|document|paper|note|communication)(?: and any .{1,60})? (?:is|are|contains?|may contain|must not|may not|should not)\b.{0,40}\b(?:confidential|privileged|intended|circulat|forward|copied|distribut).*|(?:please )?(?:do not|not to be) (?:forward|circulate|copy|distribute|quote)\b.{0,60}|(?:distribution|classification|circulation|status)\s*:.{2,60}|for (?:members|trustees|staff|governors|internal) (?:use |eyes )?only)\W{0,2}$/i,
    examples: [
      'This memo is confidential and must not be circulated.',
      'Do not forward.',
      'Distribution: trustees only',
    ],
    counterExamples: ['This paper is read in the valley.', 'Distribution of food was agreed.'],
  },
  {
    name: 'authorisation',
    reason: 'who is answerable for the sheet',
    zone: 'end',
    kind: 'boilerplate',
    pattern:
      /^(?:authori[sz]ed|promoted|published|produced|printed|issued) (?:and \w+ )?(?:by|for)\b.{3,100}$/i,
    examples: ['Authorised by J. Beck, 12 Mill Road', 'Promoted by A. Lee for the union'],
    counterExamples: ['Printed figures differ.'],
  },
  {
    name: 'data-source',
    reason: 'where figures or text were taken from',
    zone: 'end',
    kind: 'boilerplate',
    pattern: /^sources?\s*:\s*(?!.*["“”]).{2,100}$/i,
    examples: ['Source: Environment Agency'],
    counterExamples: ['Sources said no.'],
  },
  {
    name: 'enclosure',
    reason: 'copies and enclosures of a letter',
    zone: 'end',
    kind: 'boilerplate',
    pattern: /^(?:cc|c\.c\.|encl(?:osures?|s)?\.?|attach(?:ed|ments?))\s*[:.-].*$/i,
    examples: ['cc: the file', 'Encl.: draft minutes'],
    counterExamples: ['Attached to the text is a map.'],
  },
  {
    name: 'announcement',
    reason: 'what comes in the next edition',
    zone: 'end',
    kind: 'boilerplate',
    pattern:
      /^(?:tomorrow|next (?:week|time|issue|edition)|coming (?:up|soon|next)|in (?:tomorrow|next week)['’]s .{1,30})\s*[:—–-]\s*.{1,100}$/i,
    examples: ['Tomorrow: the budget', 'Next week: who pays for the bridge'],
    counterExamples: ['Tomorrow the talks resume.'],
  },
  {
    name: 'signature',
    reason: 'the signature of those who issued it',
    zone: 'end',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:for|on behalf of) (?:and on behalf of )?the [^.,]{3,60}: .{3,80}|\(?(?:signed|sgd)\b\)?(?:[:,.] ?.{3,100}|$)|(?:issued|done|given|signed|adopted)(?: and \w+)? (?:by|in|at|on)\b[^.]{3,100}|(?:distributed|circulated|released|issued) by\b.{3,100}|(?:text|issued)\s*:.{3,60})$/i,
    examples: [
      'For the Command: Colonel Nyandeng Wol, Secretary for Information',
      'ISSUED IN THE FIELD, 2 AUGUST 2026',
      'Signed: Ana Ruiz, Chair',
      'Done at Geneva on 4 May 2025',
    ],
    counterExamples: [
      'Signed copies were exchanged.',
      'For the union, Ms Ruiz said the offer was too small to count.',
    ],
  },
]

const TITLES =
  'Times|Post|Ledger|Herald|News|Gazette|Courier|Tribune|Echo|Observer|Guardian|Telegraph|Standard|Chronicle|Journal|Star|Mail|Mirror|Express|Monitor|Inquirer|Examiner|Bulletin|Dispatch|Press|Record|Register|Review|Monthly|Weekly|Daily|Today|Newswire|NewsWire|Broadcasting|Radio|Television|TV'

/** Lines at the top that only say what kind of text follows. */
export const TOP_RULES: readonly LineRule[] = [
  {
    name: 'topic-label',
    reason: 'the name of a section or of the kind of text',
    zone: 'top',
    kind: 'label',
    pattern:
      /^\W{0,2}(?:live(?: (?:blog|updates?|coverage))?|breaking(?: news)?|developing(?: story)?|exclusive|explain(?:ed|er)|analysis|opinion|comment|editorial|leader|column|feature|profile|interview|q ?& ?a|in depth|long read|the long read|special report|report|news|world(?: news)?|politics|business|sport|economy|national|international|local|labou?r|industry|features|obituary|letters?|review|briefing|newsletter|bulletin|dispatch|diary|notebook|fact ?check|video|podcast|transcript|watch|latest|updated?|the (?:\w+ )?(?:profile|interview|debate|big read|long read|briefing|view|conversation|explainer|question|column|essay|diary)|top stor(?:y|ies)|europe|asia|africa|americas|middle east|latin america|us news|uk news|(?:communiqu[eé]|bulletin|circular|newsletter|statement|notice|issue|edition|despatch|dispatch|press note|resolution|document|ref(?:erence)?|our ref|report)\s*(?:no\.?|nr\.?|number|#|:|ref\.?)?\s*[\w/.-]*\d[\w/.-]*)\W{0,2}$/i,
    examples: [
      'Live',
      'EDITORIAL',
      'Explained',
      'Communiqué No. 17',
      'Bulletin 6',
      'Breaking News',
      'Ref: MFA/2025/14',
    ],
    counterExamples: [
      'World in brief',
      'Live from the bridge: both sides dig in',
      'Report calls for talks',
    ],
  },
  {
    name: 'motto',
    reason: 'the motto of the publication',
    zone: 'top',
    kind: 'label',
    pattern:
      /^(?:(?:proudly )?serving|established|founded|est\.|an? .{3,40} newspaper|the voice of|published)\b.{0,60}\bsince \d{4}$|^(?:established|founded|est\.?) (?:in )?\d{4}$/i,
    examples: ['Serving the valley since 1911', 'Established 1873'],
    counterExamples: ['Serving officers strike', 'First deal since 1911'],
  },
  {
    name: 'publication',
    reason: 'the name of the publication',
    zone: 'top',
    kind: 'label',
    pattern: new RegExp(
      `^(?:T(?:he|HE) )?(?:\\p{Lu}[\\p{L}'’.-]*\\s){1,3}(?:${TITLES}|${TITLES.toUpperCase()})(?:[ ,|·•–—-]+(?=.*\\d)[^!?]{0,60})?$`,
      'u',
    ),
    examples: [
      'Riverton Ledger',
      'The Valley Echo',
      'THE HILL GAZETTE',
      'The Valley Echo, No. 214',
    ],
    counterExamples: ['Ledger', 'Ministers welcome the news', 'Talks in the Post'],
  },
  {
    name: 'edition-line',
    reason: 'the number of an edition or instalment',
    zone: 'top',
    kind: 'label',
    pattern:
      /^(?:vol(?:ume)?|issue|no|number|edition|day|week|part|chapter|circular|bulletin|letter)\.? ?(?:no\.? ?)?\d+\b(?!.*[.!?]$).{0,50}$|^[^.!?]{2,60}[—–|·•,-] ?(?:no|issue|vol|number|bulletin|edition)\.? ?\d+\b(?!.*[.!?]$).{0,40}$/i,
    examples: [
      'No. 214 — Friday, 5 June 2026',
      'Day 9',
      'Vol. 12, No. 4',
      'Bulletin of the Families’ Committee — No. 31 — October 2026',
    ],
    counterExamples: ['Week 3 of the strike ends in nothing.', 'Day of rage'],
  },
]
