import {createReadStream} from 'node:fs'
import {once} from 'node:events'
import {createClient, type ClientConfig} from '@sanity/client'
import {sanityImport} from '@sanity/import'

/** What the parent sends: the dataset, and the NDJSON file that goes into it. */
export interface VendorOrder {
  readonly clientConfig: ClientConfig
  readonly file: string
}

/** A process that imports a file as "sanity dataset import" does, and tells how many seconds that took. */
const [order]: VendorOrder[] = await once(process, 'message')
if (order === undefined) throw new Error('The parent has sent nothing.')
const client = createClient({...order.clientConfig, perspective: 'raw'})
const started = performance.now()
await sanityImport(createReadStream(order.file), {
  client,
  operation: 'create',
  onProgress: () => undefined,
  skipCrossDatasetReferences: true,
})
process.send?.({seconds: (performance.now() - started) / 1000})
process.disconnect?.()
