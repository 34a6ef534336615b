/** Characters that take two columns: ideographs, kana, Hangul, full-width forms. */
const wide =
  /[\u3001-\u303e\u3041-\u3096\u3099-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/u;

/** Emoji that always show as one, in two columns, and join no other one. */
const emoji = /(?!\p{Regional_Indicator}|\p{Emoji_Modifier})\p{Emoji_Presentation}/u;

/** Text whose width every program agrees on: letters, marks and signs of most scripts, and the above. */
const measurable = new RegExp(
  `^(?:[ -~\\u00a0-\\u00a8\\u00aa-\\u00ac\\u00af-\\u10ff\\u1200-\\u1fff\\u2010-\\u2027\\u2030-\\u203b\\u20a0-\\u20bf` +
    `\\u2190-\\u2193\\u2200-\\u22ff\\uff61-\\uff9f]|(?![\\u3030\\u303d])${wide.source}|${emoji.source})*$`,
  'u',
);

/**
 * How many columns a text takes where every letter is as wide as another, or twice as wide. Undefined where programs
 * disagree, as they do about emoji of several characters.
 */
export const displayWidth = (text: string): number | undefined => {
  if (/^[ -~]*$/.test(text)) return text.length;
  if (!measurable.test(text)) return undefined;
  let width = 0;
  for (const character of text) {
    if (!/\p{Mn}|\p{Me}/u.test(character)) width += wide.test(character) || emoji.test(character) ? 2 : 1;
  }
  return width;
};
