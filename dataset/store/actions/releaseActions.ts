import type {JsonObject} from '../../json.ts'
import {isObject} from '../../json.ts'
import type {StoredDocument} from '../document.ts'
import {publishedIdOf} from '../ids.ts'
import type {Mutation} from '../mutation.ts'
import {parseOperations} from '../parseMutations.ts'
import type {ActionPlan, ActionState} from './action.ts'
import {copyTo, existing, objectOf, refused, textOf} from './action.ts'
import {publishedFrom} from './documentActions.ts'

/** Releases, documents of type `system.release`: `sanity.action.release.*`. */
export const RELEASE_ACTIONS: Record<string, ActionPlan> = {
  'sanity.action.release.create': create,
  'sanity.action.release.edit': edit,
  'sanity.action.release.publish': publish,
  'sanity.action.release.archive': archive,
  'sanity.action.release.unarchive': unarchive,
  'sanity.action.release.schedule': schedule,
  'sanity.action.release.unschedule': unschedule,
  'sanity.action.release.delete': remove,
}

export const RELEASES = '_.releases.'

function* create(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const name = textOf(action, state, 'releaseId')
  if (!/^[A-Za-z0-9_-]+$/.test(name)) {
    throw refused(400, state, 'validationError', `Invalid release ID "${name}"`)
  }
  const metadata = isObject(action['metadata']) ? action['metadata'] : {}
  yield {
    create: {
      _id: RELEASES + name,
      _type: 'system.release',
      name,
      state: 'active',
      metadata: {releaseType: 'undecided', ...metadata},
    },
  }
}

function* edit(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['active', 'scheduled'])
  const patch = parseOperations(objectOf(action, state, 'patch'), state.index)
  yield {patch: {...patch, id: release._id}}
}

/** Publishes every version of the release at once; one that stands for an unpublishing deletes. */
function* publish(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['active', 'scheduled'])
  const versions = versionsOf(release, state)
  for (const version of versions) {
    const publishedId = publishedIdOf(version._id)
    const published = state.get(publishedId)
    if (!isUnpublishing(version)) {
      yield {createOrReplace: publishedFrom(version, publishedId, published)}
    } else if (published !== null) {
      yield {delete: {id: publishedId}}
    }
    yield {delete: {id: version._id}}
  }
  yield {
    patch: {
      id: release._id,
      set: {
        state: 'published',
        publishedAt: state.now,
        finalDocumentStates: versions.map(({_id: id}) => ({
          _key: publishedIdOf(id),
          id: publishedIdOf(id),
          revisionId: state.transactionId,
        })),
      },
      unset: ['publishAt'],
    },
  }
}

/** Puts a release away: its versions go, and are remembered for `unarchive`. */
function* archive(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['active'])
  const versions = versionsOf(release, state)
  for (const {_id: id} of versions) yield {delete: {id}}
  const finalDocumentStates = versions.map(({_id: id, _rev: revisionId}) => ({
    _key: publishedIdOf(id),
    id,
    revisionId,
  }))
  yield {patch: {id: release._id, set: {state: 'archived', finalDocumentStates}}}
}

function* unarchive(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['archived'])
  const kept = Array.isArray(release['finalDocumentStates']) ? release['finalDocumentStates'] : []
  for (const entry of kept) {
    const id = isObject(entry) ? entry['id'] : undefined
    const content = typeof id === 'string' ? state.lastContent(id) : null
    if (content !== null) yield {createIfNotExists: copyTo(content._id, content)}
  }
  yield {patch: {id: release._id, set: {state: 'active'}, unset: ['finalDocumentStates']}}
}

function* schedule(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['active', 'scheduled'])
  const time = new Date(textOf(action, state, 'publishAt'))
  if (Number.isNaN(time.getTime())) {
    throw refused(
      400,
      state,
      'validationError',
      'publishAt must be a time such as 2026-01-31T12:00:00Z',
    )
  }
  yield {patch: {id: release._id, set: {state: 'scheduled', publishAt: time.toISOString()}}}
}

function* unschedule(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['scheduled'])
  yield {patch: {id: release._id, set: {state: 'active'}, unset: ['publishAt']}}
}

function* remove(action: JsonObject, state: ActionState): Iterable<Mutation> {
  const release = releaseIn(action, state, ['archived', 'published'])
  yield {delete: {id: release._id}}
}

function releaseIn(
  action: JsonObject,
  state: ActionState,
  allowed: readonly string[],
): StoredDocument {
  const release = existing(RELEASES + textOf(action, state, 'releaseId'), state)
  if (allowed.includes(String(release['state']))) return release
  throw refused(
    409,
    state,
    'releaseStateError',
    `Release "${String(release['name'])}" is ${String(release['state'])}; this needs it ${allowed.join(' or ')}`,
  )
}

function versionsOf(release: StoredDocument, state: ActionState): StoredDocument[] {
  return state
    .idsWithPrefix(`versions.${String(release['name'])}.`)
    .map((id) => state.get(id))
    .filter((document) => document !== null)
}

function isUnpublishing({_system: system}: StoredDocument): boolean {
  return isObject(system) && system['delete'] === true
}
