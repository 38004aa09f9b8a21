/**
 * A text that a pure room wants shown: a message key with values (looked up in the owner's namespace),
 * or words a person wrote. Values may be dates and numbers; the renderer formats them.
 */
export type Text = { key: string; values?: Record<string, string | number> } | { literal: string };
