import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { kotlin } from './language.ts';

/** What says of a symbol that it should no longer be used; a line, or none. */
export const deprecationLines = (
  { deprecated }: ErrorDefinition,
  replacementOf: (name: string) => Source,
): Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  return [
    replacement === undefined
      ? source`@Deprecated("There is no replacement.")`
      : source`@Deprecated("Use ${replacementOf(replacement)} instead.")`,
  ];
};

/** What says of another name of a symbol that it should no longer be used. */
export const renamedLine = (name: Source): Source => source`@Deprecated("Use ${name} instead.")`;

const constantOf = (name: string): Source => kotlin.identifier(name, 'constant');

const codeConstants = (error: ErrorDefinition): readonly (readonly Source[])[] => {
  const { docs, links, deprecated } = error;
  const constant = constantOf(error.name);
  const code = kotlin.string(error.code);
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  const texts = [...documentError(error), ...see, deprecated?.note].filter((text) => text !== undefined);
  const deprecation = deprecationLines(error, constantOf);
  return [
    [
      ...kotlin.comment(texts.join('\n\n')),
      ...deprecation,
      source`public val ${constant}: ErrorCode = ErrorCode(${code})`,
    ],
    ...error.aliases.map((name) => [
      source`/** Another name of [${constant}]. */`,
      renamedLine(constant),
      source`public val ${constantOf(name)}: ErrorCode = ErrorCode(${code})`,
    ]),
  ];
};

const group = (constants: readonly (readonly Source[])[], indent: Source): Source =>
  join(
    constants.map((lines) => join(lines, source`\n${indent}`)),
    source`\n\n${indent}`,
  );

/** The constants of a piece of the codes. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[], indent: Source): Source =>
  group(errors.flatMap(codeConstants), indent);

/** The constants of a piece of the categories. */
export const categoryConstantsOf = (categories: readonly Category[], indent: Source): Source =>
  group(
    categories.map(({ name, title, description }) => [
      ...kotlin.comment([onOneLine(title), description].filter((text) => text !== undefined).join('\n\n')),
      source`public val ${constantOf(name)}: Category = Category(${kotlin.string(name)})`,
    ]),
    indent,
  );
