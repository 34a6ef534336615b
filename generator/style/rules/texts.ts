import { nodeAt } from '../../spec/node.ts';
import { rowPlace, type FindStyle, type StyleRow } from '../table.ts';
import { wordsOf } from '../words.ts';

/** Errors that people still meet, and that are failures. */
const failures = (rows: readonly StyleRow[]): readonly StyleRow[] =>
  rows.filter(({ definition }) => definition.kind === 'error' && definition.deprecated === undefined);

const missing =
  (key: 'description' | 'cause' | 'fix', help: string): FindStyle =>
  ({ rows }) =>
    failures(rows)
      .filter(({ definition }) => definition[key] === undefined)
      .map((row) => ({ place: rowPlace(row), message: `${row.definition.name} has no ${key}.`, help }));

/** Every error has a description. */
export const findMissingDescriptions = missing('description', 'Say in a sentence what the error means.');

/** Every error has a cause. */
export const findMissingCauses = missing('cause', 'Say why it happens.');

/** Every error has a fix. */
export const findMissingFixes = missing('fix', 'Say what the caller can do about it.');

/** Description, cause and fix say something that the message, and the others of them, do not. */
export const findRepetitions: FindStyle = ({ rows }) =>
  rows.flatMap(({ definition, message, translations, texts }) => {
    const seen = new Map(
      [message, ...translations].map(({ locale, template, node }) => [
        `${locale} ${wordsOf(template.display, locale).join(' ')}`,
        { what: 'message', place: node.place },
      ]),
    );
    return texts.flatMap(({ key, locale, text, node }) => {
      const id = `${locale} ${wordsOf(text, locale).join(' ')}`;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, { what: key, place: node.place });
      return first === undefined
        ? []
        : [
            {
              place: node.place,
              message: `The ${key} of ${definition.name} says the same as its ${first.what}.`,
              help: `Say something new, or remove the ${key}.`,
              other: { message: `The ${first.what} is at`, place: first.place },
            },
          ];
    });
  });

/** A deprecated error says what to use instead. */
export const findLonelyDeprecations: FindStyle = ({ rows }) =>
  rows
    .filter(({ definition: { deprecated } }) => deprecated !== undefined)
    .filter(({ definition: { deprecated } }) => deprecated?.replacement === undefined && deprecated?.note === undefined)
    .map(({ definition, entry }) => ({
      place: nodeAt(entry.node, ['deprecated']).place,
      message: `${definition.name} is deprecated, and nothing says what to use instead.`,
      help: 'Write a replacement, or a note.',
    }));
