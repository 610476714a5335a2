export {ARTICLE_QUERY} from './article.ts'
export {OFFICIAL_PROFILE_QUERY} from './officialProfile.ts'
export {ROUNDS_OF_NEGOTIATION_QUERY} from './roundsOfNegotiation.ts'
export {STATEMENTS_OF_ARTICLE_QUERY} from './statementsOfArticle.ts'
export {WHO_SAID_WHAT_QUERY} from './whoSaidWhat.ts'
export {
  IS_LIVE,
  IS_NAMED_SOURCE,
  IS_PUBLIC_ARTICLE,
  IS_PUBLIC_STATEMENT,
  IS_SHOWN,
  IS_TOLD,
  IS_VOICED,
} from './fragments.ts'

// Also makes `client.fetch(ARTICLE_QUERY, …)` know its result.
export type * from './sanity.types.ts'
