import type {StringRule, TextRule} from '@sanity/types'
import {findPersonName} from './personName.ts'
import {grammaticalNumber} from './plural.ts'

/** The fields of a `source` that its rules look at. Anything else in a document is ignored. */
export interface SourceFields {
  readonly label?: string
  readonly kind?: string
  readonly plural?: boolean
  readonly countStated?: number
  readonly anonymity?: string
  readonly official?: unknown
  readonly article?: unknown
}

/** Picks the fields that the rules need out of any value. */
export function sourceFields(value: unknown): SourceFields {
  if (typeof value !== 'object' || value === null) return {}
  return {
    label: 'label' in value && typeof value.label === 'string' ? value.label : undefined,
    kind: 'kind' in value && typeof value.kind === 'string' ? value.kind : undefined,
    plural: 'plural' in value && typeof value.plural === 'boolean' ? value.plural : undefined,
    countStated:
      'countStated' in value && typeof value.countStated === 'number'
        ? value.countStated
        : undefined,
    anonymity:
      'anonymity' in value && typeof value.anonymity === 'string' ? value.anonymity : undefined,
    official: 'official' in value ? value.official : undefined,
    article: 'article' in value ? value.article : undefined,
  }
}

/** Not named to readers: the kind says so, or what was agreed with the source. */
export function isUnnamed(source: SourceFields): boolean {
  return (
    source.kind === 'unnamed-person' ||
    source.anonymity === 'anonymous' ||
    source.anonymity === 'background'
  )
}

/** Kind and anonymity have to tell the same story. */
export function anonymityProblem(source: SourceFields): true | string {
  if (source.kind === 'named-person' && isUnnamed(source)) {
    return 'A named person cannot be anonymous: choose the kind "unnamed person", or the anonymity "named".'
  }
  if (source.kind === 'unnamed-person' && source.anonymity === 'named') {
    return 'An unnamed person is anonymous or speaks on background: choose one of the two.'
  }
  return true
}

/** No real name of an anonymous source is ever stored, and a link to a profile is one. */
export function officialProblem(source: SourceFields): true | string {
  if (source.official === undefined || !isUnnamed(source)) return true
  return 'Remove the link to the official: it would name a source that was promised not to be named.'
}

/** An unnamed source is not an entity: "diplomatic sources" of one article are not those of another. */
export function articleProblem(source: SourceFields): true | string {
  if (source.kind !== 'unnamed-person' || source.article !== undefined) return true
  return 'Choose the article that this unnamed source belongs to: it is never shared between articles.'
}

/** The counterpart, as a hint: named sources are shared. */
export function sharedSourceProblem(source: SourceFields): true | string {
  const shared = source.kind === 'named-person' || source.kind === 'organization'
  if (!shared || source.article === undefined) return true
  return 'Leave the article empty: named people and organizations are shared by all articles.'
}

/** Plural is what the text says: refuses what a counting word or a count contradicts. */
export function pluralProblem(source: SourceFields): true | string {
  const {plural, countStated} = source
  if (plural !== undefined && countStated !== undefined && countStated > 1 !== plural) {
    return source.plural
      ? 'The text counts one, so this is no plural.'
      : `The text counts ${source.countStated}, so this is a plural.`
  }
  return labelProblem(source, 'certain')
}

/** The same where only the form of the noun speaks. */
export function pluralHint(source: SourceFields): true | string {
  return labelProblem(source, 'likely')
}

function labelProblem(source: SourceFields, how: 'certain' | 'likely'): true | string {
  if (source.kind !== 'unnamed-person' || source.label === undefined) return true
  if (source.plural === undefined) return true
  const printed = grammaticalNumber(source.label)
  if (printed === null || printed.how !== how || printed.plural === source.plural) return true
  return printed.plural
    ? `"${source.label}" is printed as several people: switch plural on.`
    : `"${source.label}" is printed as one person: one source never becomes "sources".`
}

/** The rules of every text about a source: what is certainly a name is refused, what reads like one is asked about. */
export function namesNobody<R extends StringRule | TextRule>(rule: R) {
  return [
    rule.custom((text: string | undefined, {document}) =>
      nameProblem(text, sourceFields(document), 'certain'),
    ),
    rule
      .custom((text: string | undefined, {document}) =>
        nameProblem(text, sourceFields(document), 'shape'),
      )
      .warning(),
  ]
}

/** A validator for any text about a source: `how` chooses between what must be refused and what is worth a question. */
export function nameProblem(
  text: string | undefined,
  source: SourceFields,
  how: 'certain' | 'shape',
): true | string {
  if (text === undefined || !isUnnamed(source) || source.kind === 'named-person') return true
  const found = findPersonName(text)
  if (found === null || found.how !== how) return true
  return how === 'certain'
    ? `Take "${found.name}" out: the name of an anonymous source must not be stored, not even in history.`
    : `"${found.name}" reads like a name. If it is the source's own, take it out: it must not be stored.`
}
