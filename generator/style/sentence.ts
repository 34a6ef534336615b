import type { MessageTemplate } from '../ir/message-template.ts';

/** A first word that a sentence cannot change: a name such as `userId`, `access_token` or `api.example.com`. */
const isIdentifier = (word: string): boolean => /[\p{N}_/@]|.\.\p{L}|.\p{Lu}/u.test(word);

/** Whether a sentence starts with a capital letter; absent where it starts with a value, a name, or a script without case. */
export const startsWithCapital = ({ segments }: MessageTemplate): boolean | undefined => {
  const [first] = segments;
  if (first === undefined || !('text' in first)) return undefined;
  const [word = ''] = /^[\p{L}\p{N}\p{M}_./@-]+/u.exec(first.text.trimStart()) ?? [];
  const [letter = ''] = word;
  if (!/[\p{Ll}\p{Lu}\p{Lt}]/u.test(letter) || /\p{Script=Georgian}/u.test(letter)) return undefined;
  const isCapital = !/\p{Ll}/u.test(letter);
  return isCapital || !isIdentifier(word) ? isCapital : undefined;
};

/** The stops of all scripts that have them. */
const stop = /[.!?…。！？｡．؟۔।॥։።፧།။។‽]$/u;

/** What may follow a stop. */
const closing = /["'”’»›)\]）」』】》\s\p{Cf}]+$/u;

/** Scripts that end a sentence with a blank alone. */
const isWithoutStops = (text: string): boolean => /[\p{Script=Thai}\p{Script=Lao}]/u.test(text);

/** Whether a sentence ends with a stop; absent where it ends with a value, or its script has no stops. */
export const endsWithStop = ({ segments }: MessageTemplate): boolean | undefined => {
  const last = segments.at(-1);
  if (last === undefined || !('text' in last)) return undefined;
  const text = last.text.trimEnd();
  const bare = text.replace(closing, '');
  if (stop.test(text) || stop.test(bare) || (text.endsWith(';') && /\p{Script=Greek}/u.test(text))) return true;
  const all = segments.map((segment) => ('text' in segment ? segment.text : '')).join('');
  // A value in quotes or brackets at the end is a value at the end.
  if (isWithoutStops(all) || !/\p{L}/u.test(all) || (bare === '' && segments.length > 1)) return undefined;
  return false;
};
