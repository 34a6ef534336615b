import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { deprecationLines, otherNameLines } from './codes-view.ts';
import { php } from './language.ts';
import { block, list } from './layout.ts';

/** The class of the parameters of an error. */
export const paramsClassOf = ({ name }: Pick<ErrorDefinition, 'name'>): Source => source`${php.className(name)}Params`;

/** The variable that holds a parameter. */
export const variable = ({ name }: Pick<Parameter, 'name'>): Source => source`$${php.identifier(name, 'camel')}`;

/** A method that reads parameters. */
const readerOf = (doc: readonly Source[], method: Source, type: Source, read: Source): Source => {
  const inner = php.newLine(4);
  const signature = list(
    source`public static function ${method}(`,
    [source`?\\Throwable $error`],
    source`): ?${type}`,
    4,
  );
  const brace = signature.includes('\n') ? source` {` : source`${inner}{`;
  return source`    ${block(doc, 4)}${inner}${signature}${brace}${php.newLine(8)}${read}${inner}}`;
};

/** The methods that read the parameters of an error, by its name and its further names. */
export const readersOf = (error: ErrorDefinition): readonly Source[] => {
  const type = source`Params\\${paramsClassOf(error)}`;
  const constant = source`ErrorCode::${php.identifier(error.name, 'constant')}`;
  const own = php.method(error.name, 'camel');
  const doc = [source` * The parameters of {@see ${constant}}, or null.`, ...deprecationLines(error)];
  const read = list(source`return ${type}::of(`, [source`$error`, constant], source`);`, 8);
  return [
    readerOf(doc, own, type, read),
    ...error.aliases.map((alias) =>
      readerOf(otherNameLines(own), php.method(alias, 'camel'), type, source`return self::${own}($error);`),
    ),
  ];
};

/** `$this->name`, from `$name`. */
const property = (param: Parameter): Source => source`$this->${php.identifier(param.name, 'camel')}`;

/** The view of the class of an error's parameters. */
export const paramsView = (error: ErrorDefinition) => {
  const hidden = error.params.filter(({ sensitive }) => sensitive);
  return {
    class: paramsClassOf(error),
    error: source`ErrorCode::${php.identifier(error.name, 'constant')}`,
    isSensitive: hidden.length > 0,
    hidden: hidden.map((param) => ({
      tag: source` * @property-read ${php.scalar(param.type)} ${variable(param)}`,
      field: source`    private readonly \\SensitiveParameterValue ${variable(param)};`,
      assignment: source`${property(param)} = new \\SensitiveParameterValue(${variable(param)});`,
    })),
    properties: error.params.map((param) => {
      const head = param.sensitive ? source`#[\\SensitiveParameter]` : source`public readonly`;
      return { declaration: source`${head} ${php.scalar(param.type)} ${variable(param)},` };
    }),
  };
};
