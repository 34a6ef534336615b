import { join, source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { go } from './language.ts';

/** The messages of a piece of a locale, each on a line. */
export const messagesOf = (messages: readonly LocaleMessage[]): Source =>
  join(
    messages.map(({ code, pattern }) => source`{code: ${go.string(code)}, pattern: ${go.string(pattern)}},`),
    source`\n\t`,
  );
