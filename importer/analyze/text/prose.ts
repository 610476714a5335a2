import type {Span} from '../../span.ts'

/** One text, cut once into paragraphs, sentences, tokens and quotations, for all rules to share. */
export interface Prose {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[]
}

/**
 * A word, a number or a mark. Abbreviations keep their stops ("U.S.", "a.m.", "No."), compounds their
 * hyphens; clitics are tokens of their own ("Iran" + "'s", "do" + "n't").
 */
export interface Token extends Span {
  readonly text: string
  /** `text` in lower case, curly apostrophes made straight, soft hyphens left out. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'punctuation'
  /** Index into `paragraphs`. */
  readonly paragraph: number
  /** Index into `sentences`. */
  readonly sentence: number
}

/** Never ends inside a quotation, unless it would grow beyond 200 tokens. */
export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number
  /** Indices into `tokens`, half-open. */
  readonly firstToken: number
  readonly endToken: number
}

export interface Quotation {
  /** With its marks. */
  readonly outer: Span
  /** Without them. */
  readonly inner: Span
  /** 0 for a quotation that stands in no other. */
  readonly depth: number
  /** False where a paragraph ends inside it, as when a speaker goes on in the next. */
  readonly closed: boolean
  /** Index into `paragraphs`. */
  readonly paragraph: number
}
