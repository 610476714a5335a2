import {ArticleError} from './errors.ts'
import type {OpenedArticle} from './prepareArticle.ts'

/**
 * Which articles a run has had. Two files that are one article (the same id, or the same headline on the same day)
 * would overwrite each other at every import; of them the first counts. Keeps two numbers an article, since an
 * archive has millions.
 */
export class SeenArticles {
  readonly #inputs = new Map<number, number>()

  /** False: the run had it from the same input. Throws an ArticleError where it had it from another one. */
  isNew({id, input}: OpenedArticle): boolean {
    const key = Number.parseInt(id.slice(-12), 16)
    const value = Number.parseInt(input.slice(0, 12), 16)
    const known = this.#inputs.get(key)
    if (known === undefined) {
      this.#inputs.set(key, value)
      return true
    }
    if (known === value) return false
    throw new ArticleError([
      `It is the same article as another file of this import (${id}: the same id, or the same headline and day), in other words. Import the version that counts.`,
    ])
  }
}
