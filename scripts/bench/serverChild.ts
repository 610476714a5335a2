import {serve} from '../../dataset/index.ts'

/** A process that serves the dataset of a folder until its parent is gone: `node serverChild.ts FOLDER`. */
const server = await serve(process.argv[2] ?? '', {port: 0})
process.send?.(server.clientConfig)
process.once('disconnect', () => void server.close())
