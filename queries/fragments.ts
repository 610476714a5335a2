/**
 * The rules that decide what readers may get. Every query and every join of this room is built from them.
 *
 * Each judges the document at hand, so a link is put into an array and filtered before anything is read from it:
 * `[source->][${IS_SHOWN}][0]{label}`, `(negotiations[]->)[${IS_SHOWN}]{title}`. All of them fail closed: what
 * dangles or can't be read stays out. They need the parameter `$now`, an ISO 8601 time; one that can't be read
 * hides every story that has an embargo.
 *
 * `!(embargoedUntil > $now)` would be wrong: it is null, and so false, for a story without an embargo.
 *
 * They are constants because that is what `sanity typegen` can follow.
 */

/** Not a draft and not part of a release, in any perspective. */
export const IS_LIVE = `!(_id in path("drafts.**")) && !(_id in path("versions.**"))` as const

/** There, and not rejected by an editor. Pending finds are shown: the queries return `reviewState` with them. */
export const IS_SHOWN = `defined(_id) && coalesce(reviewState, "approved") != "rejected"` as const

/** A story that readers may get: not withheld or cancelled either, and past its embargo. */
export const IS_PUBLIC_ARTICLE =
  `${IS_SHOWN} && coalesce(pubStatus, "usable") == "usable" && (!defined(embargoedUntil) || dateTime(embargoedUntil) <= dateTime($now))` as const

/** A statement that readers may get: of a source that is not rejected, in a story that they may get. */
export const IS_PUBLIC_STATEMENT =
  `${IS_SHOWN} && coalesce(source->reviewState, "approved") != "rejected" && count([article->][${IS_PUBLIC_ARTICLE}]) > 0` as const

/**
 * For what stories tell of. A person, a negotiation or a round that only embargoed, rejected or unpublished stories
 * know is not public; one that no story links to was entered by an editor, and is. `references()` also finds the
 * marks in a body, which is what is wanted here.
 */
export const IS_TOLD =
  `${IS_SHOWN} && (count(*[_type == "article" && references(^._id)]) == 0 || count(*[_type == "article" && references(^._id) && ${IS_LIVE} && ${IS_PUBLIC_ARTICLE}]) > 0)` as const

/** The same for demands, which statements voice. */
export const IS_VOICED =
  `${IS_SHOWN} && (count(*[_type == "statement" && demand._ref == ^._id]) == 0 || count(*[_type == "statement" && demand._ref == ^._id && ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}]) > 0)` as const

/** A source that the story names. Of any other the queries give the words and the label, never a person. */
export const IS_NAMED_SOURCE = `anonymity == "named" && kind != "unnamed-person"` as const
