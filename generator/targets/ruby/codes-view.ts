import type { Category, ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { documented, longestLine, type Constant } from './constants.ts';
import { ruby } from './language.ts';

/** The constant of an error. */
export const constantOf = ({ name }: Pick<ErrorDefinition, 'name'>): Source => ruby.identifier(name, 'constant');

/** A constant, and those of the further names of its error. */
export const withAliases = (error: ErrorDefinition, constant: Constant): readonly Constant[] => [
  constant,
  ...error.aliases.map((name) => ({
    lines: [
      source`# @deprecated Use ${constantOf(error)} instead.`,
      source`${constantOf({ name })} = ${constantOf(error)}`,
    ],
    size: 1,
  })),
];

/** The codes of the table, each by its name and its further names. */
export const codeConstants = ({ errors }: ErrorCatalog): readonly Constant[] =>
  errors.flatMap((error) => {
    const [head, value] = [source`${constantOf(error)} =`, ruby.string(error.code)];
    const line = source`${head} ${value}`;
    const code = line.length <= longestLine ? [line] : [head, source`  ${value}`];
    const [summary] = ruby.comment(error.message.display);
    return withAliases(error, { lines: [...(summary === undefined ? [] : [summary]), ...code], size: code.length });
  });

/** A class for each category. */
export const categoryConstants = ({ categories }: ErrorCatalog): readonly Constant[] =>
  categories.map(({ name, title, description }: Category) =>
    documented([`The category ${onOneLine(title)}.`, description], source`class ${ruby.errorClass(name)} < Error; end`),
  );
