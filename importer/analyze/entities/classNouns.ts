import type {OrganizationKind} from '../analysis.ts'

const CLASSES: Readonly<Partial<Record<OrganizationKind, string>>> = {
  union: `union guild`,
  company: `company firm airline operator retailer carmaker steelmaker drugmaker chipmaker planemaker truckmaker capmaker papermaker tyremaker enginemaker brickmaker glassmaker gunmaker exchange toymaker shipbuilder supermarket contractor employer
    manufacturer giant brewer publisher developer platform utility supplier carrier chain maker group's startup lender
    miner producer haulier airframer studio bank insurer conglomerate refinery brewery dairy`,
  'government-body': `service regulator watchdog authority ministry department council agency commission
    court parliament army police inspectorate junta government`,
  'armed-group': `militia militants rebels insurgents guerrillas faction`,
  party: `party`,
  intergovernmental: `bloc`,
  other: `group charity body organisation organization movement alliance coalition association federation institute
    university college hospital school museum trust foundation club league network society think-tank thinktank
    cooperative co-operative nonprofit committee campaign lobby`,
}

const MEDIA = `newspaper broadcaster magazine daily weekly website outlet channel station paper tabloid newswire blog
  podcast journal`

/** Nouns that stand before or after an organization's name and say what it is: "rail union Cufer". */
export const CLASS_NOUNS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...kinds().flatMap((kind) => wordsOf(CLASSES[kind] ?? '').map((noun) => [noun, kind] as const)),
  ...wordsOf(MEDIA).map((noun) => [noun, 'company'] as const),
])

export const MEDIA_CLASS_NOUNS: ReadonlySet<string> = new Set(wordsOf(MEDIA))

/** Words before a class noun that make an armed group of it: "the M23 rebel group". */
export const ARMED_WORDS: ReadonlySet<string> = new Set(
  'rebel armed militant paramilitary insurgent guerrilla banned jihadist separatist islamist terrorist secessionist'.split(
    ' ',
  ),
)

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/).filter(Boolean)
}

function kinds(): readonly OrganizationKind[] {
  return [
    'union',
    'company',
    'government-body',
    'armed-group',
    'party',
    'intergovernmental',
    'other',
  ]
}
