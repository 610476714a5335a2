import {readDateline} from './dateline.ts'
import type {Line} from './lines.ts'
import {isProse, type Sheet} from './sheet.ts'

/**
 * Index of the first free line of prose from `from` on, or the number of lines where there is none.
 * `except` spares lines that may still be a headline, though they end in a full stop.
 */
export function firstProse(
  sheet: Sheet,
  from: number,
  except: (line: Line) => boolean = () => false,
): number {
  const first = sheet.lines.findIndex(
    (line, index) =>
      index >= from &&
      sheet.isFree(index) &&
      ((isProse(line) && !except(line)) || startsWithDateline(line)),
  )
  return first === -1 ? sheet.lines.length : first
}

function startsWithDateline({text}: Line): boolean {
  return text.length > 60 && readDateline(text, {start: 0, end: text.length}, '') !== null
}
