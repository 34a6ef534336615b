/** How differences are printed. */
export const diffFormats = ['text', 'json', 'markdown', 'github', 'sarif'] as const;

/** One of the {@link diffFormats}. */
export type DiffFormat = (typeof diffFormats)[number];
