import type {TalkText} from './talkText.ts'

/**
 * Whether the article tells of a negotiation at all: general news mentions a deal or a meeting now and then.
 * `pairNamed` says that two sides are named as such, for then fewer words of talks will do.
 */
export function isAboutTalks({sentences}: TalkText, pairNamed: boolean): boolean {
  const enough = sentences.length <= 4 ? 1 : Math.max(2, sentences.length / 15)
  let words = 0
  let strong = pairNamed
  for (const {masked} of sentences) {
    const found = masked.match(TALK_WORDS)
    if (!found) continue
    words += found.length
    strong ||= STRONG.test(masked)
    if (strong && words >= enough) return true
  }
  return false
}

/** Whether one sentence speaks of talks, rounds or deals. */
export function speaksOfTalks(masked: string): boolean {
  return SENTENCE_WORDS.test(masked)
}

const TALK_WORDS =
  /\boffered (?:\d|half|an? |to )|\b(?:union|unions|company|league|board|association|guild) wants?\b|\bdisputes?\b|\bdialogue table\b|\bplenar(?:y|ies)\b|\bdelegates\b|\bme(?:t|et)\b[^.;]{0,40} for (?:the|a) [a-z]+ time\b|\b(?:exchang|swapp)ed (?:lists|prisoners|detainees|\d+ prisoners)|\blists? of (?:detainees|prisoners|names)\b|\bconcessions\b|\bguarantors?\b|\bformateur|\binformateur|\b(?:offer|proposals?|proposed|demanded|concessions?)\b|\bmet (?:twice|[a-z]+ times)|\bwithout (?:an? )?(?:deal|agreement)|(?<!\b(?:he|she|who|it) )\btalks\b|\bnegotiat\w+|\bbargain(?:ing|ed)?\b|\bmediat\w+|\bcease-?fires?\b|\btruces?\b|\btreaty\b|\brounds? (?:of|with)\b|\bdelegations?\b|\bprisoner (?:swap|exchange)|\bexchange of prisoners|\bcollective agreement|\bconciliat\w+|\barbitrat\w+|\b(?:pay|contract|wage) offer\b|\bpeace (?:deal|accord|agreement)|\bdiscussions\b|\bmeetings? (?:of|between|with)\b|\bconsultations\b|\b(?:both|two|other) (?:sides|parties|side)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|previous) (?:round|session|meeting|sitting)\b|\bsessions?\b|\bthe meeting\b|\bmet the\b|\breach(?:ed)? (?:an )?agreement\b|\bcoalition\b|\b(?:sat|sit) down\b|\b(?:final|last|latest|opening) round\b|\b(?:tentative|provisional) (?:agreement|deal)\b|\bthe table\b|\bremed(?:y|ies)\b|\bimpasse\b|\bfact-?find\w+|\bcould not agree\b|\b(?:meet|met) again\b|\bchaired by\b/g

const STRONG =
  /\bmerger (?:talks|terms|agreement)\b|\b(?:terms of|agreed to) (?:an? |the )?merge[r]?\b|\bset of remedies\b|\b(?:boards|chief executives) of (?:both|the two)\b[^.;]{0,40}\b(?:met|agreed|sat)\b|\bdialogue table\b|\b(?:exchanged|swapped|traded) (?:lists|prisoners|detainees|\d+ (?:prisoners|detainees))\b|\blists? of (?:detainees|prisoners)\b|\b(?:committee|commission) on (?:detainees|prisoners|the missing)\b|\bme(?:t|et|eting)\b[^.;]{0,60} for (?:the|a) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+th) time\b|\b(?:negotiat|bargain)\w*|\bmeetings? (?:brokered|mediated|chaired|hosted) by\b|\b(?:offer\w*|submit\w*|propos\w+|improv\w+|set|package) (?:[^.;]{0,30} )?(?:remedies|concessions|commitments)\b[^.;]{0,120}\b(?:merger|takeover|deal|acquisition|regulators?|authority|commission|approval|clearance)\b|\b(?:formateur|informateur)\b|\bform(?:ation|ing) (?:of )?an? (?:new )?(?:government|coalition)\b|\b(?:closing|opening|final) plenary\b|\bparagraphs? (?:agreed|in brackets)|\b(?:back and forth|shuttl\w+) between (?:the )?(?:two )?(?:delegations|sides|rooms|parties)\b|\b(?:sat|sit|sitting|sits) down (?:again |together )?(?:on|with|for|in)\b|\bparted without (?:a|an) (?:deal|settlement|agreement)\b|\b(?:the two|both) sides\b[^.;]{0,60}\b(?:round|session|meeting)\b|\btabled an offer\b|(?<!\b(?:he|she|who|it) )\btalks\b|\bnegotiat\w+|\bbargaining\b|\bmediat(?:ed|ion|ors?|ing)\b|\bconciliat\w+|\b(?:cease-?fire|truce)s?\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:(?:meeting|session|round) (?:between|with)\b|round of (?:[a-z-]+ ){0,3}(?:talks|negotiations|bargaining|discussions|consultations|mediation)\b)|\bconsultations (?:with|between)\b|\bcoalition (?:agreement|partners)\b|\b(?:teams|delegations|negotiators|envoys|sides)\b[^.;]{0,60}\b(?:round|session)\b|\b(?:truce|ceasefire) after\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:sessions|rounds)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|twenty-[a-z]+|\d+(?:st|nd|rd|th)) (?:bargaining |negotiating |formal )?(?:session|sitting|meeting)\b|\bremed(?:y|ies) (?:packages?|offers?|proposals?)\b|\bstate[ -]of[ -]play (?:meeting|talks)|\bfact-?finders?\b|\bat (?:an )?impasse\b|\b(?:met|sat|session|meeting)\b[^.;]{0,80}\bwithout (?:an? )?(?:[a-z]+ )?(?:deal|agreement|contract|settlement)\b|\bme(?:t|et) (?:twice|(?:three|four|five|six|seven|eight|nine|ten) times)\b/

const SENTENCE_WORDS =
  /\b(?:talks|parleys?|negotiat\w+|rounds?|sessions?|meetings?|met|bargain\w*|agreement|deal|accord|truces?|cease-?fires?|declaration|treaty|discussions|dialogue|contract|track|prisoners?|dispute|swap|consultations|sitting|mediat\w+|protocol|table|offers?|pact|coalition|merger|sat down|sit down|not spoken|stopped speaking|deadlock\w*|stand-?off|remedies)\b/
