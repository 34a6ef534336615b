import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import type { EnvelopeLanguage } from '../envelope-view.ts';
import { php } from './language.ts';
import { array, text } from './layout.ts';

/** What `    public const BEFORE_MESSAGE = ` may take of a line. */
const head = 36;

/** Writes a text as the value of a constant, broken where it is too long for a line. */
export const constantText = (content: string): Source => {
  const flat = text(none, content)(head);
  return flat.includes('\n') ? join(php.pieces(content, 80), source`${php.newLine(8)}. `) : flat;
};

/** Writes the parts of an envelope as values of constants, broken where they are too long for a line. */
export const envelopeConstants: EnvelopeLanguage = {
  path: (path) => {
    const members = path.map((name) => text(none, name));
    const flat = array(none, members)(head);
    return flat.includes('\n') ? array(none, members)(4) : flat;
  },
  string: constantText,
};
