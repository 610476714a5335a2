import type {LineRule} from './rule.ts'

/** Captions, credits, corrections and notes on the text, which stand around or between its paragraphs. */
export const CREDIT_RULES: readonly LineRule[] = [
  {
    name: 'caption',
    reason: 'the caption of a picture',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:[[(]?(?:(?:image|photo|picture|video|map|graphic|chart|infographic|illustration)(?:s|graph(?:s|y)?)?(?: (?:caption|credit|source|by|courtesy|shows|gallery|above|below|left|right|provided by))?|file(?: (?:photo|image|picture))?|archive (?:photo|image)|caption|credit|pictured|in the picture|top image|main image|cover image|header image)(?:$|\s*[:|/©].*|,? (?:by|courtesy)\b.*)|(?:image|video|photo) (?:caption|source|credit)\b.*|pictured\b[^.]{0,20}[:,].*|(?:file|archive|handout|undated) (?:photo|picture|image)\b.*|[[(](?:photo|file|picture|image|credit)\b[^\])]*[\])]\.?|(?:getty images|afp|ap photo|reuters)(?:\s*[/|].*)?)$/i,
    examples: [
      'Image caption: Water lapping at the top of the wall on Monday night',
      'Image caption Delegates in the hall',
      'Photo: A trawler in Fuglafjørður (archive)',
      '(Photo by Jan Holm)',
      'File photo',
      'Getty Images',
      'FILE: The port at dawn',
    ],
    counterExamples: [
      'Photographs of the signing were banned.',
      'Credit where it is due',
      'Picture a river without a bridge.',
      'Map in hand, the general left.',
    ],
  },
  {
    name: 'caption-with-credit',
    reason: 'the caption of a picture, with its credit at the end',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?!["“‘«']).{3,300}(?:[[(](?:file(?: photo| image)?|archive(?: photo)?|(?:photo|image|picture|credit|courtesy|via|source)\b[^)\]]{0,60}|(?:(?:AP|AFP|EPA|PA|Getty) (?:Photo|Images?)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\s?[/,]\s?(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|PA)\b)[^)\]]{0,40})[\])]\.?|\s(?:photo(?:graph)?|picture|image|credit)\s*(?:by\s*)?:\s*[^.:]{2,60}|\s(?:via )?Getty Images|\s\[\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\/[^\]]{2,50}\]|(?<=[a-z.])(?:Image|Photo|Picture): [^.]{2,60}|[.”"]\s+\((?:\p{Lu}[\p{L}.'’-]+ ){1,3}?(?:\p{Lu}[\p{L}.'’-]+)?\s?\/\s?[^)]{2,40}\)|[.”"]\s+\(?(?:(?:staff|courtesy|\p{Lu}\p{L}+) )?(?:photo|picture|image)s? (?:by|courtesy(?: of)?) [^)]{3,40}\)?|\s[—–-]\s(?:AFP|AP|Reuters|EPA|PA|APP|file)(?:\s*(?:photo|\/\s*file))?)$/iu,
    examples: [
      'The chair leaves the hall on Friday. (Photo: Ana Ruiz)',
      'Delegates arrive at the hotel. Photograph: Ana Ruiz/Wire',
      'The envoys shake hands in Doha. — AFP',
      'Rescue boats in the harbour (File photo)',
      'Teachers picket the office on Monday. (Jo Beck / Courier)',
      'Teachers picket the office on Monday. Courier photo by Jo Beck',
      'Composers on a picket line in Burbank Getty Images',
      'Dockers tie down containers in Yeosu on March 3 [Jo Beck/Wire]',
      'The leaders after nine hours of talksImage: Bo Long/Agency',
    ],
    counterExamples: [
      'The envoy said the photo was nothing new.',
      'The police chief, Ana Ruiz (51), declined to speak.',
      'The news agency (AFP) reported that talks went on.',
    ],
  },
  {
    name: 'reporting-credit',
    reason: 'who else reported, edited or translated',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^[[(—–-]*\s*(?:(?:additional|further|extra|supplementary) (?:reporting|research|material|work)\b.*|(?:reporting|writing|editing|edited|translated|translation|research|produced|production|graphics?|illustrations?|photography|fact-check(?:ed|ing)|copy[- ]edit(?:ed|ing))(?: (?:and (?:writing|editing|reporting|photography)|for .{1,40}))?(?: by\b|\s*:)(?!.* (?:said|says|showed?s?|found|finds|suggests?|estimates?|puts|is|was|are|were|has|had|will)\b).*|with (?:additional |further )?(?:inputs?|reporting|files|contributions?|material|reports?) (?:from|by)\b.*|compiled (?:from|with)\b.*|based on (?:agency|wire) reports.*|(?:the )?[\p{Lu}][\p{L} ]{1,40} (?:also )?contributed (?:to this (?:report|story|article)|reporting|from \p{Lu}.{1,40})\b.*|.{3,60} contributed to this (?:report|story|article)\b.*|this (?:interview|conversation|transcript|q&a) (?:has been|was|is) (?:lightly )?(?:edited|condensed|translated)\b.*|inputs? from\b.{1,40}|translated from (?:the )?\p{L}+\b.{0,60})$/iu,
    examples: [
      'Additional reporting by Kwok Yin',
      '(Reporting by Selin Aksoy; Editing by Tom Hale)',
      'With inputs from agencies',
      'Compiled from agency reports',
      'Ada Brook contributed to this report.',
      'Translation: Ana Ruiz',
      'Translated from the Icelandic. The original governs.',
      'This interview has been edited for length and clarity.',
    ],
    counterExamples: [
      'Reporting from the front is banned.',
      'Research by the institute found no gap.',
      'With reports of fighting near the bridge, the envoys left.',
      'Editing the text took nine hours.',
    ],
  },
  {
    name: 'contributor-note',
    reason: 'a note on who wrote it',
    zone: 'edges',
    kind: 'boilerplate',
    pattern:
      /^(?!(?:The|This|That|A|An|In|On|At|But|And) )(?!.*["“«])(?:(?:\p{Lu}[\p{L}'’.-]+,? (?:and )?){1,7}(?:(?:also )?reported|report) from\b(?!.*(?:\bthat\b|:$)).*|(?:\p{Lu}[\p{L}'’.-]+ ){2,4}(?:covers\b.{3,80} (?:for|at) (?:the )?\p{Lu}|writes (?:about|for|on) |reports (?:on|for|from) (?!.*:$)|edits |has (?:covered|reported|written) |works for |joined (?:[Tt]he )?\p{Lu}[^.]{0,40} in \d{4}).{0,160}|(?:\p{Lu}[\p{L}'’.-]+ ){2,4}(?:is|was) (?:an?|the|our)\b(?=.*\b(?:reporter|correspondent|editor|columnist|journalist|writer|author|fellow|freelance|critic|commentator|blogger|contributor|photographer|producer|bureau chief)\b).{3,220})$/u,
    examples: [
      'Becker reported from St. Paul. Wire writer Al Smith in Duluth contributed to this report.',
      'Daniel Kwan covers trade policy for The Ledger.',
      'Ellen Marsh reported from Stockholm, and Daniel Kwan from Washington.',
      'Ana Ruiz is a freelance journalist based in Quito.',
    ],
    counterExamples: [
      'The deal covers 4,000 couriers.',
      'The Lakes Union covers 4,000 couriers.',
      'Port Haven covers nine islands.',
      'Ana Ruiz is a nurse at the hospital.',
      'Ana Ruiz reported that the talks were over.',
      'Ana Ruiz covers her ears. “Not again,” says the editor.',
    ],
  },
  {
    name: 'contributor-contact',
    reason: 'how to reach or follow who wrote it',
    zone: 'edges',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:contact|reach|email|e-mail|follow|write to|message)(?: (?:the (?:author|reporter|writer)|her|him|them|us|(?:[\p{L}'’.-]+\s?){1,4}))? (?:at|on|via|by)\b.*(?:@|\d{3}|twitter|\bx\b|whatsapp|signal|instagram|telegram|facebook|linkedin).*|(?:he|she|they|[\p{L}'’.-]+ [\p{L}'’.-]+) (?:can be (?:reached|contacted|followed)|tweets|posts) (?:at|on|from|by|via)\b.*|(?:the (?:writer|author) is\b|about the (?:author|writer)).*|twitter\s*:?\s*@.*|@\w+$|\S+@\S+\.\S+)$/iu,
    examples: [
      'Reach Kate Dunmore at kdunmore@riverton-ledger.example.',
      'Follow her on X at @anaruiz',
      'Ann Lee can be reached at 555-0100.',
      'The writer is a former diplomat.',
    ],
    counterExamples: [
      'Contact groups met in Oslo on the same day.',
      'The author of the text was not named.',
    ],
  },
  {
    name: 'print-note',
    reason: 'where else or when it was printed',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:an? version of this (?:article|story|piece)\b.*|(?:this|today['’]s) (?:issue|edition|bulletin|newsletter|briefing)\b.{0,60} (?:is|was) (?:written|edited|compiled|produced)\b.*|(?:this|the) (?:article|story|piece|report|post|interview|text|content|material) (?:was (?:originally |first )?(?:published|produced|written|reported|generated|supported|made|provided|translated)|(?:originally |first )?(?:appeared|appears)|is (?:part of|republished|published|adapted|from)|has been (?:republished|published|adapted|translated|generated))\b.*|(?:first |originally )?(?:published|printed|appeared)(?: and published)? (?:in|by|on page)\b.{1,100}|(?:continued|turn to|see) (?:on )?(?:page|p\.) ?\w+.*|letters?\s*:.{0,30}|from the print edition\b.*|print edition\b.*|page [A-Z]?\d+$|vol(?:ume)?\.? \w+,? no\.? \d+.*|(?:some )?names (?:in this \w+ )?have been changed\b.*|(?:the )?(?:opinions?|views?) expressed\b.*|(?:reporting for )?this \w+ was (?:supported|funded|made possible)\b.*|.{0,80} is (?:a )?(?:reader|member)[- ](?:funded|supported)\b.*)$/i,
    examples: [
      'A version of this article appears in print on July 30, 2025, Section B, Page 1.',
      'Published in The Courier, June 2nd, 2023',
      'Letters: page 19',
      'This issue of the Lake Bulletin was written by Jo Beck.',
      'Printed and published by UNV, 12 Mill Road',
      'This article was first published in The Tablet.',
    ],
    counterExamples: [
      'This report was read to the council.',
      'The article that was dropped is the ninth.',
      'Published figures show a gap.',
      'Letters were sent to both sides.',
    ],
  },
  {
    name: 'copyright',
    reason: 'a notice of rights',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:©|\(c\) ?(?=\d{4})|copyright\b(?! (?:law|rules|talks|reform|dispute|holders?|deal))).*|.{0,120}\ball rights reserved\b.*|.{0,40}(?:©|copyright) ?(?:©|\(c\))? ?\d{4}.*|(?:reproduction|republication|no part of this)\b.{0,40}\b(?:prohibited|forbidden|without|permission|may be)\b.*|when using (?:our )?materials?\b.*|this material may not be\b.*|terms (?:of (?:use|service)|and conditions|apply)\b.*|privacy(?: policy| notice)?\b.{0,40}|cookies? policy.*|our standards\s*:.*|licen[sc]ed under\b.*|creative commons\b.*)$/i,
    examples: [
      '© NewsWire 2025. All rights reserved.',
      'All rights reserved. When using materials, a hyperlink to Tag-Inform is obligatory.',
      'Copyright 2024 The Echo',
      'Our Standards: How the Agency works',
    ],
    counterExamples: [
      'Copyright talks resume',
      'Privacy was the sticking point, both sides said on Monday.',
    ],
  },
  {
    name: 'correction',
    reason: 'a notice of correction (no part of the text, but worth keeping in mind)',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^[*([]*\s*(?:(?:corrections?|clarifications?|corrected|editor['’]?s['’]? (?:note|notes)|note from the editor|update|updates)(?: \([^)]{1,40}\)| (?:on )?\w+ \d{1,2}(?:, \d{4})?)?\s*[:–—|].{20,}|(?:corrections?|clarifications?)$|note(?: (?:to|for) (?:our )?(?:readers|members|subscribers|editors))?\s*:.{10,}|(?:this|the|an (?:earlier|previous)) (?:version of (?:this|the) )?(?:article|story|piece|headline|report|post|caption)\b.{0,60}\b(?:was (?:amended|updated|corrected|changed|edited|modified)|has been (?:amended|updated|corrected|changed|clarified|edited)|misstated|misspelled|misidentified|incorrectly|wrongly|mistakenly)\b.*|an (?:earlier|previous) version of .{0,80}\b(?:said|stated|gave|referred|named|had)\b.*|(?:we|the \p{Lu}\w+) (?:apologise|apologize|regret)s?\b.{0,40}\berrors?\b.*)$/iu,
    examples: [
      'CORRECTION: An earlier version of this article said pilots had rejected a rise of 16 per cent.',
      'This article was amended on 3 May 2025 to correct the name of the chair.',
      'An earlier version of this story misstated the length of the session.',
      "Editor's note: Names in this report have been changed for safety.",
      'Correction',
      'Note to readers: the bulletin will not appear next week.',
    ],
    counterExamples: [
      'Corrections to the draft were refused.',
      'Update: talks.',
      'The article that was dropped said less.',
    ],
  },
  {
    name: 'contact',
    reason: 'whom to ask',
    zone: 'edges',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:(?:media|press|public|general|all) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|office|relations)(?:$|\s*[:–—].*)|(?:for|to) (?:more|further|media|press|additional|all|an) (?:information|details|enquiries|inquiries|queries|interviews?|accreditation|arrange)\b.*|(?:e-?mail|tel(?:ephone)?|phone|mobile|fax|web(?:site)?|address)\s*[:.].*|\+?[\d ()/-]{7,20}|notes? (?:to|for) (?:the )?editors?\b.{0,20}|.{0,80}(?:\+\d[\d ()-]{7,}|\(?\d{3,5}\)?[ -]\d{3,4}[ -]?\d{3,4})\.?|.{0,80}\S+@\S+\.\S+)$/i,
    examples: [
      'Media enquiries: press@mfa.example',
      'For more information, contact the press office.',
      'Tel: 020 7946 0000',
      'Jo Beck, +238 555 01 00',
      'Ann Lee, 020 7946 0000',
      'Notes to editors',
    ],
    counterExamples: [
      'Contact groups met in Oslo.',
      'Press freedom was on the agenda.',
      'Address the root causes, the envoy said.',
      'The talks of 2024 and 2025',
    ],
  },
  {
    name: 'release-label',
    reason: 'the label of a release',
    zone: 'edges',
    kind: 'label',
    pattern:
      /^\W{0,2}(?:for (?:immediate|urgent|general) (?:release|use|distribution|circulation)|(?:press|media|news|joint press|official) (?:release|statement|advisory|notice|communiqu[eé]|bulletin|note)s?(?: (?:no\.?|number|ref\.?)?\s?[\w/-]{1,12})?|not for (?:release|publication|broadcast)\b.*|(?:strictly )?(?:embargo(?:ed)?|confidential|private and confidential)\b.{0,80}|for (?:members|internal use|circulation)(?: only)?|check against delivery|\(?unofficial translation\)?|statement|communiqu[eé]|memorandum|memo)\W{0,2}$/i,
    examples: [
      'FOR IMMEDIATE RELEASE',
      'PRESS RELEASE',
      'Embargoed until 18:00 GMT',
      'Media statement',
      'Press release No. 14/2025',
    ],
    counterExamples: ['Press release row deepens', 'The embargo is lifted, says the minister.'],
  },
  {
    name: 'developing',
    reason: 'a note that more will come',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^\W{0,4}(?:more (?:follows|to come|to follow|soon)|(?:this is an? )?(?:developing|breaking) (?:news )?story\b.{0,100}|developing|(?:please )?(?:check back|refresh)\b.{0,60}|this (?:live )?(?:blog|page|story|article) (?:is|was|has been|will be) (?:now |being )?(?:closed|closing|updated|developing)\b.{0,80}|(?:our|this|that['’]s all (?:for|from) our) live (?:coverage|blog) (?:has|is|ends?|of)\b.{0,100}|to be continued)\W{0,4}$/i,
    examples: [
      'More follows',
      'More to come.',
      'This is a developing story and will be updated.',
      'Check back for updates.',
    ],
    counterExamples: ['More follows from that than he said.', 'Developing countries walked out.'],
  },
  {
    name: 'end-mark',
    reason: 'the mark of the end',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^\W{0,4}(?:ends?|-30-|30|###|end of (?:release|statement|text|document)|fin)\W{0,4}$/i,
    examples: ['ENDS', '- ENDS -', '-30-', '(END)'],
    counterExamples: ['Ends in deadlock', '30 nations'],
  },
  {
    name: 'stage-direction',
    reason: 'a note in a transcript of what was heard besides words',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^[[(][\p{Lu} ,;/-]{3,40}[\])]\.?$|^[[(](?:laughter|laughs|applause|crosstalk|inaudible|pause|music|silence)[\])]\.?$/u,
    examples: ['(LAUGHTER)', '[CROSSTALK]', '(applause)'],
    counterExamples: ['(The two last met in May.)', '(a) the keys; and'],
  },
  {
    name: 'wire-note',
    reason: 'a note of the wire to its customers',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:\((?:adds|updates|recasts|corrects|refiles|rewrites|releads|repeats|writes through|new throughout|no changes|with|changes|fixes|clarifies)\b[^)]{3,200}\)|\([$€£¥]?\d[\d.,]* ?[\p{L} .]{0,30} ?= ?[^)]{2,60}\)|(?:eds|editors)\s*:.{3,}|(?:with|an?) (?:photos?|pictures?|graphics?|video)\.?)$/iu,
    examples: [
      '(Adds comment from union, background on bid)',
      '($1 = 0.92 euros)',
      'Eds: Updates with details.',
    ],
    counterExamples: ['(The two last met in May.)', 'Adds to the pressure, she said.'],
  },
]
