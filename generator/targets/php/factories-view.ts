import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { none } from '../../language/lists.ts';
import { deprecationLines, exceptionOf, otherNameLines } from './codes-view.ts';
import { php } from './language.ts';
import { block, fits, list } from './layout.ts';
import type { PackageView } from './package-view.ts';
import { variable } from './params-view.ts';

const paramTag = (param: Parameter): readonly Source[] => {
  if (param.description === undefined) return [];
  const lines = php.comment(param.description).map(php.afterStar);
  const [first = none] = lines;
  const head = source` * @param ${php.scalar(param.type)} ${variable(param)}`;
  const line = source`${head}${first}`;
  if (lines.length === 1 && fits(line, 4)) return [line];
  return [head, ...lines.map((each) => (each === '' ? source` *` : source` *    ${each}`))];
};

const documentFactory = (error: ErrorDefinition): readonly Source[] => {
  const tags = error.params.flatMap(paramTag);
  return [
    source` * Makes the error {@see ErrorCode::${php.identifier(error.name, 'constant')}}.`,
    ...(tags.length === 0 ? [] : [source` *`, ...tags]),
    ...deprecationLines(error),
  ];
};

/** `#[\SensitiveParameter]` keeps a value out of stack traces. */
const declared = (param: Parameter): Source =>
  source`${param.sensitive ? source`#[\\SensitiveParameter] ` : none}${php.scalar(param.type)} ${variable(param)}`;

/** The start of a factory: its documentation and its signature, and the brace that opens it. */
const startOf = (doc: readonly Source[], method: Source, error: ErrorDefinition, exception: Source): Source => {
  const inner = php.newLine(4);
  const head = source`public static function ${method}(`;
  const parameters = [...error.params.map(declared), source`?RaiseOptions $options = null`];
  const signature = list(head, parameters, source`): ${exception}`, 4);
  const brace = signature.includes('\n') ? source` {` : source`${inner}{`;
  return source`    ${block(doc, 4)}${inner}${signature}${brace}${php.newLine(8)}`;
};

/** The factory of an error. */
const ownFactory = (error: ErrorDefinition, exception: Source): Source => {
  const values = [
    source`ErrorCode::${php.identifier(error.name, 'constant')}`,
    source`$options`,
    ...error.params.map(variable),
  ];
  const made = list(source`return new ${exception}(Facts::raise(`, values, source`));`, 8);
  const method = php.method(error.name, 'camel');
  return source`${startOf(documentFactory(error), method, error, exception)}${made}${php.newLine(4)}}`;
};

/** The factory of an error under another of its names. */
const otherFactory = (error: ErrorDefinition, alias: string, exception: Source): Source => {
  const own = php.method(error.name, 'camel');
  const made = list(source`return self::${own}(`, [...error.params.map(variable), source`$options`], source`);`, 8);
  const start = startOf(otherNameLines(own), php.method(alias, 'camel'), error, exception);
  return source`${start}${made}${php.newLine(4)}}`;
};

/** The factories of an error, by its name and its further names. */
export const factoriesOf = (error: ErrorDefinition, names: PackageView): readonly Source[] => {
  const exception = exceptionOf(names, { name: error.category });
  return [ownFactory(error, exception), ...error.aliases.map((alias) => otherFactory(error, alias, exception))];
};
