import type { HeadersLike } from './types.js';

const firstText = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text =
    typeof first === 'string' || typeof first === 'number' ? String(first).replace(/^[ \t]+|[ \t]+$/g, '') : '';
  return text === '' ? undefined : text;
};

/** The first value of a header, without the blanks around it; undefined where it is absent or empty. `name` is in lower case. */
export const headerOf = (headers: HeadersLike | null | undefined, name: string | undefined): string | undefined => {
  if (name === undefined || typeof headers !== 'object' || headers === null) return undefined;
  try {
    if (typeof headers.get === 'function' && !(headers instanceof Map)) return firstText(headers.get(name));
    const entries: Iterable<readonly [unknown, unknown]> = headers instanceof Map ? headers : Object.entries(headers);
    for (const [key, value] of entries) if (String(key).toLowerCase() === name) return firstText(value);
  } catch {
    // Headers that throw are headers that say nothing.
  }
  return undefined;
};
