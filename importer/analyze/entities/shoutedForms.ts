import {addMention, type Drafts, type OrganizationDraft} from './organizationDrafts.ts'
import {areTogether, lowerAt, type Reading} from './tokens.ts'

/** Organizations known from elsewhere in paragraphs of capitals: "THE UNITED COMMAND WILL NOT SIT". */
export function findShoutedForms(reading: Reading, drafts: Drafts): void {
  if (reading.shouted.size === 0) return
  const byFirst = new Map<string, {words: string[]; of: OrganizationDraft}[]>()
  for (const of of drafts.all) {
    if (of.kind === 'state' || of.gone) continue
    for (const form of of.forms) {
      const words = form.toLowerCase().split(/\s+/)
      const first = words[0] ?? ''
      const known = byFirst.get(first)
      if (!known) byFirst.set(first, [{words, of}])
      else if (known.length < 40) known.push({words, of})
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)
  for (const [at, token] of reading.tokens.entries()) {
    if (!reading.shouted.has(token.paragraph) || drafts.owner.has(at)) continue
    const found = byFirst
      .get(token.lower)
      ?.find(({words}) =>
        words.every(
          (word, on) =>
            lowerAt(reading, at + on) === word && areTogether(token, reading.tokens[at + on]),
        ),
      )
    if (!found) continue
    const to = at + found.words.length
    addMention(reading, drafts, {
      from: at,
      to,
      kind: found.of.kind,
      of: found.of,
      rule: 'known-form-in-capitals',
    })
  }
}
