import {serve} from '../../../dataset/index.ts'

// Serves a folder in a process of its own, for tests that end it the hard way:
// node serveFolder.ts FOLDER STUDIO PORT, where port 0 takes any. Prints the address as JSON.
const [folder = '', studioDir = '', port = '0'] = process.argv.slice(2)
const {url, clientConfig} = await serve(folder, {studioDir, port: Number(port)})
process.stdout.write(`${JSON.stringify({url, clientConfig})}\n`)
