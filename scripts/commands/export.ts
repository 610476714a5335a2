import {exportDataset} from '../../dataset/index.ts'
import {print} from '../io.ts'

/** `parley export`: everything in the embedded dataset into one file. */
export async function exportFile(file: string, options: {data: string}): Promise<number> {
  const {documents, assets} = await exportDataset(options.data, file)
  print(`${documents} documents and ${assets} assets written to ${file}.`)
  return 0
}
