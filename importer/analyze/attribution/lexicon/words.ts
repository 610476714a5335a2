/** The words of a list written with spaces and line breaks. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list))
}
