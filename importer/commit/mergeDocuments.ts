import {randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {MERGEABLE_TYPES} from '../plan/matchEntities.ts'
import {mergePair, moveLinks, toPatch} from '../plan/mergePair.ts'
import type {StoredDocument} from '../sanityDocument.ts'
import {cutTransactions, type WriteStep} from './batch.ts'
import {isConflict} from './errors.ts'
import {journalStep, type Journal} from './journal.ts'
import {planSourceMerge, sourceIdsOf, takeOver} from './mergeSources.ts'
import {retrying, type RetryOptions} from './retry.ts'
import {REQUEST_BYTES, TRANSACTION_BYTES, type Writer} from './writer.ts'

/** The two can't be merged; the message says why. */
export class MergeError extends Error {
  override readonly name = 'MergeError'
}

export interface MergeContext {
  readonly client: SanityClient
  readonly writer: Writer
  readonly journal: Journal
  readonly retry?: RetryOptions
}

export interface MergeReport {
  readonly type: string
  /** Documents, drafts counted by themselves, that pointed to the loser and point to the winner now. */
  readonly moved: number
  /** Of negotiations: rounds of one number that it has twice now, which may have to be merged, too. */
  readonly twice: readonly (readonly [string, string])[]
}

/** How often it is tried again when somebody else writes in between. */
const ATTEMPTS = 5

const LOOK_UP = 100

/**
 * Merges two documents of one kind: everything that points to the loser points to the winner, drafts included;
 * the winner gets what only the loser has; the loser is deleted, and its id is kept in `mergedIds`, so that later
 * imports find the winner. Each patch holds only for the revision it was planned on. Interrupted, the same merge
 * goes on. Rejects with a MergeError where the two can't be merged.
 */
export async function mergeDocuments(
  winnerId: string,
  loserId: string,
  context: MergeContext,
): Promise<MergeReport> {
  let moved = 0
  for (let attempt = 1; ; attempt++) {
    const pair = await readPair(winnerId, loserId, context)
    try {
      moved += await mergeSources(pair, winnerId, loserId, context)
      moved += await moveAllLinks(winnerId, loserId, context)
      await send(lastSteps(pair), context)
      const twice = pair.type === 'negotiation' ? await roundsTwice(winnerId, context) : []
      return {type: pair.type, moved, twice}
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error
    }
  }
}

async function mergeSources(
  {type, winners, losers}: Pair,
  winner: string,
  loser: string,
  context: MergeContext,
): Promise<number> {
  const ids = sourceIdsOf(type, winner, loser, [...winners, ...losers])
  if (ids.length === 0) return 0
  const read = () =>
    ask<StoredDocument[]>(
      '*[_id in $ids]',
      {ids: ids.flatMap((id) => [id, `drafts.${id}`])},
      context,
    )
  const plan = planSourceMerge(ids, await read())
  let moved = 0
  for (const gone of plan?.losers ?? []) {
    const kept = plan?.winner ?? ''
    moved += await moveAllLinks(kept, gone, context)
    const stored = await read()
    const versions = (id: string) =>
      stored.filter(({_id}) => _id === id || _id === `drafts.${id}`).sort(publishedFirst)
    const [pairOf, theirs] = [versions(kept), versions(gone)]
    const last = theirs.at(-1)
    const patches = pairOf.flatMap((one) => (last ? takeOver(one, last) : []))
    await send([...patches, ...deletions(theirs)], context)
  }
  return moved
}

/** By number: a day and a place may be told in two ways, a number in one. */
async function roundsTwice(
  negotiation: string,
  context: MergeContext,
): Promise<(readonly [string, string])[]> {
  const rounds = await ask<{_id: string; ordinal: number}[]>(
    '*[_type == "negotiationRound" && negotiation._ref == $negotiation && defined(ordinal) && !(_id in path("drafts.**"))]{_id, ordinal}|order(_id)',
    {negotiation},
    context,
  )
  const byNumber = Map.groupBy(rounds, ({ordinal}) => ordinal)
  const tail = negotiation.replace(/^negotiation-/, '')
  return [...byNumber.values()].flatMap((same) => {
    const [first, ...others] = same
      .map(({_id}) => _id)
      .sort(
        (a, b) => Number(b.startsWith(`round-${tail}-`)) - Number(a.startsWith(`round-${tail}-`)),
      )
    return first === undefined ? [] : others.map((other) => [first, other] as const)
  })
}

interface Pair {
  readonly type: string
  /** Published and draft, as far as there are. */
  readonly winners: readonly StoredDocument[]
  readonly losers: readonly StoredDocument[]
}

async function readPair(winner: string, loser: string, context: MergeContext): Promise<Pair> {
  if (winner === loser) throw new MergeError(`${winner} can't be merged with itself.`)
  const found = await ask<StoredDocument[]>(
    '*[_id in $ids]',
    {ids: [winner, `drafts.${winner}`, loser, `drafts.${loser}`]},
    context,
  )
  const versions = (id: string) =>
    found.filter(({_id}) => _id === id || _id === `drafts.${id}`).sort(publishedFirst)
  const [winners, losers] = [versions(winner), versions(loser)]
  const [kept, gone] = [winners[0], losers[0]]
  if (!kept) throw new MergeError(`There is no document ${winner} to merge into.`)
  if (!gone) {
    const merged = winners.some(
      ({mergedIds}) => Array.isArray(mergedIds) && mergedIds.includes(loser),
    )
    throw new MergeError(
      merged
        ? `${loser} was merged into ${winner} before.`
        : `There is no document ${loser} to merge into ${winner}.`,
    )
  }
  if (!MERGEABLE_TYPES.has(kept._type))
    throw new MergeError(
      `${winner} is a document of type ${kept._type}; only ${[...MERGEABLE_TYPES].join(', ')} can be merged.`,
    )
  if (kept._type !== gone._type)
    throw new MergeError(
      `${winner} is of type ${kept._type} and ${loser} of type ${gone._type}: they are not the same.`,
    )
  return {type: kept._type, winners, losers}
}

/** Until nothing points to the loser but the winner, whose own links go in the last step. */
async function moveAllLinks(winner: string, loser: string, context: MergeContext): Promise<number> {
  const own = [winner, loser].flatMap((id) => [id, `drafts.${id}`])
  const ids = await ask<string[]>(
    '*[references($loser) && !(_id in $own)]._id',
    {loser, own},
    context,
  )
  let moved = 0
  for (let start = 0; start < ids.length; start += LOOK_UP) {
    const some = ids.slice(start, start + LOOK_UP)
    const documents = await ask<StoredDocument[]>('*[_id in $ids]', {ids: some}, context)
    const steps = documents.flatMap((document) => moveLinks(document, loser, winner) ?? [])
    const transactions = cutTransactions(steps, TRANSACTION_BYTES, REQUEST_BYTES) ?? []
    for (const transaction of transactions) {
      await send(transaction, context)
      moved += transaction.length
    }
  }
  return moved
}

/** In one transaction: the winner takes over, the loser goes. */
function lastSteps({winners, losers}: Pair): WriteStep[] {
  const [published, draft] = losers
  const loser = draft ?? published
  const patches = winners.flatMap((winner) => {
    const changes = loser ? mergePair(winner, loser) : []
    return changes.length > 0 ? [toPatch(winner, changes, new Map())] : []
  })
  return [...patches, ...deletions(losers)]
}

function deletions(documents: readonly StoredDocument[]): WriteStep[] {
  return documents.map((one) => ({
    action: 'delete' as const,
    id: one._id,
    type: one._type,
    ifRevisionId: one._rev,
    before: one,
  }))
}

async function send(steps: readonly WriteStep[], {writer, journal}: MergeContext): Promise<void> {
  const transactionId = randomUUID()
  journal.append({type: 'transaction', transactionId, steps: steps.map(journalStep)})
  try {
    await writer(transactionId, steps)
  } catch (error) {
    if (isConflict(error)) journal.append({type: 'refused', transactionId})
    throw error
  }
  journal.append({type: 'committed', transactionId})
}

function ask<T>(
  query: string,
  params: Record<string, unknown>,
  {client, retry = {}}: MergeContext,
): Promise<T> {
  return retrying(
    () => client.fetch<T>(query, params, {perspective: 'raw', tag: 'parley.merge'}),
    retry,
  )
}

function publishedFirst(a: StoredDocument, b: StoredDocument): number {
  return Number(a._id.startsWith('drafts.')) - Number(b._id.startsWith('drafts.'))
}
