import {DOUBLING, IRREGULAR_VERBS} from './irregularVerbs.ts'
import {OTHER_VERBS} from './otherVerbs.ts'
import {PHRASAL_VERBS, REPORTING_VERBS} from './reportingVerbs.ts'

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbForm {
  readonly lemma: string
  /** Which forms of the lemma the word can be. */
  readonly forms: ReadonlySet<Form>
  /** Whether the lemma is a reporting verb. */
  readonly reports: boolean
}

/** The verbs that a word, in lower case, can be a form of; reporting verbs first. */
export function verbFormsOf(word: string): readonly VerbForm[] | undefined {
  return FORMS.get(word)
}

/** Every word that can be a form of a known verb, with the verb. */
export function* verbWords(): Generator<readonly [word: string, lemma: string]> {
  for (const [word, forms] of FORMS) for (const {lemma} of forms) yield [word, lemma]
}

/** The five forms of a verb: base, third person, past, participle, -ing. */
export function inflect(base: string): Record<Form, string> {
  const irregular = IRREGULAR_VERBS.get(base)
  const stem = doubles(base) ? base + base.slice(-1) : base
  const silentE = base.endsWith('e')
  const consonantY = /[^aeiou]y$/.test(base)
  const regular = consonantY ? `${base.slice(0, -1)}ied` : silentE ? `${base}d` : `${stem}ed`
  const past = irregular?.[0] ?? regular
  return {
    base,
    s: consonantY
      ? `${base.slice(0, -1)}ies`
      : /(?:s|sh|ch|x|z|o)$/.test(base)
        ? `${base}es`
        : `${base}s`,
    past,
    participle: irregular?.[1] ?? regular,
    ing: /(?:ie)$/.test(base)
      ? `${base.slice(0, -2)}ying`
      : silentE && !/(?:ee|ye|oe)$/.test(base)
        ? `${base.slice(0, -1)}ing`
        : `${stem}ing`,
  }
}

function doubles(base: string): boolean {
  return DOUBLING.has(base) || /^[^aeiou]*(?:qu)?[aeiou][bdgmnprt]$/.test(base)
}

const FORM_NAMES: readonly Form[] = ['base', 's', 'past', 'participle', 'ing']
const FORMS: ReadonlyMap<string, readonly VerbForm[]> = allForms()

function allForms(): Map<string, VerbForm[]> {
  const table = new Map<string, {lemma: string; forms: Set<Form>; reports: boolean}[]>()
  const reporting = new Set(REPORTING_VERBS.keys())
  const phrasal = [...PHRASAL_VERBS.keys()].map((verb) => verb.split('_')[0] ?? verb)
  for (const lemma of new Set([
    ...reporting,
    ...OTHER_VERBS,
    ...IRREGULAR_VERBS.keys(),
    ...phrasal,
  ])) {
    if (/^(?:be|have|do)$/.test(lemma)) continue
    const inflected = inflect(lemma)
    for (const form of FORM_NAMES) {
      const word = inflected[form]
      const entries = table.get(word) ?? []
      const known = entries.find((entry) => entry.lemma === lemma)
      if (known) known.forms.add(form)
      else entries.push({lemma, forms: new Set([form]), reports: reporting.has(lemma)})
      table.set(word, entries)
    }
  }
  return table
}
