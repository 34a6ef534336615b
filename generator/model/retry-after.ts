import type { Envelope, Json, WaitUnit } from '../ir/catalog.ts';
import { headerOf, type Headers } from './headers.ts';
import { parseHttpDate } from './http-date.ts';
import { firstAt } from './places.ts';

/** The longest time that every language's clock holds, in milliseconds. */
const longestMs = 2 ** 31 - 1;

/** A number of milliseconds as a whole one from 0 to 2³¹−1; a half is rounded up (W2). */
const clampMs = (ms: number): number => Math.min(Math.max(Math.floor(ms + 0.5), 0), longestMs);

const decimal = /^[0-9]+(?:\.[0-9]+)?$/u;

/** A number that is not negative, or a text of decimal digits with or without a fraction. */
const amountOf = (json: Json): number | undefined => {
  if (typeof json === 'number') return json >= 0 ? json : undefined;
  return typeof json === 'string' && decimal.test(json) ? Number(json) : undefined;
};

/** A time to wait, in milliseconds from now; absent where the value says none (W2). */
export const waitOf = (json: Json, unit: WaitUnit, now: number): number | undefined => {
  const isDuration = unit === 'duration';
  if (isDuration && (typeof json !== 'string' || !json.endsWith('s'))) return undefined;
  const amount = amountOf(isDuration && typeof json === 'string' ? json.slice(0, -1) : json);
  if (amount === undefined) return undefined;
  const ms = unit === 'ms' || unit === 'epoch-ms' ? amount : amount * 1000;
  return clampMs(unit === 'epoch' || unit === 'epoch-ms' ? ms - now : ms);
};

/** What `Retry-After` says, seconds or an HTTP date, in milliseconds from now. Absent where it is neither (W2). */
const retryAfterHeaderOf = (headers: Headers, now: number): number | undefined => {
  const value = headerOf(headers, 'retry-after');
  if (value === undefined) return undefined;
  const date = parseHttpDate(value, now);
  return date === undefined ? waitOf(value, 's', now) : clampMs(date - now);
};

/** The time to wait: what the envelope's sources say, then the header `Retry-After` (W2). */
export const retryAfterOf = (
  { retryAfter }: Envelope,
  body: Json | undefined,
  headers: Headers,
  now: number,
): number | undefined => {
  for (const source of retryAfter) {
    const use = (json: Json): number | undefined => waitOf(json, source.unit, now);
    const value = 'header' in source ? headerOf(headers, source.header) : undefined;
    const wait = 'path' in source ? firstAt(body, source.path, use) : value === undefined ? undefined : use(value);
    if (wait !== undefined) return wait;
  }
  return retryAfterHeaderOf(headers, now);
};
