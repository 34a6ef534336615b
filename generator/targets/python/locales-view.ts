import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import type { LocaleMessage } from '../locale-messages.ts';
import { likelyText } from '../likely-text.ts';
import { localePieces } from '../locale-pieces.ts';
import { python } from './language.ts';
import { assignment, literal, stack, tuple } from './layout.ts';
import type { Module } from './modules.ts';

const moduleOf = (tag: string, index: number): Source => source`${python.localeModule(tag)}_${index + 1}`;

/** The messages of a piece of a locale, each on a line. */
const messagesOf = (messages: readonly LocaleMessage[]): Source =>
  stack(
    messages.map(({ code, pattern }) => source`${python.string(code)}: ${literal(pattern, 4)}`),
    4,
  );

/** The modules of messages in other locales. */
export const localeModules = (catalog: ErrorCatalog): readonly Module[] =>
  localePieces(catalog).flatMap(({ tag, pieces }) =>
    pieces.map((messages, index) => ({
      path: `_locales/${moduleOf(tag, index)}`,
      template: '_locales/messages.py.liquid',
      view: { messages: messagesOf(messages) },
    })),
  );

/** The constants that say which locales there are, and which modules have their messages. */
export type LocalesView = { readonly locale: Source; readonly locales: Source; readonly likely: Source };

/** The view of the locales. */
export const localesView = (catalog: ErrorCatalog): LocalesView => {
  const head = source`LOCALES: Final[tuple[tuple[str, tuple[str, ...]], ...]]`;
  const rows = localePieces(catalog).map(({ tag, pieces }) => {
    const modules = pieces.map((_, index) => python.string(moduleOf(tag, index)));
    return tuple([python.string(tag), tuple(modules, 8, 0, 1)], 4, 0, 1);
  });
  return {
    locale: assignment(source`LOCALE: Final`, python.string(catalog.locale), 0),
    locales: source`${head} = ${tuple(rows, 0, head.length + 3)}`,
    likely: assignment(source`LIKELY: Final`, literal(likelyText(catalog), 0), 0),
  };
};
