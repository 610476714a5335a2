import {wordSet} from '../lexicon/words.ts'
import {
  CLOSED_CLASSES,
  LONE_SUBJECTS,
  OBJECT_PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../lexicon/functionWords.ts'
import {NOUN_VERBS} from '../lexicon/nounVerbs.ts'
import {type Form, type VerbForm, verbFormsOf} from '../lexicon/verbForms.ts'
import {can, reportsClause, type Spot, spotOf} from './spot.ts'
import {at, type Tag, type VerbTag, type Word} from './word.ts'

/** The tag of a word that is a form of a known verb, in its context; null for any other word. */
export function tagVerb(
  words: readonly Word[],
  index: number,
  headline: boolean,
  begins: boolean,
): Tag | null {
  const word = at(words, index)
  const forms = verbFormsOf(word.lower)
  if (!forms) return null
  const spot = spotOf(words, index, forms, begins)
  if (closesRelative(words, index, spot)) {
    word.lemma = lemmaOf(forms, 'VB')
    word.finite = true
    return 'VB'
  }
  if (headline && word.capital && !fitsHeadline(spot)) return null
  const tag =
    tagIng(spot) ?? tagPast(spot) ?? tagBase(spot, headline) ?? tagThirdPerson(spot) ?? 'NN'
  if (isVerbTag(tag)) {
    word.lemma = lemmaOf(forms, tag)
    word.finite = tag === 'VB' && spot.finite
  } else word.verbIfNot = forms[0]?.lemma ?? null
  return tag
}

/** "Kenya and Peru, which are short of it, |demand| limits": the verb of a plural subject after a relative clause. */
function closesRelative(words: readonly Word[], index: number, spot: Spot): boolean {
  if (!can(spot, 'base') || spot.word.capital || at(words, index - 1).text !== ',') return false
  if (!reportsClause(spot) || spot.next.mark) return false
  for (let left = index - 2; left > 1 && index - left < 16; left--) {
    const {lower} = at(words, left)
    if (at(words, left).text === ',') return false
    if (lower !== 'which' && lower !== 'who') continue
    if (at(words, left - 1).text !== ',') return false
    const head = at(words, left - 2)
    const joined = words.slice(Math.max(0, left - 6), left - 2).some((word) => word.tag === 'CC')
    return isPlural(head.lower) || (head.capital && joined)
  }
  return false
}

function fitsHeadline(spot: Spot): boolean {
  if (spot.before.tag === 'MD' || spot.before.tag === 'TO') return true
  const finite = can(spot, 's') || can(spot, 'past') || can(spot, 'ing')
  return finite && HEADLINE_BEFORE.has(spot.before.tag) && spot.before.text !== ''
}

function tagIng(spot: Spot): Tag | null {
  if (!can(spot, 'ing')) return null
  const {lower} = spot.word
  if (ING_NOUNS.has(lower) && ING_NOUN_AFTER.has(spot.before.tag)) return 'NN'
  return spot.before.tag === 'DT' || spot.before.tag === 'POS' || spot.before.tag === 'JJ'
    ? 'NN'
    : 'VBG'
}

function tagPast(spot: Spot): Tag | null {
  const past = can(spot, 'past')
  const participle = can(spot, 'participle')
  if (!past && !participle) return null
  const {before, anchor, next} = spot
  if (anchor.tag === 'BE' || anchor.tag === 'HAVE' || anchor.lower === 'got') return 'VBN'
  if (can(spot, 'base') && AUXILIARY.has(anchor.tag)) return 'VB'
  if ((before.tag === 'DT' && !LONE_SUBJECTS.has(before.lower)) || before.tag === 'POS') return 'JJ'
  if (before.tag === 'JJ') return 'JJ'
  if (before.tag === 'NUM' && !reportsClause(spot) && !next.mark && !opensPhrase(next)) return 'JJ'
  if (before.tag === 'IN') return can(spot, 'base') && !past ? 'NN' : 'JJ'
  if (!past) return 'VBN'
  const agent = next.lower === 'by' && !/^\d|ing$/.test(spot.afterNext.lower)
  return participle && agent ? 'VBN' : 'VBD'
}

function tagBase(spot: Spot, headline: boolean): Tag | null {
  if (!can(spot, 'base')) return null
  const {word, before, anchor, next} = spot
  const noun = NOUN_VERBS.has(word.lower)
  const finite = (): Tag => {
    spot.finite = true
    return 'VB'
  }
  if (spot.afterQuotation && isPlural(anchor.lower) && reportsClause(spot)) return finite()
  if (anchor.tag === 'TO' && spot.beforeAnchor.lower === 'according') return 'NN'
  if (AUXILIARY.has(anchor.tag)) return 'VB'
  if (PLURAL_SUBJECTS.has(anchor.lower)) return finite()
  if (before.tag === 'NUM' || MANY.has(before.lower)) {
    const object = SUBJECT_PRONOUNS.has(next.lower) || next.capital || opensPhrase(next)
    if (before.tag === 'DT' || (reportsClause(spot) && object)) {
      return noun && !object && next.tag !== 'TO' && next.lower !== 'that' ? 'NN' : finite()
    }
    return 'NN'
  }
  if (NOUN_AFTER.has(before.tag)) return 'NN'
  // "sources close to the talks"
  if (word.lower === 'close' && next.lower === 'to' && NOUNS.has(before.tag)) return 'JJ'
  if (anchor.tag === 'CC' && !noun) return spot.beforeAnchor.finite ? finite() : 'VB'
  if ((anchor.tag === 'NN' || anchor.tag === 'NNP') && !noun && reportsClause(spot)) return finite()
  if (anchor.tag === 'NNP' && !noun && spot.beforeAnchor.lower === 'and') return finite()
  if (anchor.tag === 'NNP' && !headline && !opensPhrase(next) && next.lower !== 'for') return 'NN'
  if ((anchor.tag === 'NN' || anchor.tag === 'NNP') && isPlural(anchor.lower)) return finite()
  if (spot.begins) {
    const object = opensPhrase(next) || OBJECT_PRONOUNS.has(next.lower)
    const plain =
      !next.mark &&
      !next.capital &&
      !verbFormsOf(next.lower) &&
      CLOSED_CLASSES.get(next.lower) !== 'IN'
    if (object || (plain && !noun)) return 'VB'
    return word.capital ? 'NNP' : 'NN'
  }
  if (BARE_AFTER.has(anchor.lower)) return 'VB'
  if (anchor.tag === 'NN' || anchor.tag === 'NNP') {
    return COLLECTIVES.has(anchor.lower) && !noun ? finite() : 'NN'
  }
  return noun ? 'NN' : 'VB'
}

function tagThirdPerson(spot: Spot): Tag | null {
  const form = spot.forms.find((entry) => entry.forms.has('s'))
  if (!form) return null
  const {word, before, anchor, next} = spot
  const noun = NOUN_VERBS.has(form.lemma)
  const object = next.lower === 'that' || opensPhrase(next) || next.capital || next.lower === 'how'
  const nounAfterThat =
    anchor.lower === 'that' && noun && FINITE_WORDS.has(CLOSED_CLASSES.get(next.lower) ?? 'NN')
  if (THIRD_PERSON.has(anchor.lower) && !nounAfterThat) return 'VBZ'
  if (form.lemma === 'call' && CALLING.has(next.lower) && CALLER.has(anchor.tag)) return 'VBZ'
  const dated = before.tag === 'NUM' && TIME_WORDS.has(spot.beforeAnchor.lower)
  if ((NOUN_AFTER.has(before.tag) && before.tag !== 'DT') || (before.tag === 'NUM' && !dated))
    return 'NN'
  if (dated) return object || form.reports ? 'VBZ' : 'NN'
  if (before.tag === 'DT' && !LONE_SUBJECTS.has(before.lower)) return 'NN'
  if (NOUNS.has(anchor.tag) && spot.afterQuotation) return 'VBZ'
  if (before.tag === 'ADV' && NOUNS.has(anchor.tag)) return 'VBZ'
  // "the offer stands at", "the claim rests on"; not "the fruit stands are shut"
  const holds = HOLDING.get(word.lower)
  if (holds?.has(next.lower) && NOUNS.has(before.tag)) return 'VBZ'
  if (NOUNS.has(anchor.tag) && next.text === ':' && spot.afterNext.text === '') return 'VBZ'
  if (anchor.tag === 'CC' && next.lower === 'to') return 'VBZ'
  if (noun && (VERB_BEFORE.has(anchor.tag) || (spot.begins && word.capital))) return 'NN'
  if (noun && LISTING.has(next.lower)) return 'NN'
  if (anchor.tag === 'NNP') {
    const verbNext = verbFormsOf(next.lower)?.some(
      (entry) => entry.forms.has('past') || entry.forms.has('s'),
    )
    const auxiliary = FINITE_WORDS.has(CLOSED_CLASSES.get(next.lower) ?? 'NN')
    const complement = object || /^\d/.test(next.lower) || COMPLEMENTS.has(next.lower) || next.opens
    return noun && (verbNext || auxiliary || !complement) ? 'NN' : 'VBZ'
  }
  if (anchor.tag === 'NN' && !isPlural(anchor.lower)) {
    return noun && !(object || /^\d/.test(next.lower)) ? 'NN' : 'VBZ'
  }
  const afterComma = anchor.text === ',' && next.capital
  const opens =
    next.lower === 'that' ||
    CLOSED_CLASSES.get(next.lower) === 'DT' ||
    OBJECT_PRONOUNS.has(next.lower) ||
    SUBJECT_PRONOUNS.has(next.lower)
  return noun && !opens && !afterComma ? 'NN' : 'VBZ'
}

/** Whether an object or a clause seems to begin here. */
function opensPhrase(word: Word): boolean {
  if (word.lower === 'that' || word.lower === 'to') return true
  return CLOSED_CLASSES.get(word.lower) === 'DT' || SUBJECT_PRONOUNS.has(word.lower)
}

function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) && !word.endsWith('is')
}

function isVerbTag(tag: Tag): tag is VerbTag {
  return tag in FORM_OF
}

function lemmaOf(forms: readonly VerbForm[], tag: VerbTag): string | null {
  const wanted = FORM_OF[tag]
  const fitting = forms.filter((entry) => entry.forms.has(wanted))
  return (fitting.find((entry) => entry.reports) ?? fitting[0] ?? forms[0])?.lemma ?? null
}

const FORM_OF: Record<VerbTag, Form> = {
  VB: 'base',
  VBZ: 's',
  VBD: 'past',
  VBN: 'participle',
  VBG: 'ing',
}
const AUXILIARY: ReadonlySet<Tag> = new Set(['MD', 'TO', 'DO'])
const FINITE_WORDS: ReadonlySet<Tag> = new Set(['MD', 'BE', 'HAVE'])
const NOUN_AFTER: ReadonlySet<Tag> = new Set(['DT', 'POS', 'JJ', 'IN'])
const HEADLINE_BEFORE = wordSet('NN NNP PRP ADV POS PU NUM HAVE BE WH DT')
const PLURAL_SUBJECTS = new Set(['i', 'you', 'we', 'they', 'who'])
/** Third persons that look like plurals, with the words before which they are verbs. */
const HOLDING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['stands', wordSet('at by firm ready behind between accused open empty idle unchanged')],
  ['rests', wordSet('on with upon')],
  ['ends', wordSet('on in at today tomorrow next without')],
  ['falls', wordSet('short apart far below')],
])
const VERB_BEFORE = wordSet('VB VBZ VBD VBN VBG')
const COMPLEMENTS = wordSet('for on to against about it him them her us no not new more of with')
const NOUNS = wordSet('NN NNP')
const ING_NOUNS = wordSet(`
  meeting building hearing briefing ruling filing funding training opening bargaining shipping housing spending
  planning gathering proceeding crossing shelling bombing shooting killing trading banking farming mining
  fishing voting polling advertising manufacturing`)
const ING_NOUN_AFTER = wordSet('DT NN NNP JJ POS NUM IN')
const MANY = wordSet(
  'others many some most both few several those these all none two three four five six seven eight nine ten dozens hundreds thousands',
)
const CALLING = wordSet('for on')
const CALLER = wordSet('NN NNP PU')
const LISTING = wordSet('such including like of')
const THIRD_PERSON = new Set(['he', 'she', 'it', 'who', 'which', 'that', 'this'])
const BARE_AFTER = wordSet(`let make makes made help helps helped us them me n't not`)
const COLLECTIVES = new Set([
  'people',
  'police',
  'women',
  'men',
  'children',
  'staff',
  'majority',
  'percent',
  'half',
])
