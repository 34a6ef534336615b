const maximumDepth = 64;
/** Whether JSON text opens more brackets at once than are read. Strings are skipped, nothing else is checked. */
const isTooDeep = (text) => {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (isInString) {
      if (character === 0x5c) at += 1;
      else if (character === 0x22) isInString = false;
    } else if (character === 0x22) isInString = true;
    else if (character === 0x5b || character === 0x7b) {
      depth += 1;
      if (depth > maximumDepth) return true;
    } else if (character === 0x5d || character === 0x7d) depth -= 1;
  }
  return false;
};
/** The same of a value that was parsed elsewhere; level by level, so that shared and circular parts do no harm. */
const isTooDeepValue = (value) => {
  let level = new Set([value]);
  for (let depth = 0; level.size > 0; depth += 1) {
    const next = new Set();
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (depth === maximumDepth) return true;
      for (const inner of Object.values(each)) next.add(inner);
    }
    level = next;
  }
  return false;
};
/** The value of JSON text, or a value that was parsed elsewhere; undefined for anything that is not JSON. */
export const readJson = (body) => {
  if (typeof body !== 'string') return isTooDeepValue(body) ? undefined : body;
  try {
    return isTooDeep(body) ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
};
/** Whether a value is a JSON object. */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What stands at a path; undefined where nothing does. */
export const memberAt = (value, path) => {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
};
/** The string at a path. */
export const stringAt = (value, path) => {
  const member = memberAt(value, path);
  return typeof member === 'string' ? member : undefined;
};
/** The string that is not empty, or the whole number as text, at a path. */
export const idAt = (value, path) => {
  const member = memberAt(value, path);
  return Number.isSafeInteger(member)
    ? String(member)
    : typeof member === 'string' && member !== ''
      ? member
      : undefined;
};
/** The beginning of a text, at most 4,096 bytes of UTF-8, cut between code points. */
export const clip = (text) => {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (bytes > 4096) break;
    end += character.length;
  }
  return text.slice(0, end);
};
