import {createClient} from '@sanity/client'
import {connect} from '../../dataset/index.ts'

/*
 * Serves a folder and writes transactions to it until it is killed; prints the id of each one that
 * was acknowledged. A transaction makes ten documents, and changes one that all of them share.
 */
const connection = await connect(process.argv[2] ?? '')
const client = createClient({...connection.clientConfig, perspective: 'raw'})
await client.createIfNotExists({_id: 'shared', _type: 'n', count: 0})
for (let n = 0; ; n += 1) {
  const id = `tx-${process.pid}-${n}`
  const documents = Array.from({length: 10}, (_, index) => ({
    create: {_id: `${id}-${index}`, _type: 'part', of: id, to: {_ref: 'shared'}},
  }))
  await client.mutate([...documents, {patch: {id: 'shared', inc: {count: 1}}}], {transactionId: id})
  process.stdout.write(`${id}\n`)
}
