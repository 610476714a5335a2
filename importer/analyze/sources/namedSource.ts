import type {Span} from '../../span.ts'
import type {EntityMention} from '../entities/entities.ts'
import {isRoleNoun} from '../entities/roleNouns.ts'
import type {LabelPhrase} from './labelPhrase.ts'
import type {Scene} from './scene.ts'
import {kindOfHead} from './sourceNouns.ts'

/** The named person whom the phrase names, by name; null where the name only stands in it ("an aide to NAME"). */
export function namedPerson(
  scene: Scene,
  phrase: LabelPhrase,
  whole: Span = phrase.span,
): EntityMention | null {
  for (const mention of scene.people.within({
    start: phrase.span.start,
    end: Math.max(whole.end, phrase.span.end),
  })) {
    // "The chair, NAME": the printed source is cut before the name.
    const begins =
      mention.extended.start <= phrase.span.start + 4 &&
      mention.extended.start < phrase.headSpan.end
    if (begins && mention.span.start >= phrase.headSpan.end) return mention
    if (mention.span.start >= phrase.span.end) break
    const lead = scene.prose.text.slice(
      phrase.span.start,
      Math.max(phrase.span.start, Math.min(mention.extended.start, mention.span.start)),
    )
    if (EMBEDS.test(lead.replace(/['’]s\s$/u, ' ').replace(/\s$/, ''))) continue
    if (SERVES.test(lead)) continue
    const tail = scene.prose.text.slice(mention.span.end, phrase.span.end)
    if (/^(?:['’]s?\s+\p{L}|\s+\p{Ll}{3,}s?$)/u.test(tail)) continue
    return ofThatBody(scene, phrase, mention) ?? mention
  }
  return null
}

/** "the union's Mr Brook" where the company has a Mr Brook as well. */
function ofThatBody(
  scene: Scene,
  phrase: LabelPhrase,
  mention: EntityMention,
): EntityMention | null {
  const [body] = scene.bodies.within({start: phrase.span.start, end: mention.span.start})
  const official = scene.officials.get(mention.id)
  if (!body || !official || official.affiliation === null || official.affiliation === body.id)
    return null
  const surname = ` ${scene.prose.text.slice(mention.span.start, mention.span.end)}`
  for (const other of scene.officials.values())
    if (other.affiliation === body.id && other.name.endsWith(surname))
      return scene.firstMention.get(other.id) ?? null
  return null
}

/** "The tug master who led the crews, NAME": the person whose description holds the phrase. */
export function describedPerson(scene: Scene, phrase: LabelPhrase): EntityMention | null {
  const [next] = scene.people.within({start: phrase.span.end, end: phrase.span.end + 120})
  if (!next || next.extended.start > phrase.span.start || next.span.start < phrase.span.end)
    return null
  return next
}

/** The organization that the whole phrase names, apart from words that describe it ("rail union Cufer"). */
export function namedBody(scene: Scene, phrase: LabelPhrase): EntityMention | null {
  for (const mention of scene.bodies.within(phrase.span)) {
    const rest = scene.prose.text.slice(mention.span.end, phrase.span.end)
    if (rest !== '' && !/^\s*(?:[(,]|of\b|in\b|on\b|and\b)/u.test(rest)) continue
    const lead = scene.prose.text.slice(
      phrase.span.start,
      Math.max(phrase.span.start, mention.span.start),
    )
    if (EMBEDS.test(lead) || /\band\b/u.test(rest)) continue
    if (lead.trim() !== '' && isPersonWord(lead) && mention.rule !== 'class-noun-before') continue
    return mention
  }
  return null
}

function isPersonWord(lead: string): boolean {
  const last = lead.trim().split(/\s+/).at(-1) ?? ''
  return isRoleNoun(last) || kindOfHead(last) === 'unnamed-person'
}

/** "an adviser to |NAME": somebody else speaks. */
const SERVES = /\b(?:to|for|by|with|from|on|in|at|near)\s$/u
const EMBEDS =
  /(?:^|\s)(?:to|of|for|at|from|with|by|in|near|on|and|against|who|that)\s|['’]s\s|s['’]\s/u
