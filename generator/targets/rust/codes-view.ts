import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { rust } from './language.ts';

/** The text between two lines of the documentation of an item, and between it and the item. */
export const lineEnd = source`\n    `;

/** The text between two items of an `impl`. */
export const blankLine = source`\n\n    `;

/** The name of the constant of a code. */
export const constantOf = (name: string): Source => source`Code::${rust.identifier(name, 'constant')}`;

/** The attribute by which the compiler warns of what is deprecated. */
export const deprecationLines = ({ deprecated }: ErrorDefinition): readonly Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  return replacement === undefined
    ? [source`#[deprecated = "there is no replacement"]`]
    : [source`#[deprecated = "use \`${constantOf(replacement)}\` instead"]`];
};

const paragraphs = (texts: readonly (string | undefined)[]): readonly Source[] =>
  rust.comment(texts.filter((text) => text !== undefined).join('\n\n'));

const constant = (identifier: Source, code: string): Source =>
  rust.assignment(source`pub const ${identifier}: Self`, source`Self(${rust.string(code)})`, 4);

const codeConstants = (error: ErrorDefinition): readonly Source[] => {
  const { name, code, docs, links, deprecated, aliases } = error;
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  const since = deprecated?.since === undefined ? undefined : `Deprecated since ${deprecated.since}.`;
  const doc = paragraphs([...documentError(error), ...see, since, deprecated?.note]);
  const identifier = rust.identifier(name, 'constant');
  return [
    join([...doc, ...deprecationLines(error), constant(identifier, code)], lineEnd),
    ...aliases.map((alias) => {
      const line = source`/// Another name of [\`Self::${identifier}\`].`;
      return join([line, ...deprecationLines(error), constant(rust.identifier(alias, 'constant'), code)], lineEnd);
    }),
  ];
};

/** The constants of a piece of the table: one for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[]): Source =>
  join(errors.flatMap(codeConstants), blankLine);

/** A variant of the enum of categories. */
export type CategoryView = { readonly doc: Source; readonly identifier: Source; readonly name: Source };

/** The view of the categories. */
export const categoriesView = (categories: readonly Category[]): readonly CategoryView[] =>
  categories.map(({ name, title, description }) => ({
    doc: join(paragraphs([onOneLine(title), description]), lineEnd),
    identifier: rust.identifier(name, 'pascal'),
    name: rust.string(name),
  }));
