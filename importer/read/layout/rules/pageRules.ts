import type {LineRule} from './rule.ts'

/** What web pages put around a story. */
export const PAGE_RULES: readonly LineRule[] = [
  {
    name: 'empty-marker',
    reason: 'a line of punctuation without words',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern: /^[^\p{L}\p{N}]+$/u,
    examples: ['-', '—', '* * *', '•', '_____'],
    counterExamples: ['- Web Desk', '3 May'],
  },
  {
    name: 'share-links',
    reason: 'links for sharing the page',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?=.*\b(?:share|shares|tweet|retweet|print|save|email|e-mail|copy|bookmark|comments?|whatsapp|facebook|twitter|linkedin|telegram|reddit)\b)(?:(?:share|tweet|retweet|email|e-mail|print|save|copy|link|copied|bookmark|gift|send|post|whatsapp|facebook|twitter|x|telegram|linkedin|reddit|pinterest|messenger|flipboard|bluesky|threads|instagram|youtube|comments?|like|this|the|article|story|page|release|now|on|via|with|to|by|using|as|for|later|others|friends|a|friend|pdf|and|or|click|here|social|media)(?:[\s,·•|/&+–—]+|$))+$/i,
    examples: [
      'Share',
      'Share this with Facebook',
      'Share on Facebook · Share on WhatsApp',
      'Tweet | Email | Print',
      'Save this article',
      'Click here to share on social media',
    ],
    counterExamples: ['Share prices fell', 'Print unions and owners', 'Sharing the river'],
  },
  {
    name: 'subscribe',
    reason: 'an invitation to subscribe, follow or pay',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:subscribe(?:$| (?:to|now|here|for|today)\b)|sign[ -]?up(?:$| (?:to|for|here|now)\b)|follow (?:us|our|the latest|all the|live|more|@\w|\S+ (?:on|for)\b.{0,40}$)|join (?:us on|our|the conversation)|become an? (?:member|subscriber|supporter)|support (?:our|independent|quality|local|us)\b|get (?:the|our|all the|more|unlimited|breaking|daily|free)\b.{0,60}(?:newsletter|inbox|email|updates?|app|alerts?|headlines|access)|download (?:the|our)\b.{0,30}\bapp|try .{0,20}free|enjoying this|already a (?:subscriber|member)|to continue reading|unlock this|(?:this article is )?for subscribers|register (?:now|for free|here)|donate\b|stay (?:informed|up to date|updated)|(?:love|like) what you)/i,
    examples: [
      'Subscribe to our morning newsletter',
      'Follow our live lockout tracker',
      'Support independent journalism. Become a member.',
      'Sign up for The Briefing',
      'Join our WhatsApp channel',
    ],
    counterExamples: [
      'Subscribers to the fund sued',
      'Follow-up talks are planned.',
      'Support for the deal is thin.',
      'Get out, the crowd shouted.',
      'Join the union, he said, and you are sacked.',
    ],
  },
  {
    name: 'read-more',
    reason: 'a link to another story',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:\W{0,3})(?:(?:also|must|further|recommended|suggested) read(?:ing)?\b|read(?: (?:also|more|next|the full|the latest|all|it here|our|full|here))+\b(?!ing)|(?:see|watch|listen|go) (?:also|here)\s*[:|]|related(?:$| (?:articles?|stories|story|news|links?|content|coverage|reading|posts?)\b|\s*:)|more (?:on this|on these|on the|on:|from|stories|news|coverage|like this|to read|explainers?|about this|in this)\b.{0,60}$|more\s*:|explore more|recommended(?:$| (?:for you|stories|articles)\b)|you (?:may|might) (?:also )?(?:like|be interested)|(?:most|trending|popular)(?:[ -](?:read|popular|viewed|shared|now|stories|commented))+|trending$|top stories|what to read next|up next|don['’]t miss|in case you missed|editors?['’]?s? picks?|what (?:we['’]re|else) (?:reading|watching)|in other news|latest (?:news|stories|updates)$|next (?:article|story|post)\b|previous (?:article|story|post)\b|elsewhere on|from our (?:archive|partners)|go deeper)/i,
    examples: [
      'Read more: What we know about the strikes so far',
      'ALSO READ: Khartoum residents brave shelling to find water',
      'Explore more on these topics',
      'More explainers',
      'Related: The ferry dispute in five charts',
      'More on this story',
      'Most read',
    ],
    counterExamples: [
      'More than 13 hours of talks ended in nothing.',
      'Related talks on fuel are due in May.',
      'Reading between the lines, delegates saw a threat.',
      'More from the two sides is expected on Monday, officials said in Geneva late on Sunday after talks.',
    ],
  },
  {
    name: 'link-by-kind',
    reason: 'a link to another story, named by its kind',
    zone: 'below',
    kind: 'boilerplate',
    pattern:
      /^(?:background|in pictures|pictures|video|watch|listen|podcast|timeline|explainer|explained|opinion|analysis|comment|profile|interview|live|factbox|feature|editorial|review|gallery|map|graphic|data|quiz|long read)\s*[:|]\s+(?!.*[.!?]["”’]?$).{5,120}$/i,
    examples: ['Timeline: how the estuary talks ran aground', 'Opinion: A coin toss is no policy'],
    counterExamples: ['Interview: she gave none.', 'Background music played.'],
  },
  {
    name: 'topics',
    reason: 'the topics that the page is filed under',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:related )?(?:topics?|tags?|keywords?|categor(?:y|ies)|sections?)(?:$|\s*[:|])|filed under|posted in\b|in this (?:story|article)\s*:?|(?:#\w+[\s,]*)+$|topics? in this)/i,
    examples: [
      'Related topics: Flooding, Elbeck',
      'Tags:',
      'Filed under: Labour',
      '#talks #geneva',
    ],
    counterExamples: ['Topics on the table include fuel.', 'Sections of the road stay shut.'],
  },
  {
    name: 'live-controls',
    reason: 'controls of a live blog',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:key events?|pinned(?: post)?|(?:oldest|newest|latest) first|sort by\b.{0,20}|filters?|live (?:feed|reporting)|auto-?refresh\b.{0,20}|latest (?:posts?|updates?)|load \d* ?more.{0,20}|new posts?)$/i,
    examples: ['Key events', 'Newest first', 'Pinned'],
    counterExamples: ['Key points', 'Filters on the ballot'],
  },
  {
    name: 'sponsor',
    reason: 'the name of a sponsor',
    zone: 'edges',
    kind: 'boilerplate',
    pattern:
      /^(?:powered|presented|sponsored|brought to you|supported) by\b.{2,60}$|^in (?:partnership|association) with\b.{2,60}$/i,
    examples: ['Presented by Port Haven Bank', 'In partnership with the Lakes Fund'],
    counterExamples: [
      'Supported by nobody, he left the hall and did not come back to it that day, nor the next.',
    ],
  },
  {
    name: 'list-for-readers',
    reason: 'what a page reads out about a list of links',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern: /^(?:list of \d+ items|list \d+ of \d+.{0,120}|end of list)$/i,
    examples: ['list of 3 items', 'list 1 of 3Why dockers strike', 'end of list'],
    counterExamples: ['List of demands', 'The list of 40 names is going round.'],
  },
  {
    name: 'web-address',
    reason: 'a web address by itself',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern: /^(?:https?:\/\/|www\.)\S+$/i,
    examples: ['https://example.org/talks'],
    counterExamples: ['www stands for nothing here'],
  },
  {
    name: 'number',
    reason: 'a number by itself: a count or a page',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern: /^\d{1,4}$/,
    examples: ['12'],
    counterExamples: ['12 nations', '3.5'],
  },
  {
    name: 'wire-code',
    reason: 'a code or slug line of the wire',
    zone: 'edges',
    kind: 'boilerplate',
    pattern: /^(?:END\s+)?[\p{Lu}\d]+(?:[-/.][\p{L}\d]+)+$|^[a-z]{2,4}(?:\/[a-z]{2,4})+$/u,
    examples: ['APS/2026/03/12-041', 'TOGO-TALKS-SAHEL', 'APS/KMA/as', 'al/jb'],
    counterExamples: ['Bissau-Ziguinchor road closed', 'Stalemate'],
  },
  {
    name: 'navigation',
    reason: 'navigation of the page',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:skip|jump) (?:to|past|advert)\b.{0,40}|accessibility (?:links?|help)|(?:main |site )?(?:menu|navigation|search|home|homepage|log ?in|sign ?in|sign out|my account|register|back|next|previous|close|open|loading|contents?|sections|all sections)(?:\W+(?:menu|search|home|news|log ?in|sign ?in|subscribe|register))*|back to (?:top|the top|home|news|homepage|all .{1,20})|(?:go|return) to (?:top|homepage)|show (?:more|less|all|caption|comments)|(?:view|see|load|expand|hide) (?:all|more|comments?|gallery|image|caption|original|in (?:your )?browser|this (?:email|newsletter)|on (?:the )?web)\b.{0,40}|page \d+(?: of \d+)?|\d+ of \d+|change (?:edition|language)|choose (?:your )?edition|(?:international|uk|us|asia|europe|africa) edition|\d+ comments?|comments? ?\(\d+\)|(?:leave|add|post|write) a (?:comment|reply)\b.{0,20}|view comments|start the conversation|open in app|gallery|slideshow|\d[\d.,]*[km]? (?:shares?|likes?|views?|reactions?|replies|retweets?)|comments are closed\.?|why you can trust us|(?:image|photo|slide|picture) \d+ of \d+|\d+ ?\/ ?\d+|show key events only|please turn on javascript.{0,60}|(?:next|previous|prev)\s*[:→←»«›].{0,80}|[←→‹›«»]\s.{1,60}|(?:text|font) size.{0,20}|a a a|this (?:page|site) uses cookies.*|(?:accept|manage|reject) (?:all )?cookies)$/i,
    examples: [
      'Accessibility links',
      'Skip to main content',
      'Home',
      'Back to top',
      'View comments',
      'View in your browser',
      '12 comments',
    ],
    counterExamples: [
      'Home rule was refused.',
      'Search teams found the boat',
      'Back to work on Monday',
    ],
  },
  {
    name: 'breadcrumbs',
    reason: 'navigation or a letterhead, its parts set side by side',
    zone: 'edges',
    kind: 'boilerplate',
    pattern:
      /^(?!.*[.!?…]["”’»]?$)(?=.{3,120}$)(?:[^\s|›»>→·•]+\s+){0,4}[^\s|›»>→·•]+(?:\s+[|›»>→·•/]\s+(?:[^\s|›»>→·•]+\s+){0,4}[^\s|›»>→·•]+)+$/u,
    examples: [
      'News | Weather | Elbeck',
      'Home > World > Asia',
      'UNITED NURSES OF THE VALLEY | Bulletin 6 | Please post and circulate',
    ],
    counterExamples: [
      'The talks | in one line | ended.',
      'Labour and capital',
      'Teachers and district return to the table on Monday | Lake Echo',
    ],
  },
  {
    name: 'advertisement',
    reason: 'a place for an advertisement',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:\W{0,2})(?:advert(?:isement|ising)?|ad|sponsored(?: (?:content|by.{0,30}|links?))?|promoted(?: content)?|paid (?:content|post)|partner content|(?:article|story) continues(?: (?:below|after))?.{0,30}|scroll to continue.{0,20}|continue reading(?: (?:below|the main story))?|this advertisement.{0,40}|remove ads|ad feedback)(?:\W{0,2})$/i,
    examples: ['Advertisement', 'Story continues below advertisement', 'Sponsored content'],
    counterExamples: [
      'Advertising workers strike',
      'Continue reading the text aloud, she told them.',
    ],
  },
  {
    name: 'player',
    reason: 'the label of a player or gallery',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:listen|watch)(?:$| (?:to )?(?:this|the|now|live)\b.{0,50}$|\s*[:|·•].*$)|play(?: video| audio)?$|(?:video|audio)(?:\s+(?:player|caption|duration|length)\b.*)?$|\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}$|your browser does not support\b.*$|(?:pause|mute|unmute|fullscreen|transcript)$)/i,
    examples: [
      'Listen to this article',
      'Watch: Delegates leave the hotel',
      'Video caption, The chair speaks',
    ],
    counterExamples: ['Watch out for Tuesday, the envoy said.', 'Listen, he said, and they did.'],
  },
  {
    name: 'mailing',
    reason: 'the frame of a newsletter or an e-mail',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:you(?:['’]re| are) receiving|you received|unsubscribe|manage (?:your )?(?:preferences|subscriptions?)|update (?:your )?(?:preferences|profile)|forwarded (?:this|to you|message)|was this (?:email|newsletter|article|forwarded)|view (?:this|in) |if you (?:were (?:forwarded|sent)|no longer (?:wish|want)|can['’]t (?:read|see)|would like to (?:unsubscribe|subscribe)|enjoyed)|did someone forward|having trouble (?:viewing|reading)|add us to your|this (?:email|newsletter|message) was sent|-{3,}\s*(?:original|forwarded)|sent from my|reply to this email|got (?:a )?(?:tip|feedback|question|thought)s?\b|have (?:your|a) (?:say|tip|story to tell)\b|today['’]s (?:newsletter|e-?mail|edition|letter) was\b|(?:thanks|thank you) for (?:reading|subscribing|joining)\b|(?:please )?(?:pass it on|post and circulate|forward (?:this|it) to)\b|know (?:someone|anyone) who\b|(?:tell|send) us (?:your|what))\b.*)$/i,
    examples: [
      'You are receiving this because you signed up.',
      'Unsubscribe',
      'Forwarded this email? Sign up here.',
      'Got a tip? Write to us.',
      'Thanks for reading.',
    ],
    counterExamples: [
      'They received nothing, the mediator told them.',
      'Tell them your terms, he said.',
    ],
  },
]
