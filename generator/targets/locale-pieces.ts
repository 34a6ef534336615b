import type { ErrorCatalog } from '../ir/catalog.ts';
import { localeMessages, type LocaleMessage } from './locale-messages.ts';
import { cutPieces } from './pieces.ts';

/** The messages of a locale, cut into pieces that a compiler takes at once. */
export interface LocalePieces {
  readonly tag: string;
  /** From 1, by which a package names what it has of the locale. */
  readonly number: number;
  /** None, where the locale has no messages. */
  readonly pieces: readonly (readonly LocaleMessage[])[];
}

/** The locales of a catalog in order, without the one that it is written in. */
export const localePieces = (catalog: ErrorCatalog): readonly LocalePieces[] =>
  [...localeMessages(catalog)].map(([tag, messages], index) => ({
    tag,
    number: index + 1,
    pieces: cutPieces(messages),
  }));
