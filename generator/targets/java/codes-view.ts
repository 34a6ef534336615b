import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { java } from './language.ts';

const lineEnd = source`\n  `;

/** Lines of a member of a type, indented. */
export const memberLines = (lines: readonly Source[]): Source => join(lines, lineEnd);

/** The constant of an error. */
export const constantOf = (name: string): Source => java.identifier(name, 'constant');

/** What says that an error is deprecated: the tag of its comment, with or without the author's note. */
export const deprecationTags = ({ deprecated }: ErrorDefinition, hasNote = false): readonly Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  const note = onOneLine((hasNote ? deprecated.note : undefined) ?? '');
  const instead =
    replacement === undefined
      ? source`There is no replacement.`
      : source`Use {@link ErrorCode#${constantOf(replacement)}} instead.`;
  return [note === '' ? source`@deprecated ${instead}` : source`@deprecated ${instead} ${java.phrase(note)}`];
};

/** The annotation that goes with {@link deprecationTags}. */
export const annotationOf = ({ deprecated }: ErrorDefinition): readonly Source[] =>
  deprecated === undefined ? [] : [source`@Deprecated`];

/** The comment and the annotation of another name of a symbol. */
export const renamedLines = (symbol: Source, tags: readonly Source[] = []): readonly Source[] => [
  source`/**`,
  source` * Another name of {@link ${symbol}}.`,
  source` *`,
  ...tags.map((tag) => source` * ${tag}`),
  source` * @deprecated Use {@link ${symbol}} instead.`,
  source` */`,
  source`@Deprecated`,
];

const constantsOf = (error: ErrorDefinition, modifiers: Source): readonly Source[] => {
  const constant = constantOf(error.name);
  const { docs, links, aliases, code } = error;
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  const doc = java.javadoc([...documentError(error), ...see].join('\n\n'), deprecationTags(error, true));
  const annotation = annotationOf(error);
  return [
    memberLines([
      ...doc,
      ...annotation,
      source`${modifiers}ErrorCode ${constant} = ErrorCode.of(${java.string(code)});`,
    ]),
    ...aliases.map((alias) =>
      memberLines([
        ...renamedLines(source`#${constant}`),
        source`${modifiers}ErrorCode ${constantOf(alias)} = ${constant};`,
      ]),
    ),
  ];
};

/** The constants of a piece of the table: one for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[], modifiers: Source): Source =>
  join(
    errors.flatMap((error) => constantsOf(error, modifiers)),
    source`\n\n  `,
  );

/** The constants of the categories, each with its comment. */
export const categoryConstantsOf = (categories: readonly Category[]): readonly Source[] =>
  categories.map(({ name, title, description }) =>
    memberLines([
      ...java.comment([onOneLine(title), description ?? ''].join('\n\n')),
      source`public static final String ${constantOf(name)} = ${java.string(name)};`,
    ]),
  );
