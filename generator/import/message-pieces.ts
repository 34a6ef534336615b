import type { ScalarType } from '../ir/catalog.ts';
import type { PlaceholderStyle } from '../ir/message-template.ts';

/** A piece of a message: literal text, or a placeholder as it was written. */
export type MessagePiece = { readonly text: string } | Placeholder;

/** A placeholder of a message. */
export interface Placeholder {
  /** As written: `{0}`, `%s`, `<name>`. */
  readonly written: string;
  /** What it says of itself: `0`, `name`; nothing for `%s` and `{}`. */
  readonly key: string | undefined;
  readonly type: ScalarType;
  readonly style: PlaceholderStyle | 'other';
  /** Whether it may be no placeholder at all. */
  readonly isUnsure: boolean;
  /** Where it is in the message. */
  readonly start: number;
}

/** Names of HTML elements in texts of documentation. */
const elements = new Set(
  'a abbr b big blockquote br code center dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr html i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td th thead tr tt u ul var'.split(
    ' ',
  ),
);

/*
 * What may be a placeholder. `{{x}}` and `${x}` come before `{x}`, and `%%` and `%1$s` before `%s`. A brace with a quote, a colon
 * or a blank after it is JSON or prose. A percent sign after a digit is a percentage.
 */
const pattern = new RegExp(
  [
    String.raw`\{\{\s*(?<mustache>[A-Za-z_][\w.-]*)\s*\}\}`,
    String.raw`[$#]\{(?<shell>[A-Za-z_][\w.-]*|\d+)\}`,
    String.raw`\{(?<braces>[A-Za-z_][\w.-]*|\d{1,2})?(?:![rsa])?(?:[:,][^{}"]{0,20})?\}`,
    String.raw`%(?<number>[1-9]\d?)\$(?<numberType>[sdifu@])`,
    String.raw`%\((?<python>[A-Za-z_]\w*)\)(?<pythonType>[sdifu])`,
    String.raw`(?<odd>\{%[sd]?\})`,
    String.raw`%\{(?<ruby>[A-Za-z_]\w*)\}`,
    String.raw`(?<!\d)%(?:\.\d+)?(?:l{0,2})(?<printf>[sdifuv@])(?![A-Za-z])`,
    String.raw`<(?<angle>[A-Za-z][\w .-]{0,30})>`,
    String.raw`\[\[\s*(?<square>[A-Za-z]\w*)\s*\]\]`,
    String.raw`(?<=^|[\s"'(])\$(?<dollar>[A-Za-z_]\w*)`,
    String.raw`(?<=^|\s):(?<colon>[a-z][a-z_]{2,})\b`,
    String.raw`(?<![A-Za-z{])(?<numbered>param\d)\b`,
    String.raw`(?<![A-Za-z])(?<letters>X{3,}|x{3,}|\*{3,})(?![A-Za-z])`,
  ].join('|'),
  'gu',
);

const typeOf = (letter: string | undefined): ScalarType =>
  letter === undefined ? 'string' : /[diu]/.test(letter) ? 'integer' : letter === 'f' ? 'number' : 'string';

const placeholderOf = (
  written: string,
  start: number,
  groups: Readonly<Record<string, string | undefined>>,
): Placeholder | undefined => {
  const one = (
    key: string | undefined,
    style: Placeholder['style'],
    isUnsure = false,
    type: ScalarType = 'string',
  ): Placeholder => ({ written, key, type, style, isUnsure, start });
  const { mustache, shell, braces, number, numberType, python, pythonType, ruby, printf, angle } = groups;
  if (angle !== undefined) return elements.has(angle.toLowerCase()) ? undefined : one(angle, 'other');
  const named = mustache ?? shell ?? ruby ?? groups['square'];
  if (named !== undefined) return one(named, 'other');
  if (number !== undefined) {
    const isPlain = numberType === 's' || numberType === 'd';
    return one(String(Number(number) - 1), isPlain ? 'printf' : 'other', false, typeOf(numberType));
  }
  if (python !== undefined) return one(python, 'other', false, typeOf(pythonType));
  if (printf !== undefined) {
    return one(undefined, written === '%s' || written === '%d' ? 'printf' : 'other', false, typeOf(printf));
  }
  if (groups['odd'] !== undefined) return one(undefined, 'other');
  const unsure = groups['dollar'] ?? groups['colon'] ?? groups['numbered'];
  if (unsure !== undefined) return one(unsure, 'other', true);
  if (groups['letters'] !== undefined) return one(undefined, 'other', true);
  const isPlain = braces !== undefined && written === `{${braces}}`;
  return one(braces, isPlain ? 'braces' : 'other', false);
};

/** Cuts a message into texts and placeholders. */
export const cutMessage = (message: string): readonly MessagePiece[] => {
  const pieces: MessagePiece[] = [];
  let at = 0;
  for (const { 0: written, index, groups = {} } of message.matchAll(pattern)) {
    const placeholder = placeholderOf(written, index, groups);
    if (placeholder === undefined) continue;
    if (index > at) pieces.push({ text: message.slice(at, index) });
    pieces.push(placeholder);
    at = index + written.length;
  }
  if (at < message.length) pieces.push({ text: message.slice(at) });
  return pieces;
};
