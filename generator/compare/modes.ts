/** What counts: what breaks programs that are compiled or run anew, what breaks the wire, or both. */
export const modes = ['both', 'source', 'wire'] as const;

/** One of the {@link modes}. */
export type Mode = (typeof modes)[number];
