import { join, source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { php } from './language.ts';
import { text } from './layout.ts';

/** The messages of a piece of a locale, each on a line. */
export const messagesOf = (messages: readonly LocaleMessage[]): Source =>
  join(
    messages.map(({ code, pattern }) => source`    ${text(source`${php.word(code)} => `, pattern)(4)},`),
    source`\n`,
  );
