import type { Category, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { deprecationLines } from './codes-view.ts';
import { php } from './language.ts';
import { block, fits, list } from './layout.ts';
import { exceptionOf, paramsClassOf, type Names, type ParamsClass } from './names.ts';

/** The variable that holds a parameter. */
export const variable = ({ name }: Pick<Parameter, 'name'>): Source => source`$${php.identifier(name, 'camel')}`;

const paramTag = (param: Parameter): readonly Source[] => {
  if (param.description === undefined) return [];
  const lines = php.comment(param.description).map(php.afterStar);
  const [first = source``] = lines;
  const head = source` * @param ${php.scalar(param.type)} ${variable(param)}`;
  const line = source`${head}${first}`;
  if (lines.length === 1 && fits(line, 4)) return [line];
  return [head, ...lines.map((each) => (each === '' ? source` *` : source` *    ${each}`))];
};

const isLimited = ({ type }: Parameter): boolean => type === 'integer' || type === 'number';

const documentFactory = (error: ErrorDefinition): readonly Source[] => {
  const tags = [
    ...error.params.flatMap(paramTag),
    ...(error.params.some(isLimited)
      ? [source` * @throws \\InvalidArgumentException If a number is not finite or an integer beyond ±(2^53-1).`]
      : []),
  ];
  return [
    source` * Makes the error {@see ErrorCode::${php.identifier(error.name, 'constant')}}.`,
    ...(tags.length === 0 ? [] : [source` *`, ...tags]),
    ...deprecationLines(error),
  ];
};

/** `#[\SensitiveParameter]` keeps a value out of stack traces. */
const declared = (param: Parameter): Source =>
  source`${param.sensitive ? source`#[\\SensitiveParameter] ` : source``}${php.scalar(param.type)} ${variable(param)}`;

/** The factory of an error. */
export const factoryOf = (error: ErrorDefinition, names: Names): Source => {
  const exception = exceptionOf(names, { name: error.category });
  const inner = php.newLine(4);
  const head = source`public static function ${php.method(error.name, 'camel')}(`;
  const parameters = [...error.params.map(declared), source`?RaiseOptions $options = null`];
  const signature = list(head, parameters, source`): ${exception}`, 4);
  const brace = signature.includes('\n') ? source` {` : source`${inner}{`;
  const values = [
    source`ErrorCode::${php.identifier(error.name, 'constant')}`,
    source`$options`,
    ...error.params.map(variable),
  ];
  const made = list(source`return new ${exception}(Facts::raise(`, values, source`));`, 8);
  return source`    ${block(documentFactory(error), 4)}${inner}${signature}${brace}${php.newLine(8)}${made}${inner}}`;
};

/** The method that reads the parameters of an error. */
export const readerOf = (error: ErrorDefinition, classes: ReadonlyMap<string, ParamsClass>): Source => {
  const type = source`Params\\${paramsClassOf(classes, error.params)}`;
  const constant = source`ErrorCode::${php.identifier(error.name, 'constant')}`;
  const inner = php.newLine(4);
  const doc = [source` * Null for anything but {@see ${constant}} with known parameters.`, ...deprecationLines(error)];
  const signature = list(
    source`public static function ${php.method(error.name, 'camel')}(`,
    [source`?\\Throwable $error`],
    source`): ?${type}`,
    4,
  );
  const brace = signature.includes('\n') ? source` {` : source`${inner}{`;
  const read = list(source`return ${type}::of(`, [source`$error`, constant], source`);`, 8);
  return source`    ${block(doc, 4)}${inner}${signature}${brace}${php.newLine(8)}${read}${inner}}`;
};

/** The view of a class of parameters. */
export const paramsView = ({ params, class: name }: ParamsClass) => ({
  class: name,
  names: join(params.map(variable), source`, `),
  properties: params.map((param) => ({
    declaration: source`public readonly ${php.scalar(param.type)} ${variable(param)},`,
  })),
});

/** Those of a piece that can be raised. */
export const raisable = (errors: readonly ErrorDefinition[]): readonly ErrorDefinition[] =>
  errors.filter(({ kind }) => kind !== 'success');

/** The row of a category in the map of exceptions. */
export const exceptionRow = (category: Category, names: Names): Source =>
  source`${php.word(category.name)} => Errors\\${exceptionOf(names, category)}::class,`;
