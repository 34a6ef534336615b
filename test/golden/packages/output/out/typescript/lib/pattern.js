/** The segments of a pattern: `{0}` is the first parameter, doubled braces are literal. */
export const parsePattern = (pattern) => {
  const segments = [];
  let text = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    const end = character === '{' && pattern.charAt(at + 1) !== '{' ? pattern.indexOf('}', at) : -1;
    if (end === -1) {
      text += character;
      if (/[{}]/.test(character) && pattern.charAt(at + 1) === character) at += 1;
    } else {
      if (text !== '') segments.push(text);
      text = '';
      segments.push(Number(pattern.slice(at + 1, end)));
      at = end;
    }
  }
  if (text !== '') segments.push(text);
  return segments;
};
/** Writes a pattern with its parameters shown in some way. */
export const fillPattern = (pattern, show) =>
  parsePattern(pattern)
    .map((segment) => (typeof segment === 'string' ? segment : show(segment)))
    .join('');
