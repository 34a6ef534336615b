/** The headers of a response; a header that came several times has several values. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** A header's first value, whatever case its name is in, without the blanks around it; absent where that is empty (W3). */
export const headerOf = (headers: Headers, name: string): string | undefined => {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const first = typeof found?.[1] === 'string' ? found[1] : found?.[1][0];
  return first?.replace(/^[ \t]+|[ \t]+$/gu, '') || undefined;
};
