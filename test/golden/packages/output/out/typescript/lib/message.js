import { localize } from './locale.js';
import { fillPattern } from './pattern.js';
import { parametersOf } from './row.js';
const fill = (row, pattern, values, showSensitive) => {
  const parameters = parametersOf(row);
  return fillPattern(pattern, (place) => {
    if (values === undefined) return `{${parameters[place]?.name}}`;
    return !showSensitive && parameters[place]?.sensitive === true ? '[redacted]' : String(values[place]);
  });
};
/** The message for logs: no sensitive value is in it. */
export const logMessage = ({ row, code, status, values, received }) => {
  if (row === undefined)
    return received ?? (code === undefined ? `HTTP ${status}` : `Unknown error ${code} (HTTP ${status})`);
  const hasSensitive = parametersOf(row).some(({ sensitive }) => sensitive);
  return received !== undefined && !hasSensitive ? received : fill(row, row[4], values, false);
};
/** The message for people, values included. */
export const shownMessage = (message, locale) => {
  const { row, values } = message;
  if (row === undefined) return logMessage(message);
  return fill(row, localize(row[0], locale).pattern ?? row[4], values, true);
};
