import { lexical } from './language.ts';
import { escapeLiteral, utf16Escape } from './literals.ts';

const short = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** JSON (RFC 8259), where a template holds one. */
export const json = {
  string: lexical((text: string) => `"${escapeLiteral(text, { short, codePoint: utf16Escape })}"`),
};
