import {defineQuery} from 'groq'
import {IS_LIVE, IS_PUBLIC_STATEMENT, IS_TOLD} from './fragments.ts'
import {ARTICLE_LINK, NEGOTIATION_LINK, STATEMENT_FIELDS} from './projections.ts'

/**
 * Who said what about a negotiation.
 *
 * Parameters: `slug` of the negotiation, and `now` (ISO 8601).
 * Result: the negotiation with the newest five hundred statements, or null. A statement belongs to the negotiation
 * of its round or its demand; one that names neither belongs to those that its story is about. Group them by
 * `source._id` for a table of sources: unnamed sources of two stories are two.
 */
export const WHO_SAID_WHAT_QUERY = defineQuery(`
  *[_type == "negotiation" && slug.current == $slug && ${IS_LIVE} && ${IS_TOLD}][0]{
    ${NEGOTIATION_LINK},
    issue,
    "statements": *[
      _type == "statement" &&
      select(
        defined(round->_id) => round->negotiation._ref == ^._id,
        defined(demand->negotiation) => demand->negotiation._ref == ^._id,
        ^._id in article->negotiations[]._ref
      ) &&
      ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}
    ] | order(coalesce(statedOn.date, article->datePublished) desc, _id asc) [0...500] {
      ${STATEMENT_FIELDS},
      "article": article->{${ARTICLE_LINK}}
    }
  }
`)
