import type { Category, ErrorDefinition } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { csharp } from './language.ts';
import type { PackageView } from './package-view.ts';

const lineEnd = source`\n        `;

/** Members of a type, with a blank line between them. */
const group = (members: readonly (readonly Source[])[]): Source =>
  join(
    members.map((lines) => join(lines, lineEnd)),
    source`\n\n        `,
  );

/** The attribute of what is deprecated: short, since a compiler prints it at each use. */
export const obsoleteLines = ({ deprecated }: ErrorDefinition, { facade }: PackageView): readonly Source[] => {
  if (deprecated === undefined) return [];
  const { replacement } = deprecated;
  return replacement === undefined
    ? [source`[Obsolete("There is no replacement.")]`]
    : [source`[Obsolete("Use ${csharp.member(replacement, facade)} instead.")]`];
};

/** The documentation and the attribute of a member that is another name of one. */
export const renamedLines = (member: Source): readonly Source[] => [
  source`/// <summary>Another name of <see cref="${member}"/>.</summary>`,
  source`[Obsolete("Use ${member} instead.")]`,
];

const codeConstants = (error: ErrorDefinition, names: PackageView): readonly (readonly Source[])[] => {
  const identifier = csharp.member(error.name, names.facade);
  const { docs, links, code, aliases, deprecated } = error;
  const [message = '', ...remarks] = documentError(error);
  const summary = csharp.element(source`summary`, [message]);
  const see = [docs, ...links].filter((link) => link !== undefined).map((link) => `See ${link}`);
  return [
    [
      ...(summary.length > 0 ? summary : csharp.element(source`summary`, [`The code of ${error.name}.`])),
      ...csharp.element(source`remarks`, [...remarks, deprecated?.note ?? '', ...see]),
      ...obsoleteLines(error, names),
      source`public static ErrorCode ${identifier} => new ErrorCode(${csharp.string(code)});`,
    ],
    ...aliases.map((alias) => [
      ...renamedLines(identifier),
      source`public static ErrorCode ${csharp.member(alias, names.facade)} => ${identifier};`,
    ]),
  ];
};

/** The codes of a piece of the table: a property for each code and one for each further name. */
export const codeConstantsOf = (errors: readonly ErrorDefinition[], names: PackageView): Source =>
  group(errors.flatMap((error) => codeConstants(error, names)));

/** The names of the categories. */
export const categoryConstantsOf = (categories: readonly Category[]): Source =>
  group(
    categories.map(({ name, title, description }) => [
      ...csharp.element(source`summary`, [onOneLine(title) || name, description ?? '']),
      source`public const string ${csharp.identifier(name, 'pascal')} = ${csharp.string(name)};`,
    ]),
  );

/** An exception for a category. */
export type CategoryView = { readonly doc: Source; readonly exception: Source; readonly name: Source };

/** The exceptions of the categories. */
export const categoryViews = (categories: readonly Category[], { root }: PackageView): readonly CategoryView[] =>
  categories.map(({ name, title, description }) => ({
    doc: join(
      csharp.element(source`summary`, [`An error of the category ${onOneLine(title) || name}.`, description ?? '']),
      source`\n    `,
    ),
    exception: csharp.exception(name, root),
    name: csharp.identifier(name, 'pascal'),
  }));
