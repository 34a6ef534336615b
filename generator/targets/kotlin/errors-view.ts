import type { ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { codeOf, deprecationLines } from './constants-view.ts';
import { kotlin } from './language.ts';
import { parameterName, type ParamsTypes } from './params-view.ts';

/** An error's definition and, where it is no success, its factory. */
export type ErrorView = {
  readonly isFirst: boolean;
  readonly constant: Source;
  /** `Definition`, `ParamsDefinition<ParameterParams>`. */
  readonly type: Source;
  readonly definition: Source;
  readonly hasFactory: boolean;
  readonly doc: readonly Source[];
  /** `parameterEmpty(parameter: String, cause: Throwable? = null)`. */
  readonly signature: Source;
  readonly made: Source;
};

const comma = source`, `;

const retries = { never: source`Retry.NEVER`, backoff: source`Retry.BACKOFF`, check: source`Retry.CHECK` };
const kinds = { error: source`Kind.ERROR`, success: source`Kind.SUCCESS`, partial: source`Kind.PARTIAL` };
const types: Readonly<Record<ScalarType, Source>> = {
  string: source`STRING`,
  integer: source`INTEGER`,
  number: source`NUMBER`,
  boolean: source`BOOLEAN`,
};

const listOf = (values: readonly Source[]): Source => source`listOf(${join(values, comma)})`;

const parameterRow = ({ name, type, sensitive }: Parameter): Source =>
  source`Parameter(${kotlin.string(name)}, ParameterType.${types[type]}${sensitive ? source`, isSensitive = true` : source``})`;

/** What only some rows have. */
const optionalArguments = (error: ErrorDefinition): readonly Source[] => {
  const { message, params, kind, wordings, deprecated, docs } = error;
  const rest: Source[] = [];
  if (params.length > 0) rest.push(listOf(params.map(parameterRow)));
  if (kind !== 'error') rest.push(source`kind = ${kinds[kind]}`);
  if (message.written !== message.pattern) rest.push(source`written = ${kotlin.string(message.written)}`);
  if (wordings.length > 0) {
    rest.push(source`wordings = ${listOf(wordings.map(({ pattern }) => kotlin.string(pattern)))}`);
  }
  if (deprecated !== undefined) rest.push(source`isDeprecated = true`);
  if (deprecated?.replacement !== undefined) rest.push(source`replacement = ${kotlin.string(deprecated.replacement)}`);
  if (docs !== undefined) rest.push(source`docs = ${kotlin.string(docs)}`);
  return rest;
};

const row = (error: ErrorDefinition): Source => {
  const { name, category, status, retry, message } = error;
  const members = [
    codeOf(error),
    kotlin.string(name),
    source`Category.${kotlin.identifier(category, 'constant')}`,
    source`${status}`,
    retries[retry],
    kotlin.string(message.pattern),
    ...optionalArguments(error),
  ];
  return source`Row(${join(members, comma)})`;
};

const limits = (param: Parameter): string | undefined => {
  const name = parameterName(param);
  if (param.type === 'integer') {
    return `It throws an [IllegalArgumentException] if \`${name}\` is beyond 2^53-1 or -(2^53-1).`;
  }
  return param.type === 'number'
    ? `It throws an [IllegalArgumentException] if \`${name}\` is infinite or not a number.`
    : undefined;
};

const documentFactory = ({ name, params }: ErrorDefinition): readonly Source[] =>
  kotlin.comment(
    [
      `Makes the error [ErrorCode.${kotlin.identifier(name, 'constant')}].`,
      ...params.flatMap((param) =>
        param.description === undefined ? [] : [`\`${parameterName(param)}\`: ${param.description}`],
      ),
      ...params.map(limits).filter((text) => text !== undefined),
    ].join('\n\n'),
  );

const options = [
  source`cause: Throwable? = null`,
  source`requestId: String? = null`,
  source`retryAfter: Duration? = null`,
];

const errorView = (error: ErrorDefinition, paramsType: ParamsTypes): Omit<ErrorView, 'isFirst'> => {
  const { name, params, kind } = error;
  const constant = kotlin.identifier(name, 'constant');
  const type = params.length === 0 ? undefined : paramsType(params);
  const declared = params.map((param) => source`${parameterName(param)}: ${kotlin.scalar(param.type)}`);
  const given = [source`cause`, source`requestId`, source`retryAfter`, ...params.map(parameterName)];
  return {
    constant,
    type: type === undefined ? source`Definition` : source`ParamsDefinition<${type}>`,
    definition: source`define(${row(error)}${type === undefined ? source`` : source`, make${type}`})`,
    hasFactory: kind !== 'success',
    doc: [
      ...documentFactory(error),
      ...deprecationLines(error, (replacement) => kotlin.identifier(replacement, 'camel')),
    ],
    signature: source`${kotlin.identifier(name, 'camel')}(${join([...declared, ...options], comma)})`,
    made: source`${constant}.raise(${join(given, comma)})`,
  };
};

/** The view of a piece of the table. */
export const errorsView = (errors: readonly ErrorDefinition[], paramsType: ParamsTypes): readonly ErrorView[] =>
  errors.map((error, place) => ({ isFirst: place === 0, ...errorView(error, paramsType) }));
