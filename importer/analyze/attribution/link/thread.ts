import type {Span} from '../../../span.ts'
import type {Reading} from '../reading/word.ts'
import {continuation, type Draft} from './draft.ts'

/**
 * What was said so far, sentence by sentence, and who may still be speaking. With `join`, quotations that go on in
 * another paragraph belong to the attribution that they continue; without it they are attributions of their own.
 */
export class Thread {
  readonly drafts: Draft[] = []
  readonly keepThat: boolean
  /** The attribution whose quotation was left open at the end of the last paragraph. */
  open: Draft | null = null
  /** The attribution whose content is the paragraph to come. */
  block: Draft | null = null
  /** Whether the items of a list are filling the block. */
  private listing = false
  private itemMark: string | null = null
  private readonly join: boolean
  /** The last attribution that quotes, and the latest of the current paragraph. */
  private direct: Draft | null = null
  private latest: Draft | null = null
  private latestQuotes = false
  /** Whether the last sentence was a question, to which a quotation alone is the answer. */
  private asked = false

  /** Whether quotations that nobody introduces are kept, for who resolves sources to find their speaker. */
  private readonly lone: boolean

  constructor(join: boolean, lone = false) {
    this.join = join
    this.lone = lone
    this.keepThat = join
  }

  beginParagraph(): void {
    this.latest = null
    this.latestQuotes = false
  }

  add(drafts: readonly Draft[], quotes: boolean, paragraph: number): void {
    this.open = null
    for (const draft of drafts) {
      if (draft.opensBlock) this.block = draft
      else this.drafts.push(draft)
    }
    const main = mainOf(drafts)
    this.latest = main
    this.latestQuotes = quotes
    if (main) this.direct = quotes ? main : null
    if (main && quotes) main.paragraph = paragraph
  }

  /** The paragraph after "She wrote:". */
  fillBlock(content: Span, paragraph: number, unclosed: boolean): void {
    const draft = this.block
    if (!draft) return
    this.block = null
    draft.content = [content]
    this.drafts.push(draft)
    this.speaks(draft, paragraph, unclosed)
  }

  /** One item of the list after "They demand:"; more may follow. */
  fillList(content: Span): void {
    const draft = this.block
    if (!draft) return
    if (!this.drafts.includes(draft)) {
      draft.content = []
      this.drafts.push(draft)
    }
    draft.content.push(content)
    this.listing = true
  }

  /** Whether an item with this kind of mark can belong to the list that is being filled, or begin one. */
  takesItem(mark: string): boolean {
    this.itemMark ??= mark
    return this.itemMark === mark
  }

  endList(): void {
    this.itemMark = null
    if (this.listing) this.block = null
    this.listing = false
  }

  /** What somebody answers in an interview, whole paragraphs without quotation marks. */
  answer(source: Span | null, content: Span, paragraph: number): void {
    const draft = continuation(null, content, paragraph)
    this.drafts.push({
      ...draft,
      source: source ? [source] : [],
      label: source,
      rule: 'transcript-answer',
      confidence: 0.9,
      type: 'direct',
    })
  }

  /** The quotation that the last paragraph left open goes on. */
  carryOn(content: Span, paragraph: number, unclosed: boolean): void {
    if (this.open) this.speaks(this.extend(this.open, content, paragraph), paragraph, unclosed)
  }

  /** A sentence that is nothing but a quotation. */
  quoteAlone(content: Span, reading: Reading, first: boolean, unclosed: boolean): void {
    const {paragraph} = reading
    const direct = this.direct
    this.open = null
    if (direct && direct.paragraph === paragraph && !(this.latest && this.latestQuotes)) {
      this.speaks(this.extend(direct, content, paragraph), paragraph, unclosed)
    } else if (this.latest) {
      this.speaks(this.extend(this.latest, content, paragraph), paragraph, unclosed)
    } else if (direct && first && direct.paragraph === paragraph - 1) {
      this.speaks(this.extend(direct, content, paragraph), paragraph, unclosed)
    } else if (!this.join && reading.words.length > 3 && this.standsAlone(reading, first)) {
      const lone = continuation(null, content, paragraph)
      this.drafts.push(lone)
      this.speaks(lone, paragraph, unclosed)
    }
  }

  /** A sentence that begins with a quotation and attributes nothing itself. */
  addToLatest(content: Span): boolean {
    if (!this.latest || !this.latestQuotes) return false
    this.latest.content.push(content)
    return true
  }

  leaveOpen(drafts: readonly Draft[]): void {
    this.open = mainOf(drafts) ?? this.latest
  }

  heard(text: string): void {
    this.asked = text.endsWith('?')
  }

  /** An answer; or, where lone quotations are kept, one after another sentence or that fills its paragraph. */
  private standsAlone(reading: Reading, first: boolean): boolean {
    return this.asked || (this.lone && (!first || isLong(reading)))
  }

  private speaks(draft: Draft, paragraph: number, unclosed: boolean): void {
    draft.paragraph = paragraph
    this.direct = draft
    this.latest = draft
    this.latestQuotes = true
    this.open = unclosed ? draft : null
  }

  private extend(draft: Draft, content: Span, paragraph: number): Draft {
    if (this.join || draft.paragraph === paragraph) {
      draft.content.push(content)
      return draft
    }
    const next = continuation(draft, content, paragraph)
    this.drafts.push(next)
    return next
  }
}

/** A quotation that fills a paragraph and is no slogan. */
function isLong({words}: Reading): boolean {
  return words.length > 12
}

/** What a sentence mainly says: its last quotation with a cue after it, else its last main statement. */
function mainOf(drafts: readonly Draft[]): Draft | null {
  const main = drafts.filter((draft) => draft.main)
  return (
    main.findLast((draft) => AROUND.has(draft.rule)) ??
    main.findLast((draft) => !draft.dependent) ??
    main.at(-1) ??
    null
  )
}

const AROUND = new Set(['quotation-said-name', 'content-name-said'])
