import { parseHttpDate } from './http-date.ts';

/** The headers of a response; a header that came several times has several values. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** A header's first value, whatever case its name is in, without the blanks around it; absent where that is empty (W3). */
export const headerOf = (headers: Headers, name: string): string | undefined => {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const first = typeof found?.[1] === 'string' ? found[1] : found?.[1][0];
  return first?.replace(/^[ \t]+|[ \t]+$/gu, '') || undefined;
};

/** The longest time that every language's clock holds, in milliseconds. */
const longestMs = 2 ** 31 - 1;

/** What `Retry-After` says, seconds or an HTTP date, in milliseconds from now; never negative. Absent where it is neither (W2). */
export const retryAfterOf = (headers: Headers, now: number): number | undefined => {
  const value = headerOf(headers, 'retry-after');
  if (value === undefined) return undefined;
  const date = parseHttpDate(value, now);
  const ms = /^[0-9]+$/u.test(value) ? Number(value) * 1000 : date === undefined ? undefined : date - now;
  return ms === undefined ? undefined : Math.min(Math.max(ms, 0), longestMs);
};
