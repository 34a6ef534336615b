import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { factsOf } from '../documentation.ts';
import { swift } from './language.ts';

const lineEnd = source`\n    `;
const blankLine = source`\n\n    `;

/** Lines of a type's body, indented once. */
export const indented = (lines: readonly Source[]): Source => join(lines, lineEnd);

/** The attribute by which the compiler knows what is deprecated. */
export const deprecationLines = ({ deprecated }: ErrorDefinition): readonly Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  return replacement === undefined
    ? [source`@available(*, deprecated, message: "There is no replacement.")`]
    : [source`@available(*, deprecated, message: "Use ${swift.identifier(replacement, 'camel')} instead.")`];
};

/** The attribute of a member that is another name of one. */
export const renamedLine = (member: Source): Source => source`@available(*, deprecated, renamed: "${member}")`;

/** Paragraphs of a documentation comment, which is Markdown. */
export const paragraphs = (texts: readonly (Source | undefined)[]): readonly Source[] =>
  swift.comment(texts.filter((text) => text !== undefined).join('\n\n'));

const block = (text: string | undefined): Source | undefined => (text === undefined ? undefined : markdown.block(text));

const seeAlso = (address: string): Source => source`See ${markdown.link(markdown.text(address), address)}`;

const documentCode = (error: ErrorDefinition): readonly Source[] =>
  paragraphs([
    markdown.text(error.message.display),
    markdown.text(factsOf(error)),
    ...[error.description, error.cause, error.fix].map(block),
    ...[error.docs, ...error.links].filter((link) => link !== undefined).map(seeAlso),
    block(error.deprecated?.note),
  ]);

const constant = (name: string, value: string): Source =>
  source`public static let ${swift.identifier(name, 'camel')} = Self(rawValue: ${swift.string(value)})`;

const codeConstants = (error: ErrorDefinition): readonly Source[] => [
  indented([...documentCode(error), ...deprecationLines(error), constant(error.name, error.code)]),
  ...error.aliases.map((alias) =>
    indented([
      source`/// Another name of \`\`${swift.identifier(error.name, 'camel')}\`\`.`,
      renamedLine(swift.identifier(error.name, 'camel')),
      constant(alias, error.code),
    ]),
  ),
];

/** The constants of a piece of the table: one for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[]): Source =>
  join(errors.flatMap(codeConstants), blankLine);

/** The constants of the categories. */
export const categoryConstantsOf = (categories: readonly Category[]): Source =>
  join(
    categories.map(({ name, title, description }) =>
      indented([...paragraphs([markdown.text(title), block(description)]), constant(name, name)]),
    ),
    blankLine,
  );
