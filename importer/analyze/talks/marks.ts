/** Characters of the private use area that stand for names in masked text; the rest of a name is `FILL`. */
export const ORGANIZATION_MARK = '\uE000'
export const PERSON_MARK = '\uE001'
export const PLACE_MARK = '\uE002'
export const FILL = '\uE003'

/** All of the mask: a pattern must not end inside a name. */
const REST = `${FILL}*(?!${FILL})`
const WORD = `[^\\s,.;:!?()"“”«»—–${ORGANIZATION_MARK}${PERSON_MARK}${PLACE_MARK}${FILL}]+`
const HEADS =
  'rebel group|rebels|governments?|delegations?|negotiators|officials|side|team|regime|authorities|movement|group|military|army|leaders?|leadership|management|envoys|representatives|ministers?|diplomats|negotiating team|bargaining (?:team|committee)'

/** Words that do not stand between an article and a name. */
const NO_ADJECTIVE =
  'between|and|or|with|by|from|of|in|on|at|to|for|after|before|when|while|that|who|which|said|says|is|was|are|were|has|had|have|will|but|as|over|under|against|about'

/** The short words of the rule tables and the pattern that each stands for. Patterns are read over masked text in lower case. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['MASK', `[${ORGANIZATION_MARK}${PERSON_MARK}${PLACE_MARK}]${REST}`],
  ['BARE', `${ORGANIZATION_MARK}${REST}`],
  ['PERSON', `${PERSON_MARK}${REST}`],
  ['ORG', `${ORGANIZATION_MARK}${REST}(?: \\([^)]{1,12}\\))?(?:'s?)?(?: (?:${HEADS})\\b)?`],
  // A pattern does not begin with THE: it would be tried at every word of the text.
  [
    'THE',
    `(?:the )?(?:(?:governments?|delegations?|management|republic|kingdom|emirate|sultanate|state|cit(?:y|ies)|towns?|villages?|count(?:y|ies)|tenants|residents|owners|workers|staff) (?:of|at) (?:the )?)?(?:(?!(?:${NO_ADJECTIVE})\\b)${WORD} ){0,2}?`,
  ],
  ['W', WORD],
  // "by the [Omani] foreign minister, <X> and <Y>"
  [
    'PEOPLE',
    `(?:the |an? )?(?:${ORGANIZATION_MARK}${REST}(?:'s)? )?(?:(?!(?:and|by|in|with|but|said|as|who)\\b)${WORD},? ){0,5}?(?:(?:of|at|from|for) (?:the )?${ORGANIZATION_MARK}${REST},? (?:${WORD} ){0,2}?)?${PERSON_MARK}${REST}(?:(?:, | and |, and )(?:(?!(?:and|by|in|with|but|said|as|who)\\b)${WORD} ){0,3}?${PERSON_MARK}${REST}){0,3}`,
  ],
  [
    'TALKS',
    '(?:talks|negotiations?|discussions|bargaining|consultations|dialogue|mediation|conciliation|deliberations)',
  ],
  [
    'DEAL',
    '(?:agreement|deal|accord|treaty|contract|truce|cease-?fire|pact|settlement|declaration|protocol|memorandum|(?<!(?:\\d|[a-z]ty|[a-z]teen|five|ten|few|several|eleven|twelve|of|\\bor) )minutes)',
  ],
  [
    'AUX',
    '(?:(?:have|has|had|is|are|was|were|been|will|would|also|again|first|last|never|now|jointly|then|all|both|[a-z]+ly) ){0,3}',
  ],
])

/** Compiles a pattern of the rule tables: `{ORG}`, `{PERSON}`, `{TALKS}`... stand for their patterns; `{LIST}` for "A, B and C". */
export function compile(pattern: string, flags = 'g'): RegExp {
  const list = '{ORG}(?:(?:, | and |, and |; |; and ){THE}{ORG}){0,6}'
  const source = pattern
    .replaceAll('{LIST}', list)
    .replace(/\{([A-Z]+)\}/g, (whole, word: string) => WORDS.get(word) ?? whole)
  return new RegExp(source, flags)
}
