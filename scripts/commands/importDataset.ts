import {importDataset} from '../../dataset/index.ts'
import {print} from '../io.ts'

/** `parley import-dataset`: a file of documents into the embedded dataset. */
export async function importDatasetFile(
  file: string,
  options: {data: string; replace: boolean},
): Promise<number> {
  const {documents, assets} = await importDataset(options.data, file, {replace: options.replace})
  print(`${documents} documents and ${assets} assets restored from ${file}.`)
  return 0
}
