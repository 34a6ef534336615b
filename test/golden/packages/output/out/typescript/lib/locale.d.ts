import type { Locale } from './types.js';
/** A message, and the tag of the language it is in. */
export interface Localized {
  readonly tag: string;
  readonly pattern: string | undefined;
}
/** The message of a code in the first language that has one; without a pattern it is that of the table. */
export declare const localize: (code: string, locale: Locale | undefined) => Localized;
/**
 * The language for a tag after RFC 4647 (lookup): `zh-Hans-CN`, then `zh-Hans`, then `zh`, then the language of the table.
 * An error that has no message in the first of them that is there is shown in the next.
 */
export declare const findLocale: (tag: string, locales: readonly Locale[]) => Locale;
