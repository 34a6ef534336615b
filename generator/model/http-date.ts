const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(?<month>${months.join('|')})`;
const time = '(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9]|60)';

/** RFC 9110, section 5.6.7: IMF-fixdate, RFC 850, asctime. */
const forms = [
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>[0-9]{2}) ${month} (?<year>[0-9]{4}) ${time} GMT`,
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>[0-9]{2})-${month}-(?<year>[0-9]{2}) ${time} GMT`,
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} (?<day>[0-9]{2}| [0-9]) ${time} (?<year>[0-9]{4})`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** A year of two digits is the last one that is not more than 50 years away. */
const fullYear = (digits: string, now: number): number => {
  if (digits.length !== 2) return Number(digits);
  const latest = new Date(now).getUTCFullYear() + 50;
  return latest - ((((latest - Number(digits)) % 100) + 100) % 100);
};

/** An HTTP date in any of its three forms as epoch milliseconds; absent where it is none (W2). */
export const parseHttpDate = (text: string, now: number): number | undefined => {
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { year = '', month = '', day = '', hour, minute, second } = parts;
  const date = new Date(Date.UTC(fullYear(year, now), months.indexOf(month), Number(day)));
  if (date.getUTCDate() !== Number(day)) return undefined;
  return date.getTime() + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
};
