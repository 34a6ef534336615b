import { lexical } from './language.ts';
import { commonEscapes, escapeLiteral, utf16Escape } from './literals.ts';

/** JSON (RFC 8259), where a template holds one. */
export const json = {
  string: lexical((text: string) => `"${escapeLiteral(text, { short: commonEscapes, codePoint: utf16Escape })}"`),
};
