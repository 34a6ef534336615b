import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { php } from './language.ts';
import { block } from './layout.ts';
import type { PackageView } from './package-view.ts';

/** Paragraphs of a documentation comment. */
export const paragraphs = (texts: readonly (string | undefined)[]): readonly Source[] =>
  php.comment(texts.filter((text) => text !== undefined).join('\n\n'));

/** The tag that says what is deprecated, with a blank line before it. */
export const deprecationLines = ({ deprecated }: ErrorDefinition): readonly Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  const instead =
    replacement === undefined
      ? source`There is no replacement.`
      : source`Use {@see ErrorCode::${php.identifier(replacement, 'constant')}} instead.`;
  return [source` *`, source` * @deprecated ${instead}`];
};

const otherName = (member: Source): readonly Source[] => [
  source` * Another name of {@see self::${member}}.`,
  source` *`,
  source` * @deprecated Use {@see self::${member}} instead.`,
];

/** What is said of a method under another name of an error. */
export const otherNameLines = (own: Source): readonly Source[] => otherName(source`${own}()`);

const codeConstants = (error: ErrorDefinition): readonly Source[] => {
  const { docs, deprecated, links, name, code, aliases } = error;
  const identifier = php.identifier(name, 'constant');
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  const lines = [...paragraphs([...documentError(error), ...see, deprecated?.note]), ...deprecationLines(error)];
  const constant = (doc: readonly Source[], as: Source, value: Source): Source =>
    source`    ${block(doc, 4)}${php.newLine(4)}public const ${as} = ${value};`;
  return [
    constant(lines, identifier, php.word(code)),
    ...aliases.map((alias) =>
      constant(otherName(identifier), php.identifier(alias, 'constant'), source`self::${identifier}`),
    ),
  ];
};

/** The constants of a piece of the table: one for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[]): Source =>
  join(errors.flatMap(codeConstants), source`\n\n`);

/** What is said of a category. */
export const documentCategory = ({ title, description }: Category): readonly Source[] =>
  paragraphs([onOneLine(title), description]);

/** The case of a category. */
export const categoryCase = (category: Category): Source =>
  source`case ${php.identifier(category.name, 'pascal')} = ${php.word(category.name)};`;

/** The class of a category's exceptions; a name of the package's own is told apart by a further word. */
export const exceptionOf = ({ stem }: PackageView, { name }: Pick<Category, 'name'>): Source => {
  const start = php.className(name);
  const bare = start.toLowerCase().replace(/(?:category)+$/u, '');
  const isTaken = bare === 'unknown' || bare === stem.toLowerCase();
  return isTaken ? source`${start}CategoryException` : source`${start}Exception`;
};

/** The row of a category in the map of exceptions. */
export const exceptionRow = (category: Category, names: PackageView): Source =>
  source`${php.word(category.name)} => Errors\\${exceptionOf(names, category)}::class,`;
