import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { onOneLine } from '../../language/comments.ts';
import { go } from './language.ts';

const paragraphs = (texts: readonly (string | undefined)[]): readonly Source[] =>
  go.comment(texts.filter((text) => text !== undefined).join('\n\n'));

/** The paragraph by which Go's tools know what is deprecated, with a blank line before it. */
export const deprecationLines = ({ deprecated }: ErrorDefinition): readonly Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  const instead =
    replacement === undefined
      ? source`There is no replacement.`
      : source`Use Code${go.identifier(replacement, 'pascal')} instead.`;
  return [source`//`, source`// Deprecated: ${instead}`];
};

/** The comment of another name of a symbol. */
export const renamedLines = (alias: Source, symbol: Source): readonly Source[] => [
  source`// ${alias} is another name of [${symbol}].`,
  source`//`,
  source`// Deprecated: Use ${symbol} instead.`,
];

const lineEnd = source`\n\t`;

/** A constant of a group: its documentation, and the text after its name. */
const constant = (identifier: Source, doc: readonly Source[], value: Source): Source =>
  join([...doc, source`${identifier} ${value}`], lineEnd);

const codeConstants = (error: ErrorDefinition): readonly Source[] => {
  const identifier = source`Code${go.identifier(error.name, 'pascal')}`;
  const { docs, deprecated, links } = error;
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  const texts = [`${identifier} is the code of ${error.name}.`, ...documentError(error), ...see, deprecated?.note];
  return [
    constant(identifier, [...paragraphs(texts), ...deprecationLines(error)], source`Code = ${go.string(error.code)}`),
    ...error.aliases.map((name) => {
      const alias = source`Code${go.identifier(name, 'pascal')}`;
      return constant(alias, renamedLines(alias, identifier), source`= ${identifier}`);
    }),
  ];
};

/** Blank lines keep gofmt from lining the constants up. */
const group = (constants: readonly Source[]): Source => join(constants, source`\n\n\t`);

/** The constants of a piece of the table: one for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[]): Source => group(errors.flatMap(codeConstants));

/** The constants of the categories. */
export const categoryConstantsOf = (categories: readonly Category[]): Source =>
  group(
    categories.map(({ name, title, description }) => {
      const identifier = source`Category${go.identifier(name, 'pascal')}`;
      const texts = [`${identifier} is the category ${onOneLine(title)}.`, description];
      return constant(identifier, paragraphs(texts), source`Category = ${go.string(name)}`);
    }),
  );
