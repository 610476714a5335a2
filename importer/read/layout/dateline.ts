import type {Dateline} from '../rawArticle.ts'
import type {Span} from '../../span.ts'
import {DATE, MONTH, WEEKDAY} from './words.ts'

const LONGEST = 140
const CAPS_WORD = "\\p{Lu}[\\p{Lu}.'’]*(?:-\\p{Lu}[\\p{Lu}.'’]*)*"
const CAPS_CITY = `${CAPS_WORD}(?:[ ](?:[Dd][EeAaIi]|[Ee][LlSs]|[Aa][Ll]|${CAPS_WORD})){0,3}`
const TITLE_CITY =
  "\\p{Lu}[\\p{L}.'’-]+(?:[ ](?:(?:de|da|di|del|la|el|al|es|of|upon|am|an der)[ ])?\\p{Lu}[\\p{L}.'’-]+){0,2}"
const REGION = "(?:,[ ]\\p{Lu}[\\p{L}.'’-]*(?:[ ]\\p{L}[\\p{L}.'’-]*){0,3})"
/** Also dates with a month in another language ("le 12 mars 2026"). */
const WHEN = `(?:,?[ ]*[[(]?(?:${DATE}|(?:le[ ])?\\d{1,2}(?:er|\\.)?[ ](?:de[ ])?\\p{L}{3,10}(?:[ ]\\d{4})?)[\\])]?,?)`
const AGENCY = '(?:,?[ ]*[(/[]{1,2}[\\p{L}\\d][^)\\]\\n]{0,38}[)/\\]]{1,2})'
const DASH = '[ ]*(?:—|–|--(?!>)|-(?=[ ])|[ ]-)[ ]*'
const SEVERAL = (city: string) => `${city}(?:(?:[ ]?/[ ]?|[ ]and[ ]|[ ]AND[ ]|[ ]&[ ])${city}){0,2}`

/** How datelines are printed, most certain first. The first group is the place or places. */
const FORMS: readonly RegExp[] = [
  // LOMÉ – 12 March –   Lomé, 12 March. The parties
  new RegExp(
    `^(?!${MONTH}|${WEEKDAY})(${SEVERAL(TITLE_CITY)})${REGION}?(?:${DASH}${WHEN}${DASH}|,${WHEN}\\.[ ])(?=["“‘«]?\\p{Lu})`,
    'u',
  ),
  // ISTANBUL:  DOHA (NewsWire) —  GENEVA, July 3 (Agency) -  KUALA LUMPUR, 7 August 2025 —  TÓRSHAVN [28 Nov] —
  new RegExp(
    `^[([]?(${SEVERAL(CAPS_CITY)})[)\\]]?${REGION}?${WHEN}?${AGENCY}?${WHEN}?(?:${DASH}|[ ]?:[ ])(?=\\S)`,
    'u',
  ),
  // (Praia, 3 March 2026) –
  new RegExp(
    `^[([](${SEVERAL(TITLE_CITY)})${REGION}?${WHEN}${AGENCY}?[)\\]](?:${DASH}|[ ]?:[ ]|[ ]+)(?=\\S)`,
    'u',
  ),
  // BRIDGETOWN, Barbados, Mar 3, CMC –
  new RegExp(`^(${CAPS_CITY})${REGION}?${WHEN}?,[ ]\\p{Lu}{2,6}${DASH}(?=\\S)`, 'u'),
  // Batken, April 23. /Tag-Inform/.
  new RegExp(
    `^(${SEVERAL(TITLE_CITY)})${REGION}?${WHEN}[.,]?[ ]*${AGENCY}(?:\\.|:|${DASH})[ ]*(?=\\S)`,
    'u',
  ),
  // Geneva (Agency) —   Geneva, 3 July —
  new RegExp(
    `^(${SEVERAL(TITLE_CITY)})${REGION}?(?:${WHEN}${AGENCY}?|${AGENCY}${WHEN}?)(?:[ ]?:[ ]|${DASH})(?=\\S)`,
    'u',
  ),
  // Hong Kong –
  new RegExp(`^(${SEVERAL(TITLE_CITY)})${REGION}?[ ](?:—|–|--|-)[ ](?=["“‘'«]?\\p{Lu})`, 'u'),
  // AMMAN (Wire) The parties
  new RegExp(`^(${CAPS_CITY})${REGION}?${AGENCY}[ ](?=["“‘«]?\\p{Lu})`, 'u'),
  // [Nairobi] The parties   LONDON. The parties
  new RegExp(
    `^(?:[([](${TITLE_CITY})[)\\]]|(\\p{Lu}{3,}(?:[ -]\\p{Lu}{3,}){0,2})(?:\\.|[ ]\\|))[ ](?=["“‘«]?\\p{Lu})`,
    'u',
  ),
  // New Delhi:
  new RegExp(`^(${SEVERAL(TITLE_CITY)}):[ ](?=["“‘'«]?\\p{Lu})`, 'u'),
]
/** Index of the first form that needs more than itself. */
const CERTAIN = 6
/** Words in capitals before a colon or dash that are no places. */
const NO_PLACE =
  /^(?:LIVE|BREAKING|UPDATE[SD]?|WATCH|NOTE|Q|A|MORE|READ|ALSO READ|EXCLUSIVE|ANALYSIS|OPINION|FLASH|URGENT|CORRECTION|CORRECTED|FACTBOX|EXPLAINER|FILE|PHOTO|VIDEO|EDITORIAL|COMMENT|INTERVIEW|QUESTION|ANSWER|TO|FROM|RE|SUBJECT|DATE|ENDS|KEY|BACKGROUND|SUMMARY|ITEM|ARTICLE|CHAIR|THE CHAIR|MODERATOR|INTERVIEWER|I|WE|UN|EU|US|UK|AP|AFP|BYLINE|LOOK|BUSTED|BOOM|SEE|NOW|THEN)$|(?:^| )(?:IS|ARE|THE|IN|OF|ON|A|AN|TO|FOR|PRIMARY)(?: |$)/
const NO_PLACE_WORD =
  /\b(?:The|Who|What|Why|How|When|Where|Mr|Mrs|Ms|Dr|Minister|President|Union|Chair|Speaker|Question|Answer|Talks|Strike|Deal|Verdict|Update|Note|Day|Week)\b/

/**
 * The dateline that a paragraph begins with, or null. `elsewhere` is the rest of the article: a place in
 * small letters without date or agency ("Hong Kong –", "New Delhi:") counts only if it is named there too
 * or the dash sets it off.
 */
export function readDateline(text: string, span: Span, elsewhere: string): Dateline | null {
  const start = text
    .slice(span.start, Math.min(span.end, span.start + LONGEST))
    .replaceAll('\n', ' ')
  for (const [index, form] of FORMS.entries()) {
    const match = form.exec(start)
    const [whole = '', first, second] = match ?? []
    const place = first ?? second ?? ''
    if (!match || NO_PLACE.test(place) || whole.length === span.end - span.start) continue
    if (index >= CERTAIN && NO_PLACE_WORD.test(place)) continue
    if (index > CERTAIN && !isNamedIn(elsewhere, titleCase(place))) continue
    return {
      span: {start: span.start, end: span.start + whole.trimEnd().length},
      place: titleCase(place),
    }
  }
  return null
}

const BEFORE_DATE = new RegExp(
  `^\\(?(?:\\p{L}+ (?:at|in|from) )?(?!${MONTH}|${WEEKDAY})(${TITLE_CITY})`,
  'u',
)
const AFTER_DATE = new RegExp(`[,|•·–—-]\\s+(${TITLE_CITY})\\W*$`, 'u')

/** The dateline of a line that holds nothing else ("Lomé, 12 March 2026"). */
export function readPlaceAndDate(text: string, span: Span | null): Dateline | null {
  if (!span) return null
  const line = text.slice(span.start, span.end)
  const [, place] = BEFORE_DATE.exec(line) ?? AFTER_DATE.exec(line) ?? []
  if (place === undefined) return null
  // The name of the paper may stand there too: "The Courier | 3 March".
  const named = isNamedIn(text, titleCase(place))
  const plain = BEFORE_DATE.test(line) && !/^The\b|\s[|•·–—-]\s/.test(line)
  return named || plain ? {span, place: titleCase(place)} : null
}

/** Whether something is said to be in a place, which tells it from a person or a paper of that name. */
function isNamedIn(text: string, place: string): boolean {
  return ['in', 'at', 'near'].some((word) => text.includes(` ${word} ${place}`))
}

const SMALL = new Set(['de', 'da', 'di', 'del', 'es', 'of', 'upon', 'and', 'la', 'au', 'sur', 'am'])

function titleCase(place: string): string {
  return place.replace(/[\p{L}.'’]+/gu, (word, at: number) => {
    if (at > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase()
    const shouted = /^\p{Lu}{2,}(?:['’]\p{Lu}+)?\.?$|^\p{Lu}['’]\p{Lu}+$/u.test(word)
    return shouted ? word.charAt(0) + word.slice(1).toLowerCase() : word
  })
}
