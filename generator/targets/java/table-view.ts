import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { isRaised } from '../raised.ts';
import { annotationOf, constantOf, deprecationTags, memberLines, renamedLines } from './codes-view.ts';
import { aliasFactoryOf, factoryOf } from './factories-view.ts';
import { java } from './language.ts';
import type { TypeNames } from './type-names.ts';

/** `limit:integer`, `password!`: a name with its type where that is not a text, marked where it is sensitive. */
const packParam = ({ name, type, sensitive }: Parameter): string =>
  `${name}${type === 'string' ? '' : `:${type}`}${sensitive ? '!' : ''}`;

/** What only some rows have. */
const optionalParts = ({ kind, message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const parts: Source[] = [];
  if (kind !== 'error') parts.push(source`.kind(${java.kinds[kind]})`);
  if (params.length > 0) parts.push(source`.params(${java.string(params.map(packParam).join(' '))})`);
  if (message.written !== message.pattern) parts.push(source`.written(${java.string(message.written)})`);
  if (wordings.length > 0) {
    parts.push(source`.wordings(${commas(wordings.map(({ pattern }) => java.string(pattern)))})`);
  }
  if (deprecated !== undefined) {
    const { replacement } = deprecated;
    parts.push(source`.deprecated(${replacement === undefined ? source`null` : java.string(replacement)})`);
  }
  if (docs !== undefined) parts.push(source`.docs(${java.string(docs)})`);
  return parts;
};

const definitionType = ({ name, params }: ErrorDefinition, types: TypeNames): Source =>
  params.length === 0 ? source`ErrorDefinition` : source`ParameterizedDefinition<${types.paramsType(name)}>`;

/** Another name of a definition. */
const aliasDefinition = (error: ErrorDefinition, alias: string, types: TypeNames): Source => {
  const constant = constantOf(error.name);
  const type = definitionType(error, types);
  return memberLines([
    ...renamedLines(source`#${constant}`),
    source`public static final ${type} ${constantOf(alias)} = ${constant};`,
  ]);
};

const definition = (error: ErrorDefinition, types: TypeNames): Source => {
  const { name, category, status, retry, message, params } = error;
  const constant = constantOf(name);
  const doc =
    error.deprecated === undefined
      ? [source`/** The definition of {@link ErrorCode#${constant}}. */`]
      : [
          ...[source`/**`, source` * The definition of {@link ErrorCode#${constant}}.`],
          ...[source` *`, ...deprecationTags(error).map((tag) => source` * ${tag}`), source` */`],
        ];
  const members = [
    source`ErrorCode.${constant}`,
    java.string(name),
    source`${types.categoryType(category)}.CATEGORY`,
    source`${status}`,
    java.retries[retry],
    java.string(message.pattern),
  ];
  const row = source`new Row(${commas(members)})${join(optionalParts(error), none)}`;
  const made = source`${row}.${params.length === 0 ? source`define` : source`defineWithParams`}()`;
  return memberLines([
    ...doc,
    ...annotationOf(error),
    source`public static final ${definitionType(error, types)} ${constant} = ${made};`,
  ]);
};

/** The definitions of a piece of the table, each with its factory and its other names; a success has no factory. */
export const rowsOf = (errors: readonly ErrorDefinition[], types: TypeNames): Source =>
  join(
    errors.flatMap((error) => [
      definition(error, types),
      ...(isRaised(error) ? [factoryOf(error, types)] : []),
      ...error.aliases.flatMap((alias) => [
        aliasDefinition(error, alias, types),
        ...(isRaised(error) ? [aliasFactoryOf(error, alias, types)] : []),
      ]),
    ]),
    source`\n\n  `,
  );

/** Bytes that the methods of one class may take together: no method has more than 65,535. */
const longest = 40_000;

const weigh = ({ message, wordings, docs }: ErrorDefinition): number =>
  [message.pattern, message.written, docs ?? '', ...wordings.map(({ pattern }) => pattern)].reduce(
    (sum, text) => sum + java.weigh(text),
    64,
  );

/** The errors cut into pieces whose rows one static initializer holds. */
export const cutRows = (errors: readonly ErrorDefinition[]): readonly (readonly ErrorDefinition[])[] => {
  const pieces: ErrorDefinition[][] = [];
  let left = 0;
  for (const error of errors) {
    const weight = weigh(error);
    if (weight > left || pieces.length === 0) {
      pieces.push([]);
      left = longest;
    }
    pieces.at(-1)?.push(error);
    left -= weight;
  }
  return pieces;
};
