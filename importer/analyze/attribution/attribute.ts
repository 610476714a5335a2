import type {Prose} from '../text/prose.ts'
import type {AttributeOptions, Attribution} from './attribution.ts'

export function attribute(_prose: Prose, _options: AttributeOptions): Attribution[] {
  return []
}
