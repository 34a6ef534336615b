import type { ErrorCatalog } from '../../ir/catalog.ts';
import { likelyLocales } from '../../ir/likely-locales.ts';
import { join, source } from '../../language/language.ts';
import { localeMessages } from '../locale-messages.ts';
import { cutPieces } from '../pieces.ts';
import { compareCodes, makeArrays, textOf, type PieceView } from './arrays.ts';
import { cpp } from './language.ts';

/** The messages of each locale in pieces, sorted by code. */
export const sortedLocalePieces = (catalog: ErrorCatalog): ReadonlyMap<string, readonly PieceView[]> => {
  const names = new Map(catalog.errors.map(({ code, name }) => [code, name]));
  return new Map(
    [...localeMessages(catalog)].map(([locale, messages], index) => [
      locale,
      cutPieces(messages.toSorted(compareCodes)).map((piece) => {
        const arrays = makeArrays();
        const rows = piece.map(({ code, pattern }) => {
          const text = textOf(arrays, pattern, () => {
            const name = names.get(code);
            if (name === undefined) throw new Error(`no error has the code ${code}`);
            return source`${cpp.derived(name, 'message')}_${index + 1}`;
          });
          return source`{${cpp.string(code)}sv, ${text}},`;
        });
        return { arrays: arrays.all, rows: join(rows, source`\n    `) };
      }),
    ]),
  );
};

/** The locales of tags that imply a script. */
export const likelyView = (catalog: ErrorCatalog) => {
  const entries = [...likelyLocales(catalog)].map(([tag, locale]) => ({
    entry: source`{${cpp.string(tag)}sv, ${cpp.string(locale)}sv}`,
  }));
  return { hasLikelyLocales: entries.length > 0, likelyLocales: entries };
};
