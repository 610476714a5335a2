import {geoName} from '../entities/gazetteer.ts'

/** Towns in which states like to host talks and which are no capitals, by ISO 3166-1 code. From general knowledge. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['Geneva', 'CH'],
  ['Lausanne', 'CH'],
  ['Montreux', 'CH'],
  ['Davos', 'CH'],
  ['Zurich', 'CH'],
  ['Istanbul', 'TR'],
  ['Antalya', 'TR'],
  ['Jeddah', 'SA'],
  ['New York', 'US'],
  ['Sharm el-Sheikh', 'EG'],
  ['Dubai', 'AE'],
  ['Sochi', 'RU'],
  ['Saint Petersburg', 'RU'],
  ['Almaty', 'KZ'],
  ['Arusha', 'TZ'],
  ['Mombasa', 'KE'],
  ['Naivasha', 'KE'],
  ['Entebbe', 'UG'],
  ['Salalah', 'OM'],
  ['Milan', 'IT'],
  ['Venice', 'IT'],
  ['Munich', 'DE'],
  ['Bonn', 'DE'],
  ['Hamburg', 'DE'],
  ['Marseille', 'FR'],
  ['Strasbourg', 'FR'],
  ['Barcelona', 'ES'],
  ['The Hague', 'NL'],
  ['Gothenburg', 'SE'],
  ['Bergen', 'NO'],
  ['Johannesburg', 'ZA'],
  ['Durban', 'ZA'],
  ['Cape Town', 'ZA'],
  ['Mumbai', 'IN'],
  ['Kolkata', 'IN'],
  ['Karachi', 'PK'],
  ['Lahore', 'PK'],
  ['Shanghai', 'CN'],
  ['Hong Kong', 'HK'],
  ['Busan', 'KR'],
  ['Osaka', 'JP'],
  ['Sydney', 'AU'],
  ['Toronto', 'CA'],
  ['Montreal', 'CA'],
  ['Cartagena', 'CO'],
  ['Cancun', 'MX'],
  ['Rio de Janeiro', 'BR'],
])

/** The country of a town that is a capital or often hosts talks, or null. */
export function countryOfTown(town: string): string | null {
  const geo = geoName(town)
  return geo?.type === 'capital' ? geo.country : (CITIES.get(town) ?? null)
}
