import type { MessageTemplate } from '../../ir/message-template.ts';
import { nameOf, type FindStyle, type StyleTable } from '../table.ts';
import { countPlainWords, literalsOf } from '../words.ts';

const languageOf = (locale: string): string => locale.replace(/-.*/, '');

/** A translation with fewer words may be the same in both languages. */
const fewWords = 2;

/** A text in the locale of the catalog, and what another locale says instead. */
const translatedTexts = ({ rows, catalog }: StyleTable) =>
  rows.flatMap((row) => [
    ...row.translations.map(({ locale, template, node }) => ({
      row,
      locale,
      what: 'message',
      source: literalsOf(row.message.template),
      text: literalsOf(template),
      node,
    })),
    ...row.texts
      .filter(({ locale }) => locale !== catalog.locale)
      .map(({ key, locale, text, node }) => ({
        row,
        locale,
        what: key,
        source: row.definition[key] ?? '',
        text,
        node,
      })),
  ]);

/** A translation is other than what it translates, unless both are the same language. */
export const findUntranslated: FindStyle = (table) =>
  translatedTexts(table)
    .filter(({ locale }) => languageOf(locale) !== languageOf(table.catalog.locale))
    .filter(({ source, text }) => source.trim() === text.trim() && countPlainWords(text) >= fewWords)
    .map(({ row, locale, what, node }) => ({
      place: node.place,
      message: `The ${what} of ${nameOf(row.definition)} in ${locale} is the same as in ${table.catalog.locale}.`,
      help: 'Translate it, or remove it: without it, the text of the catalog is shown.',
    }));

/** The letters of each script that a locale may be written in. Scripts that are not here are not judged. */
const letters: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Armn: /\p{Script=Armenian}/u,
  Beng: /\p{Script=Bengali}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Geor: /\p{Script=Georgian}/u,
  Grek: /\p{Script=Greek}/u,
  Gujr: /\p{Script=Gujarati}/u,
  Guru: /\p{Script=Gurmukhi}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  Khmr: /\p{Script=Khmer}/u,
  Knda: /\p{Script=Kannada}/u,
  Kore: /\p{Script=Hangul}/u,
  Laoo: /\p{Script=Lao}/u,
  Latn: /\p{Script=Latin}/u,
  Mlym: /\p{Script=Malayalam}/u,
  Mymr: /\p{Script=Myanmar}/u,
  Sinh: /\p{Script=Sinhala}/u,
  Taml: /\p{Script=Tamil}/u,
  Telu: /\p{Script=Telugu}/u,
  Thai: /\p{Script=Thai}/u,
};

const scriptOf = (locale: string): string => new Intl.Locale(locale).maximize().script ?? '';

/** A translation is in the script of its locale. */
export const findForeignScripts: FindStyle = (table) =>
  translatedTexts(table)
    .filter(
      ({ source, text }) =>
        source.trim() !== text.trim() && (countPlainWords(text) >= fewWords || !/\p{Script=Latin}/u.test(text)),
    )
    .filter(({ locale, text }) => /\p{L}/u.test(text) && letters[scriptOf(locale)]?.test(text) === false)
    .map(({ row, locale, what, node }) => ({
      place: node.place,
      message: `The ${what} of ${nameOf(row.definition)} in ${locale} has no letter of the script of this locale.`,
      help: 'Check whether it belongs to another locale.',
    }));

const orderOf = ({ segments }: MessageTemplate): readonly number[] => [
  ...new Set(segments.flatMap((segment) => ('param' in segment ? [segment.param] : []))),
];

/** Whether a text writes its parameters in the order of the list, and so cannot change it: `%s of %s`. */
const isCounted = (text: string): boolean => /(?:^|[^%])(?:%%)*%[sd]/.test(text);

/** A translation does not change the order of placeholders that have no names, and `%s` cannot follow if it should. */
export const findOrders: FindStyle = ({ rows }) =>
  rows.flatMap((row) => {
    const own = orderOf(row.message.template);
    if (own.length < 2) return [];
    return row.translations.flatMap(({ locale, template, node }) => {
      const order = orderOf(template).filter((param) => own.includes(param));
      const isOther = order.join() !== own.filter((param) => order.includes(param)).join();
      const { written } = template;
      const isNamed = /\{[A-Za-z]/.test(written) && row.entry.placeholders === 'braces';
      if (row.entry.placeholders === 'printf' && isCounted(written)) {
        return [
          {
            place: node.place,
            message: `The placeholders of this message in ${locale} have no numbers, so their order cannot follow the language.`,
            help: `Number them: ${own.map((param) => `%${param + 1}$${row.definition.params[param]?.type === 'integer' ? 'd' : 's'}`).join(' and ')}.`,
          },
        ];
      }
      return isOther && !isNamed
        ? [
            {
              place: node.place,
              message: `The placeholders of this message in ${locale} are in another order: ${template.display}`,
              help: 'Check that each value is in the right place. Names instead of numbers say it to the next reader.',
            },
          ]
        : [];
    });
  });
