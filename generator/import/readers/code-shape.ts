/** What codes of errors look like in a text. */

/** How a text looks like a code: a number, letters with digits, a constant, or a word such as `invalid_grant`. */
export type CodeShape = 'number' | 'mixed' | 'constant' | 'word';

const shapes: readonly (readonly [CodeShape, RegExp])[] = [
  ['number', /^[-+]?(?:\d{1,12}|\d{1,4}(?:\.\d{1,6}){1,3}|0x[\dA-Fa-f]{1,8})$/],
  ['mixed', /^(?=.*\d.*\d)(?=.*[A-Z])[A-Z\d]+(?:[-_.:][A-Z\d]+)*$|^[A-Za-z]+(?:[-_.][A-Za-z]+)*[-_.]\d{3,}$/],
  ['constant', /^[A-Z][A-Z\d]*(?:[_.][A-Z\d]+)+$|^[A-Z]{3,40}$/],
  ['word', /^[a-z][\w]*(?:[_./-]\w+)+$|^[A-Z][a-z]+(?:[A-Z][a-z\d]+)+$/],
];

/** The shape of a text that looks like a code. */
export const shapeOf = (text: string): CodeShape | undefined =>
  text.length > 80 ? undefined : shapes.find(([, shape]) => shape.test(text))?.[0];

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A code, and the text beside it. */
export interface LeadingCode {
  readonly shape: CodeShape;
  readonly code: Stretch;
  /** Empty where the code is all there is. */
  readonly rest: Stretch;
  /** Whether a sign is between the two, or the code is marked: `1001: …`. */
  readonly isSeparate: boolean;
}

const prefix =
  /^(?:(?:api )?error(?: code)?|(?:error )?code|err|status(?: code)?|http(?: status)?|sqlstate|错误码|错误代码|返回码|код(?: ошибки)?|コード)\s*[:：#]?\s+(?=\S*\d)|^(?:错误码|返回码)[:：]?\s*/i;
const token = /^\[?[^\s,;:：()[\]（）–—=|"“”]+\]?/;
const separator = /^\s*(?:[:：=|]|[-–—]+(?=\s)|[–—]|→|=>|->)\s*/;

/** The code that a text starts with: `-1003 TOO_MANY_REQUESTS`, `**1001**: Invalid`, `Error 42 - Broken`. */
export const leadingCode = (text: string, marked?: number): LeadingCode | undefined => {
  const start = prefix.exec(text)?.[0].length ?? 0;
  const whole =
    marked !== undefined && marked > start ? text.slice(start, marked) : (token.exec(text.slice(start))?.[0] ?? '');
  const trimmed = whole.trim().replace(/[:：]$/, '');
  const inner = /^\[(.+)\]$/.exec(trimmed)?.[1] ?? trimmed;
  const shape = shapeOf(inner);
  if (shape === undefined) return undefined;
  const from = start + whole.indexOf(inner);
  const after = text.slice(start + whole.length);
  const sign = separator.exec(after)?.[0] ?? '';
  const isSeparate = sign !== '' || marked !== undefined || whole.trim() !== trimmed || trimmed !== inner;
  const rest = start + whole.length + sign.length;
  if (sign === '' && after !== '' && !/^\s/.test(after)) return undefined;
  return { shape, code: { from, to: from + inner.length }, rest: { from: rest, to: text.length }, isSeparate };
};

/** The code that a text ends with, in brackets: `Too many requests (429)`. */
export const trailingCode = (text: string): LeadingCode | undefined => {
  const found = /^(.*\S)\s*[([（]\s*(?:(?:error )?code\s*[:：]?\s*)?([^\s()[\]（）]+)\s*[)\]）]$/is.exec(text);
  const [, rest = '', code = ''] = found ?? [];
  const shape = shapeOf(code);
  if (shape === undefined || shape === 'word') return undefined;
  const from = text.lastIndexOf(code);
  return { shape, code: { from, to: from + code.length }, rest: { from: 0, to: rest.length }, isSeparate: true };
};
