/** Somebody who works on the dataset; the first is whoever calls without a token. */
export interface User {
  /** Stable id, such as `local-ana`; the author of transactions and the identity of events. */
  id: string
  name: string
  email: string
  /** Secret of at least 32 characters for `Authorization: Bearer`. Never log it. */
  token: string
}
