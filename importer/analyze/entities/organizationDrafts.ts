import type {OrganizationKind} from '../analysis.ts'
import {textOf, type Reading, type TokenRange} from './tokens.ts'

/** A mention as tokens, and the rule that read it. */
export interface Found extends TokenRange {
  readonly rule: string
}

/** An organization while the article is being read: forms and mentions are still coming in. */
export interface OrganizationDraft {
  kind: OrganizationKind
  /** ISO code of a state. */
  country: string | null
  /** Every form printed, in order of first mention, without the article. */
  readonly forms: string[]
  readonly mentions: Found[]
  /** Whether it publishes news. */
  media: boolean
  /** False for a state that is only a place so far, and is left out in the end unless something shows it acting. */
  listed: boolean
  /** Common nouns that the text calls it by elsewhere: "union", "airline". */
  readonly nouns: Set<string>
  /** Whether another one has taken it in. */
  gone: boolean
  /** The form to call it by, where that is not the longest. */
  name: string | null
}

/** The organizations found so far, and who holds which token. */
export interface Drafts {
  readonly all: OrganizationDraft[]
  readonly byForm: Map<string, OrganizationDraft>
  /** For each token index, the organization whose name it belongs to. */
  readonly owner: Map<number, OrganizationDraft>
  /** Which organizations a common noun can stand for, once all are found. */
  nouns: ReadonlyMap<string, readonly OrganizationDraft[]>
}

export function emptyDrafts(): Drafts {
  return {all: [], byForm: new Map(), owner: new Map(), nouns: new Map()}
}

/** The organization of that form (any case, any article before it), if there is one. */
export function organizationOf(drafts: Drafts, form: string): OrganizationDraft | null {
  return drafts.byForm.get(keyOf(form)) ?? null
}

export interface Addition extends Found {
  readonly kind: OrganizationKind
  /** The form, where it is not the text of the range. */
  readonly form?: string
  readonly of?: OrganizationDraft
}

/** Records a mention: of `of`, else of the organization of that form, else of a new one. */
export function addMention(
  reading: Reading,
  drafts: Drafts,
  addition: Addition,
): OrganizationDraft {
  const form = addition.form ?? textOf(reading, addition)
  const draft = addition.of ?? organizationOf(drafts, form) ?? newDraft(drafts, addition.kind)
  addForm(drafts, draft, form)
  draft.mentions.push({from: addition.from, to: addition.to, rule: addition.rule})
  for (let at = addition.from; at < addition.to; at++) drafts.owner.set(at, draft)
  return draft
}

export function addForm(drafts: Drafts, draft: OrganizationDraft, form: string): void {
  if (!draft.forms.includes(form)) draft.forms.push(form)
  if (!drafts.byForm.has(keyOf(form))) drafts.byForm.set(keyOf(form), draft)
}

/** Makes one organization of two; the first keeps its kind. */
export function joinDrafts(drafts: Drafts, kept: OrganizationDraft, gone: OrganizationDraft): void {
  if (kept === gone) return
  for (const form of gone.forms) {
    if (!kept.forms.includes(form)) kept.forms.push(form)
    drafts.byForm.set(keyOf(form), kept)
  }
  kept.mentions.push(...gone.mentions)
  for (const mention of gone.mentions)
    for (let at = mention.from; at < mention.to; at++) drafts.owner.set(at, kept)
  kept.media ||= gone.media
  kept.listed ||= gone.listed
  for (const noun of gone.nouns) kept.nouns.add(noun)
  gone.gone = true
}

/** Whether no organization holds any token of the range. */
export function isFree(drafts: Drafts, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at++) if (drafts.owner.has(at)) return false
  return true
}

/** A form as a key: lower case, no article, straight apostrophes, no soft hyphens, single spaces. */
export function keyOf(form: string): string {
  return form
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
}

/** A new organization without any form or mention yet. */
export function newDraft(drafts: Drafts, kind: OrganizationKind): OrganizationDraft {
  const draft: OrganizationDraft = {
    kind,
    country: null,
    forms: [],
    mentions: [],
    media: false,
    listed: true,
    nouns: new Set(),
    gone: false,
    name: null,
  }
  drafts.all.push(draft)
  return draft
}
