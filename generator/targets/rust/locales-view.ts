import { join, source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { rust } from './language.ts';

/** The messages of a piece of a locale, each a statement on a line. */
export const messagesOf = (messages: readonly LocaleMessage[]): Source =>
  join(
    messages.map(({ code, pattern }) => source`(${rust.string(code)}, ${rust.string(pattern)});`),
    source`\n    `,
  );
