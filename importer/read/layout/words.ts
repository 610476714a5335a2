/** Pieces of regular expressions that several rules share. */
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const WEEKDAYS =
  'Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
export const MONTH = `(?:${MONTHS}|${MONTHS.toUpperCase()})\\.?`
export const WEEKDAY = `(?:${WEEKDAYS}|${WEEKDAYS.toUpperCase()})\\.?`
const ORDINAL_DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const ZONE = '(?:[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|local time|[+-]\\d{2}:?\\d{2}|Z)'
/** "09.41 CEST", "3:15 p.m. ET", "6pm", "14:32". */
export const CLOCK = `(?:\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?|noon|midnight|\\d{4}\\s*(?:hrs|GMT))(?:\\s*\\(?${ZONE}\\)?)?(?:\\s*/\\s*\\d{2,4}[.:]?\\d{0,2}\\s*${ZONE})?`
/** "29 July 2025", "July 29, 2025", "2025-07-29", "29/07/2025", with or without weekday and year. */
export const DATE = `(?:(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?:${ORDINAL_DAY}(?:\\s+of)?\\s+${MONTH}|${MONTH}\\s+${ORDINAL_DAY})(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${WEEKDAY}|${MONTH}\\s+\\d{4})`
/** A date with or without a time, in either order. */
export const MOMENT = `(?:${DATE}(?:(?:\\s*[,|•·–—-]\\s*|\\s+at\\s+|T|\\s+)${CLOCK})?|${CLOCK}(?:(?:\\s*[,|•·–—-]\\s*|\\s+on\\s+|\\s+)${DATE})?)`

/** "Núria Ferrer Pla", "J. R. O'Neil", "Abdel Fattah al-Burhan", "TY MARCHETTI". */
export const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?:\\s(?:(?:al|el|ad|ar|ul|bin|ibn|bint|de|del|della|da|di|do|dos|du|la|le|van|von|der|den|ter|uulu|kyzy|á|y|of)[\\s-])?(?:(?:al|el|ad|ash|an|ez)-)?\\p{Lu}[\\p{L}'’.-]*){1,3}"
