/**
 * Version of the rules that read and analyze. Raise it when what they find changes: statements tell which version
 * found them, and articles that were imported with another version are analyzed anew although their file is the same.
 */
export const RULES_VERSION = '2'
