import { join, source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { swift } from './language.ts';

/** The messages of a piece of a locale, each a statement on a line. */
export const messagesOf = (messages: readonly LocaleMessage[]): Source =>
  join(
    messages.map(({ code, pattern }) => source`add(${swift.string(code)}, ${swift.string(pattern)})`),
    source`\n        `,
  );
