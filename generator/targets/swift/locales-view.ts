import { source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { swift } from './language.ts';

/** The statement that adds a message to a locale. */
export const messageOf = ({ code, pattern }: LocaleMessage): Source =>
  source`add(${swift.string(code)}, ${swift.string(pattern)})`;
