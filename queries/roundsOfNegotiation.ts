import {defineQuery} from 'groq'
import {
  IS_LIVE,
  IS_PUBLIC_ARTICLE,
  IS_PUBLIC_STATEMENT,
  IS_SHOWN,
  IS_TOLD,
  IS_VOICED,
} from './fragments.ts'
import {
  ARTICLE_LINK,
  ENTITY_LINK,
  NEGOTIATION_LINK,
  ROUND_FIELDS,
  STATEMENT_FIELDS,
} from './projections.ts'

/**
 * A negotiation as a timeline: who talks with whom, its rounds with what was said of each and in which stories,
 * its demands and agreements.
 *
 * Parameters: `slug` of the negotiation, and `now` (ISO 8601).
 * Result: the negotiation, or null. `rounds` are in the order of their numbers; those without a number follow, in
 * the order of their dates. A round that only stories under embargo tell of is left out.
 */
export const ROUNDS_OF_NEGOTIATION_QUERY = defineQuery(`
  *[_type == "negotiation" && slug.current == $slug && ${IS_LIVE} && ${IS_TOLD}][0]{
    ${NEGOTIATION_LINK},
    issue,
    reviewState,
    "parent": [parent->][${IS_TOLD}][0]{${NEGOTIATION_LINK}},
    "parties": parties[]{_key, side, "organization": [organization->][${IS_SHOWN}][0]{_id, name, classification, country}},
    "mediators": (mediators[]->)[${IS_SHOWN}]{${ENTITY_LINK}},
    "hosts": (hosts[]->)[${IS_SHOWN}]{${ENTITY_LINK}},
    "rounds": *[_type == "negotiationRound" && negotiation._ref == ^._id && ${IS_LIVE} && ${IS_TOLD}]
      | order(ordinal asc, startDate.date asc, _id asc) {
        ${ROUND_FIELDS},
        "statements": *[_type == "statement" && round._ref == ^._id && ${IS_LIVE} && ${IS_PUBLIC_STATEMENT}]
          | order(coalesce(statedOn.date, article->datePublished) asc, _id asc) {
            ${STATEMENT_FIELDS},
            "article": article->{${ARTICLE_LINK}}
          },
        "articles": *[_type == "article" && ^._id in rounds[]._ref && ${IS_LIVE} && ${IS_PUBLIC_ARTICLE}]
          | order(datePublished desc, _id asc) {${ARTICLE_LINK}},
        "agreements": *[_type == "agreement" && round._ref == ^._id && ${IS_LIVE} && ${IS_SHOWN}]
          | order(dateSigned.date asc, _id asc) {_id, name, kind, status, "dateSigned": dateSigned.date}
      },
    "demands": *[_type == "demand" && negotiation._ref == ^._id && ${IS_LIVE} && ${IS_VOICED}]
      | order(firstStated.date asc, title asc) {
        _id,
        title,
        kind,
        status,
        reviewState,
        "heldBy": [heldBy->][${IS_SHOWN}][0]{_id, name},
        "addressedTo": [addressedTo->][${IS_SHOWN}][0]{_id, name}
      }
  }
`)
