/** What a newsroom may choose about the plugin. */
export interface ParleyOptions {
  /**
   * Adds the desk, a tool with Parley's own structure (default true). False for Studios that have
   * a structure tool of their own; they can build `parleyStructure` into it.
   */
  desk?: boolean
  /** What the desk is called in the navigation bar (default "Desk"). */
  deskTitle?: string
}

/** The options with their defaults. Throws on an option that is unknown or of the wrong type. */
export function readOptions(options: unknown = {}): Required<ParleyOptions> {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`parley(): the options must be an object, not ${show(options)}`)
  }
  const {desk = true, deskTitle = 'Desk', ...unknown} = {...DEFAULTS, ...options}
  const [name] = Object.keys(unknown)
  if (name !== undefined) {
    const names = Object.keys(DEFAULTS).join(', ')
    throw new TypeError(`parley(): there is no option "${name}"; the options are ${names}`)
  }
  if (typeof desk !== 'boolean') {
    throw new TypeError(`parley(): option "desk" must be true or false, not ${show(desk)}`)
  }
  if (typeof deskTitle !== 'string' || deskTitle.trim() === '') {
    throw new TypeError(`parley(): option "deskTitle" must be text, not ${show(deskTitle)}`)
  }
  return {desk, deskTitle}
}

const DEFAULTS: {desk: unknown; deskTitle: unknown} = {desk: undefined, deskTitle: undefined}

function show(value: unknown): string {
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
}
