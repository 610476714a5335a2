import {flattenBlock, isTextBlock, type TextBlock} from '../../../importer/portableText.ts'
import type {RawArticle} from '../../../importer/read/rawArticle.ts'
import type {SanityDocument} from '../../../importer/sanityDocument.ts'
import {createValidator} from '../../../schemas/validate.ts'

const validate = createValidator()

/** Everything that must hold for the documents of any article, as sentences about what does not. */
export async function problemsOf(raw: RawArticle, documents: readonly SanityDocument[]) {
  const article = documents.find(({_type}) => _type === 'article')!
  const blocks = Array.isArray(article.body) ? article.body.filter(isTextBlock) : []
  const invalid = await validate(documents)
  return [
    ...invalid
      .filter(({level}) => level === 'error')
      .map(({documentId, path, message}) => `${documentId} ${path}: ${message}`),
    ...textProblems(raw, blocks),
    ...documents
      .filter(({_type}) => _type === 'statement')
      .flatMap((one) => claimProblems(one, blocks)),
    ...idProblems(documents),
    ...documents
      .filter(({_type}) => _type === 'source')
      .flatMap((one) => sourceProblems(one, article)),
  ]
}

function textProblems(raw: RawArticle, blocks: readonly TextBlock[]): string[] {
  const printed = raw.paragraphs.map(({span, speaker}) =>
    raw.text
      .slice(Math.min(span.start, speaker?.start ?? span.start), span.end)
      .replaceAll('\n', ' '),
  )
  const built = blocks.map((block) => flattenBlock(block).text)
  return JSON.stringify(printed) === JSON.stringify(built)
    ? []
    : ['The body is not the printed text.']
}

interface Piece {
  readonly blockKey: string
  readonly start: number
  readonly end: number
}

function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && 'blockKey' in value && 'start' in value
}

function claimProblems(statement: SanityDocument, blocks: readonly TextBlock[]): string[] {
  const flat = new Map(blocks.map((block) => [block._key, flattenBlock(block)]))
  const pieces = Array.isArray(statement.spans) ? statement.spans.filter(isPiece) : []
  const pointed = pieces.map(({blockKey, start, end}) => flat.get(blockKey)?.text.slice(start, end))
  const marked = [...flat.values()].flatMap(({text, markDefs, ranges}) => {
    const marks = markDefs
      .filter((def) => refOf(def.statement) === statement._id)
      .map(({_key}) => _key)
    return ranges
      .filter(({mark}) => marks.includes(mark))
      .map(({start, end}) => text.slice(start, end))
  })
  // Pieces may touch, and a claim may run over paragraphs: compared without what joins them.
  const letters = (texts: readonly unknown[]) => texts.join('').replace(/[\s…]/g, '')
  const claim = letters([statement.text])
  return [
    ...(pieces.length > 0 && letters(pointed) !== claim
      ? [`${statement._id} points elsewhere: ${pointed.join('|')}`]
      : []),
    ...(pieces.length > 0 && letters(marked) !== claim
      ? [`${statement._id} is not what is marked: ${marked.join('|')}`]
      : []),
  ]
}

function idProblems(documents: readonly SanityDocument[]): string[] {
  const ids = new Set(documents.map(({_id}) => _id))
  const refs = documents.flatMap((one) => allRefs(one))
  return [
    ...(ids.size === documents.length ? [] : ['Two documents have one id.']),
    ...[...ids]
      .filter((id) => !/^[a-zA-Z0-9_-]{1,110}$/.test(id))
      .map((id) => `Not a public id: ${id}`),
    ...refs.filter((ref) => !ids.has(ref)).map((ref) => `Nothing has the id ${ref}`),
    ...documents.filter((one) => !keysAreUnique(one)).map(({_id}) => `${_id} has a key twice.`),
  ]
}

function sourceProblems(source: SanityDocument, article: SanityDocument): string[] {
  if (source.kind !== 'unnamed-person') return []
  const own = source._id.includes(article._id.slice(-12)) && refOf(source.article) === article._id
  return own && source.official === undefined ? [] : [`${source._id} is not the article's own.`]
}

function allRefs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = refOf(value)
  return [...(own === null ? [] : [own]), ...Object.values(value).flatMap(allRefs)]
}

function refOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && '_ref' in value ? String(value._ref) : null
}

function keysAreUnique(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value) && !isTextBlock(value[0])) {
    const keys = value.flatMap((item: {_key?: string} | string) =>
      typeof item === 'object' ? [item._key] : [],
    )
    if (new Set(keys).size < keys.length || keys.includes(undefined)) return false
  }
  return Object.values(value).every(keysAreUnique)
}
