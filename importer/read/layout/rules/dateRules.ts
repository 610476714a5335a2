import {CLOCK, DATE, MOMENT, MONTH, WEEKDAY} from '../words.ts'
import type {LineRule} from './rule.ts'

const PUBLISHED =
  '(?:first published|published|posted|issued|released|created|date|dated?|uploaded|filed)'
const MODIFIED = '(?:last (?:updated|modified|edited)|updated?|modified|edited|revised)'
const AGO =
  '(?:an?|one|\\d+)\\s*(?:sec(?:ond)?s?|mins?|minutes?|hours?|hrs?|h|m|d|days?|weeks?|months?|years?)\\s+ago'

const PLACE_WORDS = `(?!${MONTH}|${WEEKDAY})\\p{Lu}[\\p{L}.'’-]*(?:[ ,]{1,2}\\p{Lu}[\\p{L}.'’-]*){0,3}`
/** "Lomé, 12 March 2026", "Issued at Bridgetown | 4 March", "3 March 2026, Praia"; never with more words. */
const PLACE_AND_DATE = new RegExp(
  `^\\(?(?!.* (?:of|on|OF|ON|IN) )(?:(?:[Ii]ssued|[Rr]eleased|[Dd]one|[Gg]iven) (?:at|in|from) )?(?:${PLACE_WORDS}(?:,|\\s[|•·–—-])\\s+(?=.*\\d)${DATE}(?:,? ${CLOCK})?|${DATE}(?: \\d{4})?(?:,|\\s[|•·–—-])\\s+${PLACE_WORDS})\\.?\\)?$`,
  'u',
)

export const DATE_RULES: readonly LineRule[] = [
  {
    name: 'age-line',
    reason: 'how old the page was when it was copied',
    zone: 'anywhere',
    kind: 'age',
    pattern: new RegExp(
      `^(?:(?:${PUBLISHED}|${MODIFIED})(?: (?:on|at))?:?\\s+)?(?:${AGO}|just now|moments ago|this article is more than .{3,20} old)(?:\\s*[|·•-]\\s*\\d+ min(?:ute)?s?(?: read)?)?$`,
      'i',
    ),
    examples: ['1 Hour ago', '5 hours ago', 'Updated an hour ago', '3h ago', 'Just now'],
    counterExamples: [
      'Five hours ago the talks ended.',
      'An hour ago, the minister left.',
      'Years ago',
    ],
  },
  {
    name: 'closing-date',
    reason: 'where and when it was signed or issued',
    zone: 'end',
    kind: 'boilerplate',
    pattern: PLACE_AND_DATE,
    examples: ['Geneva, 3 July 2026'],
    counterExamples: ['They meet in Geneva on 3 July 2026'],
  },
  {
    name: 'live-timestamp',
    reason: 'the time of an entry',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern: new RegExp(
      `^(?:\\(?\\[?(?:${CLOCK})\\)?\\]?\\s*[-–—:|•·]?|(?:key event|pinned post|post|latest|summary)\\s*[|•·–—-]?\\s*${CLOCK})$`,
      'iu',
    ),
    examples: ['09.41 CEST', '[14:32]', '10:15 a.m. ET –', 'Key event 09.20 CEST'],
    counterExamples: ['At 14:32 the session ended.', '10:15 a.m. ET: the chair is back.'],
  },
  {
    name: 'modified-line',
    reason: 'when the page was changed',
    zone: 'anywhere',
    kind: 'modified',
    pattern: new RegExp(
      `^(?:(?:${PUBLISHED}(?: (?:on|at))?:?\\s*)?${MOMENT}\\s*[|•·,–—-]?\\s*)?${MODIFIED}(?: (?:on|at))?\\s*:?\\s*${MOMENT}\\.?$`,
      'iu',
    ),
    examples: [
      'Updated 7:52 a.m.',
      'July 29, 2025Updated 3:15 p.m. ET',
      'Published: 9 Jul 2026, 15:05 | Updated: 18:20',
      'Last modified on Fri 15 Aug 2025 09.58 CEST',
      'UPDATED: 2 March 2026',
    ],
    counterExamples: [
      'Updated figures were shown on 3 May.',
      'Update the text by Friday, she said.',
    ],
  },
  {
    name: 'date-line',
    reason: 'when it was published',
    zone: 'anywhere',
    kind: 'published',
    pattern: new RegExp(
      `^\\(?(?:${PUBLISHED}(?: (?:on|at))?\\s*[:–—-]?\\s*)?${MOMENT}(?:\\s*${MOMENT})?(?:\\s*[|•·,–—-]\\s*\\d+ min(?:ute)?s?(?: read)?)?\\)?\\.?$`,
      'iu',
    ),
    examples: [
      'July 29, 2025',
      'Sat 14 Jun 2025 18.52 BST',
      'SEPT 11, 2026 • 11:40 PM ET',
      'Published 18 February 2026, 16:20',
      'Wednesday, August 6, 2014',
      '2025-08-15',
      'Posted on 3rd May 2024 at 6pm',
      '03/04/2026March 4, 2026',
    ],
    counterExamples: [
      'March on Brussels',
      'On 3 May the parties met.',
      '14 February in Madrid, for an hour and a half',
      'May talks',
    ],
  },
  {
    name: 'place-and-date',
    reason: 'where and when it was issued, on a line of its own',
    zone: 'top',
    kind: 'dateline',
    pattern: PLACE_AND_DATE,
    examples: [
      'Lomé, 12 March 2026',
      'Issued at Bridgetown, 4 March 2026',
      '3 March 2026 | Praia',
      'GENEVA, 3 July',
      'New Delhi, Monday, May 4, 2026',
    ],
    counterExamples: ['Talks resume on 12 March 2026 in Lomé', 'The strike of 12 March'],
  },
  {
    name: 'reading-time',
    reason: 'how long it takes to read',
    zone: 'anywhere',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:reading time|read time|read)\s*:?\s*)?\d+(?:\s*-\s*|\s+)min(?:ute)?s?\.?(?:\s*(?:read|to read|reading time))?$/i,
    examples: ['2 min read', 'Reading time: 4 minutes', '5-minute read'],
    counterExamples: ['40 minutes of talks', '2 minutes to midnight'],
  },
]
