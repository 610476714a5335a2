import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'

/*
 * Writes importer/analyze/entities/countryTable.ts from the package world-countries: the few columns that
 * the importer reads, 15 kB instead of 1.4 MB, so that neither a browser nor a start loads the rest.
 *   node scripts/writeCountryTable.ts
 */
// The types that the package declares don't fit what its module exports.
const countries: Country[] = createRequire(import.meta.url)('world-countries')

interface Country {
  readonly name: {readonly common: string; readonly official: string}
  readonly cca2: string
  readonly capital: readonly string[]
  readonly demonyms: Readonly<Record<string, {readonly m: string; readonly f: string}>>
}

const rows = countries
  .map((country) => {
    const {m, f} = country.demonyms['eng'] ?? {m: '', f: ''}
    return [
      country.cca2,
      country.name.common,
      country.name.official,
      [...new Set([m, f].flatMap((word) => word.split(/, | or /)))].filter(Boolean).join(';'),
      country.capital.join(';'),
    ].join('|')
  })
  .sort()
const file = `/**
 * All ISO 3166-1 countries and territories: code, common name, official name, demonyms, capitals.
 * Written by scripts/writeCountryTable.ts from https://github.com/mledoze/countries
 * (Mohammed Le Doze and contributors, Open Database License 1.0); this table is under the same licence.
 */
export const COUNTRY_TABLE = \`
${rows.join('\n')}
\`
`
writeFileSync(resolve(import.meta.dirname, '../importer/analyze/entities/countryTable.ts'), file)
