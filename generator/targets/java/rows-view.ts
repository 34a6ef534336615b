import type { ErrorDefinition, Parameter, Retry } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { annotationOf, constantOf, deprecationTags, memberLines } from './codes-view.ts';
import { java } from './language.ts';
import type { TypeNames } from './names.ts';

const comma = source`, `;
const none = source``;
const retries: Readonly<Record<Retry, Source>> = {
  never: source`Retry.NEVER`,
  backoff: source`Retry.BACKOFF`,
  check: source`Retry.CHECK`,
};

const argumentName = ({ name }: Parameter): Source => java.identifier(name, 'camel');

/** `limit:integer`, `password!`: a name with its type where that is not a text, marked where it is sensitive. */
const packParam = ({ name, type, sensitive }: Parameter): string =>
  `${name}${type === 'string' ? '' : `:${type}`}${sensitive ? '!' : ''}`;

/** What only some rows have. */
const optionalParts = ({ kind, message, params, wordings, deprecated, docs }: ErrorDefinition): readonly Source[] => {
  const parts: Source[] = [];
  if (kind !== 'error') parts.push(source`.kind(Kind.${kind === 'success' ? source`SUCCESS` : source`PARTIAL`})`);
  if (params.length > 0) parts.push(source`.params(${java.string(params.map(packParam).join(' '))})`);
  if (message.written !== message.pattern) parts.push(source`.written(${java.string(message.written)})`);
  if (wordings.length > 0) {
    parts.push(
      source`.wordings(${join(
        wordings.map(({ pattern }) => java.string(pattern)),
        comma,
      )})`,
    );
  }
  if (deprecated !== undefined) {
    const { replacement } = deprecated;
    parts.push(source`.deprecated(${replacement === undefined ? source`null` : java.string(replacement)})`);
  }
  if (docs !== undefined) parts.push(source`.docs(${java.string(docs)})`);
  return parts;
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
    retries[retry],
    java.string(message.pattern),
  ];
  const type = params.length === 0 ? undefined : types.paramsType(params);
  const declared = type === undefined ? source`ErrorDefinition` : source`ParameterizedDefinition<${type}>`;
  const row = source`new Row(${join(members, comma)})${join(optionalParts(error), none)}`;
  const made = source`${row}.define(${type === undefined ? none : source`${type}.MAKE`})`;
  return memberLines([...doc, ...annotationOf(error), source`public static final ${declared} ${constant} = ${made};`]);
};

const limitOf = (param: Parameter): Source | undefined => {
  const refused = source`@throws IllegalArgumentException if {@code ${argumentName(param)}} is`;
  if (param.type === 'integer') return source`${refused} beyond 2^53-1 or -(2^53-1)`;
  return param.type === 'number' ? source`${refused} infinite or not a number` : undefined;
};

/** What is said of the parameters of a factory. */
const tagsOf = ({ params }: ErrorDefinition): readonly Source[] => [
  ...params.flatMap((param) => {
    const about = onOneLine(param.description ?? '');
    return about === '' ? [] : [source`@param ${argumentName(param)} ${java.phrase(about)}`];
  }),
  ...params.map(limitOf).filter((limit) => limit !== undefined),
];

const factory = (error: ErrorDefinition, types: TypeNames): Source => {
  const { name, category, params } = error;
  const constant = constantOf(name);
  const type = types.categoryType(category);
  const all = [...tagsOf(error), ...deprecationTags(error)];
  const purpose = source`Returns a new error with the code {@link ErrorCode#${constant}}.`;
  const doc =
    all.length === 0
      ? [source`/** ${purpose} */`]
      : [source`/**`, source` * ${purpose}`, source` *`, ...all.map((tag) => source` * ${tag}`), source` */`];
  const declared = params.map((param) => source`${java.scalar(param.type)} ${argumentName(param)}`);
  const given = join([source`options`, ...params.map(argumentName)], comma);
  return memberLines([
    ...doc,
    ...annotationOf(error),
    source`public static ${type} ${java.identifier(name, 'camel')}(${join([...declared, source`ErrorOption... options`], comma)}) {`,
    source`  return new ${type}(${constant}.raised(${given}));`,
    source`}`,
  ]);
};

/** The definitions of a piece of the table, each with its factory; a success has none. */
export const rowsOf = (errors: readonly ErrorDefinition[], types: TypeNames): Source =>
  join(
    errors.flatMap((error) => [definition(error, types), ...(error.kind === 'success' ? [] : [factory(error, types)])]),
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
