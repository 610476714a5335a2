import type {RawArticle} from '../../read/rawArticle.ts'
import type {Span} from '../../span.ts'
import type {Entities, EntityMention} from '../entities/entities.ts'
import type {Prose} from '../text/prose.ts'
import {ORGANIZATION_MARK, PERSON_MARK, PLACE_MARK, FILL} from './marks.ts'

/**
 * The sentences of an article with everybody's names masked, so that a pattern can say "between X and Y".
 * Masks are as long as the names, so every offset in `masked` is an offset in the sentence.
 */
export interface TalkText {
  readonly text: string
  /** The headline first, where there is one. */
  readonly sentences: readonly TalkSentence[]
  readonly entities: Entities
}

export interface TalkSentence extends Span {
  readonly text: string
  /** `text` in lower case with the names masked. */
  readonly masked: string
  readonly part: 'headline' | 'body'
  /** Index into the paragraphs of the article; -1 for the headline. */
  readonly paragraph: number
  /** Offsets into this sentence, in order. */
  readonly mentions: readonly SentenceMention[]
}

export interface SentenceMention extends Span {
  readonly kind: EntityMention['kind']
  readonly id: string
}

const MARKS = {
  organization: ORGANIZATION_MARK,
  official: PERSON_MARK,
  place: PLACE_MARK,
} as const

/** A name that begins inside another gives way: people first, then organizations, then places. */
const PRECEDENCE = ['official', 'organization', 'place'] as const

export function readTalkText(raw: RawArticle, prose: Prose, entities: Entities): TalkText {
  const mentions = withoutOverlaps(
    entities.mentions.map(({span, kind, id}) => ({...span, kind, id})),
  )
  const body = bodySentences(raw, prose, mentions)
  if (!raw.headline) return {text: raw.text, sentences: body, entities}
  const inside = within(mentions, raw.headline)
  const named = inside.length > 0 ? inside : namesIn(raw.text, raw.headline, entities)
  const headline = maskSentence(raw.text, raw.headline, 'headline', -1, named)
  return {text: raw.text, sentences: [headline, ...body], entities}
}

/** Masks the mentions of one sentence; their offsets count from the start of `text`. */
export function maskSentence(
  text: string,
  span: Span,
  part: TalkSentence['part'],
  paragraph: number,
  mentions: readonly SentenceMention[],
): TalkSentence {
  const own = mentions.map((mention) => ({
    ...mention,
    start: mention.start - span.start,
    end: mention.end - span.start,
  }))
  const sentence = text.slice(span.start, span.end).replace(SPACES, ' ')
  let masked = ''
  let at = 0
  for (const {start, end, kind} of own) {
    masked += plain(sentence.slice(at, start)) + MARKS[kind] + FILL.repeat(end - start - 1)
    at = end
  }
  masked += plain(sentence.slice(at))
  return {...span, text: sentence, masked, part, paragraph, mentions: own}
}

/** Rules look at no more than this at once, so that a text without a full stop costs no more than another. */
const LONGEST = 800

function bodySentences(raw: RawArticle, prose: Prose, mentions: readonly SentenceMention[]) {
  let at = 0
  return prose.sentences.flatMap((sentence) => {
    const {paragraph, end} = sentence
    return piecesOf(raw.text, {start: skipDateline(raw, sentence), end}).map((span) => {
      while ((mentions[at]?.start ?? Infinity) < span.start) at++
      const own: SentenceMention[] = []
      for (let i = at; (mentions[i]?.start ?? Infinity) < span.end; i++) {
        const mention = mentions[i]
        if (mention && mention.end <= span.end) own.push(mention)
      }
      return maskSentence(raw.text, span, 'body', paragraph, own)
    })
  })
}

function piecesOf(text: string, {start, end}: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const to = space > from ? space + 1 : from + LONGEST
    pieces.push({start: from, end: to})
    from = to
  }
  pieces.push({start: from, end})
  return pieces
}

function skipDateline(raw: RawArticle, sentence: Span): number {
  const dateline = raw.dateline?.span
  if (!dateline || dateline.end <= sentence.start || dateline.start > sentence.start) {
    return sentence.start
  }
  const after = Math.min(dateline.end, sentence.end)
  return after + (/^\s*/.exec(raw.text.slice(after, sentence.end))?.[0].length ?? 0)
}

function withoutOverlaps(mentions: readonly SentenceMention[]): SentenceMention[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind),
  )
  const kept: SentenceMention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (mention.end <= mention.start) continue
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (PRECEDENCE.indexOf(mention.kind) < PRECEDENCE.indexOf(last.kind)) {
      kept[kept.length - 1] = mention
    }
  }
  return kept
}

function within(mentions: readonly SentenceMention[], span: Span) {
  return mentions.filter(({start, end}) => start >= span.start && end <= span.end)
}

/** Entities are found in paragraphs; in a headline their known names are looked up. */
function namesIn(text: string, span: Span, entities: Entities): SentenceMention[] {
  const headline = text.slice(span.start, span.end)
  const found: SentenceMention[] = []
  const look = (kind: SentenceMention['kind'], id: string, names: readonly string[]) => {
    for (const name of names) {
      const at = name.length > 1 ? headline.indexOf(name) : -1
      if (at < 0 || isLetter(headline[at - 1]) || isLetter(headline[at + name.length])) continue
      found.push({kind, id, start: span.start + at, end: span.start + at + name.length})
    }
  }
  for (const {id, name, aliases} of entities.organizations) {
    look('organization', id, [name, ...aliases])
  }
  for (const {id, name, aliases} of entities.officials) look('official', id, [name, ...aliases])
  for (const {id, name} of entities.places) look('place', id, [name])
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return withoutOverlaps(found)
}

function isLetter(character: string | undefined) {
  return character !== undefined && /\p{L}/u.test(character)
}

/** Spaces that do not break; patterns know the plain one only. */
const SPACES = /[\u00A0\u2007\u2009\u202F]/g

/** Lower case with straight apostrophes, without characters that would pass for masks, and no longer or shorter. */
function plain(text: string) {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : lowerEach(text)
  return same.replace(/[\uE000-\uE003]/g, ' ').replaceAll('’', "'")
}

/** A few letters get longer in lower case ("İ"); those stay. */
function lowerEach(text: string) {
  return Array.from(text, (character) => {
    const lower = character.toLowerCase()
    return lower.length === character.length ? lower : character
  }).join('')
}
