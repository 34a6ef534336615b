/** Files of log lines, which hold events and no table. */

/** A moment at the start of a line, as loggers write it, or an object of JSON with one. */
const moment =
  /^(?:[[(<"]?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d|[[(]?\d\d[:.]\d\d[:.]\d\d[,. ]|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\S+ \S+ \S+ \[\d\d\/[A-Z][a-z]{2}\/\d{4}:|\{"(?:time|ts|timestamp|@timestamp|level)":)/;

/** How many lines are looked at. */
const sample = 200;

/** Whether most lines of a text start with a moment. */
export const isLog = (text: string): boolean => {
  const lines = text
    .slice(0, 100_000)
    .split('\n', sample)
    .filter((line) => line.trim() !== '');
  return lines.length > 2 && lines.filter((line) => moment.test(line)).length * 10 > lines.length * 7;
};
