/**
 * Looks for a person's name in words about a source that must stay unnamed.
 *
 * `certain`: a courtesy title or a rank stands before a capitalised word ("Mr Kalin"), or somebody is "named X".
 * `shape`: two or three capitalised words that read like a name ("official Ibrahim Kalin"). Institutions are told
 * apart by the words they are made of, by an article before them ("the White House") and by a noun after them
 * ("White House officials"); what is left can still be a place, so this is a reason to ask, not to refuse.
 */
export function findPersonName(text: string): {name: string; how: 'certain' | 'shape'} | null {
  const titled = TITLED.exec(text) ?? NAMED.exec(text)
  if (titled !== null) return {name: titled[0], how: 'certain'}
  for (const match of text.matchAll(CAPITALISED)) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    if (/\b(the|an?)\s+$/i.test(before) || /^\s+\p{Ll}/u.test(after)) continue
    if (match[0].split(/\s+/).some((word) => INSTITUTIONAL.has(word))) continue
    return {name: match[0], how: 'shape'}
  }
  return null
}

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Sheikh|Mullah|Maulvi|Maulana|Ayatollah)\b\.?\s+\p{Lu}[\p{L}'’-]+/u

const NAMED =
  /\b(?:named|called|identified as|whose name is)\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/u

const CAPITALISED =
  /\p{Lu}[\p{Ll}'’-]+(?:\s+(?:(?:bin|al|el|de|van|von)[\s-])?\p{Lu}[\p{L}'’-]+){1,2}/gu

/** Words that stand in names of bodies, states and regions and hardly ever in names of people. */
const INSTITUTIONAL = new Set(
  (
    'Afghan Agency American Arab Arabia Army Asian Association Authority Bank Board British Bureau Cabinet Central ' +
    'Chamber Chinese City Command Commission Committee Company Congress Corporation Council Court Defence Defense ' +
    'Department Diplomatic Directorate East Eastern Embassy Emirates European Federal Federation Force Forces Foreign ' +
    'Foundation French General German Government Group Guard High Home House Indian Institute Intelligence Interior ' +
    'International Iranian Iraqi Israeli Japanese Justice Kingdom Korea Labour Labor League Lower Middle Military ' +
    'Minister Ministry Mission Movement National Nations Navy New News North Northern Office Opposition Organisation ' +
    'Organization Pakistani Palestinian Parliament Party Police Presidential Press Prime Qatari Republic Rights ' +
    'Russian Saudi Secretariat Security Senate Senior Service Society South Southern State States Supreme Syrian ' +
    'Taliban Trade Treasury Turkish Ukrainian Union United University Upper Valley West Western White Workers ' +
    'Programme Program Fund Palace Airport Street Road Lane Bridge Square Province County District Island Islands River ' +
    'Lake Mount Bay Coast ' +
    'Diplomats Officials Officers Source Sources Negotiators Mediators Observers'
  ).split(' '),
)
