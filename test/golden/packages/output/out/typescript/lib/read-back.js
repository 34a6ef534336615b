import { parsePattern } from './pattern.js';
import { isOfType } from './values.js';
/** The texts of the parameters in a message; undefined where the message does not fit the pattern. */
const readTexts = (message, pattern) => {
  const segments = parsePattern(pattern);
  const texts = [];
  let at = 0;
  let open;
  const close = (end) => {
    if (open === undefined) return at === end;
    const text = message.slice(at, end);
    const known = texts[open];
    if (end < at || (known !== undefined && known !== text)) return false;
    texts[open] = text;
    open = undefined;
    return true;
  };
  for (const [place, segment] of segments.entries()) {
    if (typeof segment === 'number') {
      if (open !== undefined) return undefined;
      open = segment;
      continue;
    }
    const isLast = place === segments.length - 1;
    if (isLast && !message.endsWith(segment)) return undefined;
    const found = isLast ? message.length - segment.length : message.indexOf(segment, at);
    if (found === -1 || !close(found)) return undefined;
    at = found + segment.length;
  }
  return close(message.length) ? texts : undefined;
};
const readValue = (text, type) => {
  if (text === undefined) return undefined;
  switch (type) {
    case 'string':
      return text;
    case 'boolean':
      return text === 'true' || (text === 'false' ? false : undefined);
    case 'integer':
      return /^-?(0|[1-9][0-9]*)$/.test(text) ? Number(text) + 0 : undefined;
    case 'number':
      return /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : undefined;
  }
};
/** The values that a message carries, by the first pattern that fits with all their types; undefined where none fits. */
export const readBack = (message, patterns, parameters) => {
  for (const pattern of patterns) {
    const texts = readTexts(message, pattern);
    if (texts === undefined) continue;
    const values = parameters.map(({ type }, place) => readValue(texts[place], type));
    if (values.every((value, place) => isOfType(value, parameters[place]?.type ?? 'string'))) return values;
  }
  return undefined;
};
