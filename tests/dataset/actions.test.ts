import {describe, expect, test} from 'vitest'
import {publishDueReleases} from '../../dataset/store/actions/publishDueReleases.ts'
import {failureOf, startClient} from './startClient.ts'

const DOCUMENT = 'sanity.action.document'

describe('editing', () => {
  test('a published document makes a draft of it first', async () => {
    const {client} = await startClient()
    const published = await client.create({_id: 'a', _type: 'n', title: 'Old', kept: true})
    const {transactionId} = await client.action({
      actionType: `${DOCUMENT}.edit`,
      draftId: 'drafts.a',
      publishedId: 'a',
      patch: {set: {title: 'New'}},
    })
    expect(await client.getDocument('drafts.a')).toEqual({
      ...published,
      _id: 'drafts.a',
      title: 'New',
      _rev: transactionId,
      _updatedAt: expect.any(String),
    })
    expect(await client.getDocument('a')).toEqual(published)
  })

  test('a document that is neither draft nor published is refused', async () => {
    const {client} = await startClient()
    const edit = client.action({
      actionType: `${DOCUMENT}.edit`,
      draftId: 'drafts.a',
      publishedId: 'a',
      patch: {set: {title: 'New'}},
    })
    expect(await failureOf(edit)).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('The action(s) failed'),
      details: {type: 'actionError', items: [{index: 0, error: {type: 'documentNotFoundError'}}]},
    })
  })

  test('creates drafts, once', async () => {
    const {client} = await startClient()
    const create = (ifExists: 'fail' | 'ignore', title: string) =>
      client.action({
        actionType: `${DOCUMENT}.create`,
        publishedId: 'a',
        attributes: {_id: 'drafts.a', _type: 'n', _rev: 'made up', title},
        ifExists,
      })
    const {transactionId} = await create('fail', 'First')
    expect(await client.getDocument('drafts.a')).toMatchObject({
      _rev: transactionId,
      title: 'First',
    })
    expect(await failureOf(create('fail', 'Second'))).toMatchObject({statusCode: 409})
    await create('ignore', 'Third')
    expect(await client.getDocument('drafts.a')).toMatchObject({title: 'First'})
  })
})

describe('publishing', () => {
  test('puts the draft in place of the published document at once', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n', title: 'Old', _createdAt: '2020-01-01T00:00:00Z'})
    await client.create({_id: 'drafts.a', _type: 'n', title: 'New'})
    const {transactionId} = await client.action({
      actionType: `${DOCUMENT}.publish`,
      draftId: 'drafts.a',
      publishedId: 'a',
    })
    expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([
      {title: 'New', _rev: transactionId, _createdAt: '2020-01-01T00:00:00Z'},
      null,
    ])
  })

  test('makes references strong that were weak until then', async () => {
    const {client} = await startClient()
    await client.create({_id: 'target', _type: 'n'})
    const until = {_type: 'n'}
    await client.create({
      _id: 'drafts.a',
      _type: 'n',
      to: {_ref: 'target', _weak: true, _strengthenOnPublish: until},
      loose: {_ref: 'target', _weak: true, _strengthenOnPublish: {...until, weak: true}},
      weak: {_ref: 'nowhere', _weak: true},
    })
    await client.action({actionType: `${DOCUMENT}.publish`, draftId: 'drafts.a', publishedId: 'a'})
    expect(await client.getDocument('a')).toMatchObject({
      to: {_ref: 'target'},
      loose: {_ref: 'target', _weak: true},
      weak: {_ref: 'nowhere', _weak: true},
    })
    expect((await client.getDocument('a'))?.to).toEqual({_ref: 'target'})
    expect(await failureOf(client.delete('target'))).toMatchObject({statusCode: 409})
  })

  test('is refused when either document has another revision by now', async () => {
    const {client} = await startClient()
    const published = await client.create({_id: 'a', _type: 'n'})
    const draft = await client.create({_id: 'drafts.a', _type: 'n', title: 'New'})
    const publish = (revisions: object) =>
      client.action({
        actionType: `${DOCUMENT}.publish`,
        draftId: 'drafts.a',
        publishedId: 'a',
        ...revisions,
      })
    const mismatch = {
      statusCode: 409,
      details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
    }
    expect(await failureOf(publish({ifDraftRevisionId: 'old'}))).toMatchObject(mismatch)
    expect(await failureOf(publish({ifPublishedRevisionId: 'old'}))).toMatchObject(mismatch)
    await publish({ifDraftRevisionId: draft._rev, ifPublishedRevisionId: published._rev})
    expect(await client.getDocument('a')).toMatchObject({title: 'New'})
  })
})

describe('taking back', () => {
  test('discards, unpublishes, replaces and deletes', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n', title: 'One'})
    const pair = {draftId: 'drafts.a', publishedId: 'a'}
    await client.action({actionType: `${DOCUMENT}.unpublish`, ...pair})
    expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([null, {title: 'One'}])
    await client.action({
      actionType: `${DOCUMENT}.replaceDraft`,
      publishedId: 'a',
      attributes: {_id: 'drafts.a', _type: 'n', title: 'Two'},
    })
    expect(await client.getDocument('drafts.a')).toMatchObject({title: 'Two'})
    await client.action({actionType: `${DOCUMENT}.publish`, ...pair})
    await client.action({actionType: `${DOCUMENT}.edit`, ...pair, patch: {set: {title: 'Three'}}})
    await client.action({actionType: `${DOCUMENT}.discard`, draftId: 'drafts.a'})
    expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([{title: 'Two'}, null])
    await client.action({actionType: `${DOCUMENT}.edit`, ...pair, patch: {set: {title: 'Four'}}})
    await client.action({
      actionType: `${DOCUMENT}.delete`,
      publishedId: 'a',
      includeDrafts: ['drafts.a'],
    })
    expect(await client.getDocuments(['a', 'drafts.a'])).toEqual([null, null])
  })

  test('is refused while others refer to the document', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n'})
    await client.create({_id: 'b', _type: 'n', to: {_ref: 'a'}})
    for (const actionType of [`${DOCUMENT}.delete`, `${DOCUMENT}.unpublish`]) {
      const action = {actionType, publishedId: 'a', draftId: 'drafts.a', includeDrafts: []}
      const error = await failureOf(
        client.request({
          url: '/data/actions/production',
          method: 'POST',
          body: {actions: [action]},
        }),
      )
      expect(error).toMatchObject({
        statusCode: 409,
        details: {
          items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: ['b']}}],
        },
      })
    }
    expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([{_id: 'a'}, null])
  })
})

describe('several actions', () => {
  test('are one transaction under the id that was given', async () => {
    const {client} = await startClient()
    await client.action(
      [
        {
          actionType: `${DOCUMENT}.create`,
          publishedId: 'a',
          attributes: {_id: 'drafts.a', _type: 'n'},
          ifExists: 'fail',
        },
        {actionType: `${DOCUMENT}.publish`, draftId: 'drafts.a', publishedId: 'a'},
      ],
      {transactionId: 'tx-1'},
    )
    expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([{_rev: 'tx-1'}, null])
  })

  test('fail together, and the error has the place of the one that failed', async () => {
    const {client} = await startClient()
    const failing = client.action([
      {
        actionType: `${DOCUMENT}.create`,
        publishedId: 'a',
        attributes: {_id: 'drafts.a', _type: 'n'},
        ifExists: 'fail',
      },
      {actionType: `${DOCUMENT}.discard`, draftId: 'drafts.b'},
    ])
    expect(await failureOf(failing)).toMatchObject({details: {items: [{index: 1}]}})
    expect(await client.getDocument('drafts.a')).toBeUndefined()
  })

  test('on trial change nothing', async () => {
    const {client} = await startClient()
    await client.create({_id: 'drafts.a', _type: 'n'})
    await client.action(
      {actionType: `${DOCUMENT}.publish`, draftId: 'drafts.a', publishedId: 'a'},
      {dryRun: true},
    )
    expect(await client.getDocuments(['a', 'drafts.a'])).toMatchObject([null, {_id: 'drafts.a'}])
  })

  test.each([[{}], [{actions: []}], [{actions: [{actionType: 'sanity.action.unheard'}]}]])(
    'as %j are refused',
    async (body) => {
      const {server} = await startClient()
      const answer = await server.ask('/v2025-02-19/data/actions/production', {
        method: 'POST',
        body: JSON.stringify(body),
      })
      expect(answer.status).toBe(400)
    },
  )
})

describe('releases', () => {
  test('collect versions and publish them at once', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n', title: 'Old'})
    await client.create({_id: 'gone', _type: 'n'})
    await client.releases.create({releaseId: 'rSpring', metadata: {title: 'Spring'}})
    await client.createVersion({
      releaseId: 'rSpring',
      publishedId: 'a',
      document: {_type: 'n', title: 'New'},
    })
    await client.unpublishVersion({releaseId: 'rSpring', publishedId: 'gone'})
    expect(await client.fetch('*[]._id', {}, {perspective: ['rSpring']})).toEqual([
      '_.releases.rSpring',
      'a',
    ])
    await client.releases.publish({releaseId: 'rSpring'})
    expect(await client.fetch('*[]._id')).toEqual(['_.releases.rSpring', 'a'])
    expect(await client.getDocument('a')).toMatchObject({title: 'New'})
    expect(await client.releases.get({releaseId: 'rSpring'})).toMatchObject({
      name: 'rSpring',
      state: 'published',
      metadata: {title: 'Spring', releaseType: 'undecided'},
    })
  })

  test('are put away and taken out again with their versions', async () => {
    const {client} = await startClient()
    await client.releases.create({releaseId: 'rSpring'})
    await client.createVersion({
      releaseId: 'rSpring',
      publishedId: 'a',
      document: {_type: 'n', v: 1},
    })
    expect(await failureOf(client.releases.delete({releaseId: 'rSpring'}))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining('Release "rSpring" is active'),
    })
    await client.releases.archive({releaseId: 'rSpring'})
    expect(await client.getDocument('versions.rSpring.a')).toBeUndefined()
    await client.releases.unarchive({releaseId: 'rSpring'})
    expect(await client.getDocument('versions.rSpring.a')).toMatchObject({v: 1})
    await client.releases.archive({releaseId: 'rSpring'})
    await client.releases.delete({releaseId: 'rSpring'})
    expect(await client.fetch('count(*)')).toBe(0)
  })

  test('are edited, scheduled and unscheduled', async () => {
    const {client} = await startClient()
    await client.releases.create({releaseId: 'rSpring'})
    await client.releases.edit({releaseId: 'rSpring', patch: {set: {'metadata.title': 'Later'}}})
    await client.releases.schedule({releaseId: 'rSpring', publishAt: '2999-01-01T00:00:00Z'})
    expect(await client.releases.get({releaseId: 'rSpring'})).toMatchObject({
      state: 'scheduled',
      publishAt: '2999-01-01T00:00:00.000Z',
      metadata: {title: 'Later'},
    })
    await client.releases.unschedule({releaseId: 'rSpring'})
    const release = await client.releases.get({releaseId: 'rSpring'})
    expect(release).toMatchObject({state: 'active'})
    expect(release).not.toHaveProperty('publishAt')
  })

  test('copy, replace and discard versions', async () => {
    const {client} = await startClient()
    await client.create({_id: 'a', _type: 'n', title: 'Published'})
    await client.createVersion({releaseId: 'rSpring', publishedId: 'a', baseId: 'a'})
    expect(await client.getDocument('versions.rSpring.a')).toMatchObject({title: 'Published'})
    await client.replaceVersion({
      releaseId: 'rSpring',
      publishedId: 'a',
      document: {_type: 'n', title: 'Replaced'},
    })
    expect(await client.getDocument('versions.rSpring.a')).toMatchObject({title: 'Replaced'})
    await client.discardVersion({releaseId: 'rSpring', publishedId: 'a'})
    expect(await client.getDocument('versions.rSpring.a')).toBeUndefined()
  })

  test('are published when their time has come, and reported when they cannot be', async () => {
    const {client, server} = await startClient()
    for (const releaseId of ['rDue', 'rLater', 'rBroken']) {
      await client.releases.create({releaseId})
      const publishAt = releaseId === 'rLater' ? '2030-01-02T00:00:00Z' : '2030-01-01T00:00:00Z'
      await client.createVersion({
        releaseId,
        publishedId: `of-${releaseId}`,
        document: {_type: 'n', to: {_ref: 'missing', _weak: true, _strengthenOnPublish: {}}},
      })
      await client.releases.schedule({releaseId, publishAt})
    }
    await client.patch('versions.rDue.of-rDue').unset(['to']).commit()
    const failed: string[] = []
    const {store} = server.dataset
    publishDueReleases(store, new Date('2030-01-01T00:00:01Z'), (releaseId) =>
      failed.push(releaseId),
    )
    expect(failed).toEqual(['rBroken'])
    expect(await client.fetch('*[_type == "system.release"]{name, state}')).toEqual([
      {name: 'rBroken', state: 'scheduled'},
      {name: 'rDue', state: 'published'},
      {name: 'rLater', state: 'scheduled'},
    ])
    expect(await client.getDocument('of-rDue')).toMatchObject({_type: 'n'})
  })
})
