import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { documentError } from '../documentation.ts';
import { isRaised } from '../raised.ts';
import { cpp } from './language.ts';
import { paramsTypeOf } from './params-view.ts';

const lineEnd = source`\n`;

/** What says in an attribute that there is another name for the same. */
export const renamed = (name: Source): Source => source`deprecated("use ${name}")`;

/** An attribute by which compilers know what is deprecated, with a blank behind it; nothing else. */
export const deprecation = ({ deprecated }: ErrorDefinition): Source => {
  if (deprecated === undefined) return none;
  const { replacement } = deprecated;
  return replacement === undefined
    ? source`[[deprecated("there is no replacement")]] `
    : source`[[${renamed(cpp.identifier(replacement, 'snake'))}]] `;
};

const paragraphs = (texts: readonly (string | undefined)[]): readonly Source[] =>
  cpp.comment(texts.filter((text) => text !== undefined).join('\n\n'));

const codeConstants = (error: ErrorDefinition): readonly Source[] => {
  const { docs, deprecated, links } = error;
  const identifier = cpp.identifier(error.name, 'snake');
  // A success has no factory, and so no struct for its parameters.
  const code = cpp.string(error.code);
  const params = error.params.length > 0 && isRaised(error) ? paramsTypeOf(error) : undefined;
  const type = params === undefined ? source`code` : source`code_of<${params}>`;
  const value = params === undefined ? source`{${code}}` : source` = detail::code_access::make<${params}>(${code})`;
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  const declare = (name: Source): Source => source`inline constexpr ${type} ${name}${value};`;
  const doc = paragraphs([...documentError(error), ...see, deprecated?.note]);
  return [
    join([...doc, source`${deprecation(error)}${declare(identifier)}`], lineEnd),
    ...error.aliases.map((name) =>
      join(
        [
          source`/// Another name of ${identifier}.`,
          source`[[${renamed(identifier)}]] ${declare(cpp.identifier(name, 'snake'))}`,
        ],
        lineEnd,
      ),
    ),
  ];
};

/** The constants of a piece of the table: one for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[]): Source =>
  join(errors.flatMap(codeConstants), source`\n\n`);

/** A category: its constant, the class of its errors, and the row that the table refers to. */
export type CategoryView = {
  readonly doc: Source;
  readonly identifier: Source;
  readonly value: Source;
  readonly classDoc: Source;
  readonly class: Source;
  /** The function that makes an error of the class. */
  readonly make: Source;
  readonly row: Source;
};

/** The views of the categories. */
export const categoriesView = (categories: readonly Category[]): readonly CategoryView[] =>
  categories.map(({ name, title, description }) => {
    const identifier = cpp.identifier(name, 'snake');
    const className = cpp.categoryClass(name);
    return {
      doc: join(paragraphs([`The category ${onOneLine(title)}.`, description]), lineEnd),
      identifier,
      value: source`{${cpp.string(name)}}`,
      classDoc: join(paragraphs([`An error of the category ${onOneLine(title)}.`]), lineEnd),
      class: className,
      make: source`make_${className}`,
      row: source`{category(${cpp.string(name)}), &make_${className}}`,
    };
  });
