import { join, source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { kotlin } from './language.ts';
import { separator } from './table-view.ts';

/** The messages of a piece of a locale, each on a line, packed as Locales.kt reads them. */
export const messagesOf = (messages: readonly LocaleMessage[]): Source =>
  join(
    messages.map(({ code, pattern }) => source`${kotlin.string(`${code}${separator}${pattern}`)},`),
    source`\n    `,
  );
