import { clampDelay } from './delay.js';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec';
const month = '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const time = '(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]|60)';

/** The three forms of a date in HTTP (RFC 9110): IMF-fixdate, RFC 850, asctime. */
const dateForms = (): readonly RegExp[] =>
  [
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>[0-9]{2}) ${month} (?<year>[0-9]{4}) ${time} GMT`,
    `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>[0-9]{2})-${month}-(?<year>[0-9]{2}) ${time} GMT`,
    `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} (?<day>[0-9]{2}| [0-9]) ${time} (?<year>[0-9]{4})`,
  ].map((form) => new RegExp(`^${form}$`));

/** The last year with these two digits that is no more than 50 years after the present one. */
const fullYear = (year: string, now: number): number => {
  if (year.length === 4) return Number(year);
  const latest = new Date(now).getUTCFullYear() + 50;
  return latest - ((latest - Number(year)) % 100);
};

/** The time of a date in HTTP, in milliseconds since 1970; undefined where the text is none. */
const parseDate = (text: string, now: number): number | undefined => {
  for (const form of dateForms()) {
    const { day = '', month: name = '', year = '', hour, minute, second } = form.exec(text)?.groups ?? {};
    if (name === '') continue;
    const date = new Date(0);
    date.setUTCFullYear(fullYear(year, now), months.indexOf(name) / 4, Number(day));
    if (date.getUTCDate() !== Number(day)) return undefined;
    return date.setUTCHours(Number(hour), Number(minute), Number(second));
  }
  return undefined;
};

/** The delay that a `retry-after` header asks for, in milliseconds; undefined where it says nothing that can be read. */
export const readRetryAfter = (text: string | undefined, now: number): number | undefined => {
  if (text === undefined) return undefined;
  if (/^[0-9]+$/.test(text)) return clampDelay(Number(text) * 1000);
  const date = parseDate(text, now);
  return date === undefined ? undefined : clampDelay(date - now);
};
