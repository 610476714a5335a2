#!/usr/bin/env node
// In the repository the command runs from its TypeScript source; the package ships only the built files.
import {existsSync} from 'node:fs'

const source = new URL('./parley.ts', import.meta.url)
const built = new URL('../dist/scripts/parley.js', import.meta.url)
const {main} = await import(existsSync(source) ? source.href : built.href)
process.exitCode = await main(process.argv.slice(2))
