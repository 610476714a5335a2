/** The embedded dataset: Sanity documents in a folder, behind the HTTP API of Content Lake. */

// Reaching a dataset
export {connect} from './connect.ts'
export type {Connection} from './connect.ts'
export {serve} from './serve.ts'
export type {ClientConfig, RunningServer, ServeOptions} from './serve.ts'
export {openDataset} from './openDataset.ts'
export type {DatasetOptions, OpenDataset} from './openDataset.ts'
export type {User} from './users.ts'
export {signInPath} from './api/users.ts'
export {isLoopback} from './api/security.ts'

// What can go wrong
export {DataFolderError, DatasetInUseError, PortInUseError} from './openErrors.ts'
export {ImportFileError} from './backup/readDocuments.ts'

// Backup
export {exportDataset} from './backup/exportDataset.ts'
export type {Counts} from './backup/exportDataset.ts'
export {importDataset} from './backup/importDataset.ts'
export type {ImportOptions} from './backup/importDataset.ts'
