import { rowPlace, type FindStyle } from '../table.ts';

/** Words that the types of most languages add to a name. */
const kindWords = ['error', 'exception', 'err', 'failure'];

/** A name does not say that the error is an error. */
export const findErrorWords: FindStyle = ({ rows }) =>
  rows.flatMap((row) => {
    const words = row.definition.name.split('_');
    const found = words.length > 1 ? [words[0], words.at(-1)].find((word = '') => kindWords.includes(word)) : undefined;
    return found === undefined
      ? []
      : [
          {
            place: rowPlace(row),
            message: `The name ${row.definition.name} says ${found}, as many languages do by themselves.`,
            help: 'Leave the word out, if nobody uses the name yet.',
          },
        ];
  });

/** A name does not start with the name of its category. */
export const findCategoryWords: FindStyle = ({ rows }) =>
  rows
    .filter(({ definition }) => definition.name.startsWith(`${definition.category}_`))
    .map((row) => ({
      place: rowPlace(row),
      message: `The name ${row.definition.name} repeats the name of its category.`,
      help: `Write ${row.definition.name.slice(row.definition.category.length + 1)}, if nobody uses the name yet.`,
    }));
