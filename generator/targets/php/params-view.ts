import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { parameterLists, type ParameterList } from '../parameter-lists.ts';
import { raised } from '../raised.ts';
import { deprecationLines, otherNameLines } from './codes-view.ts';
import { php } from './language.ts';
import { block, list } from './layout.ts';

/** A class for one list of parameters. */
export type ParamsClass = Omit<ParameterList<string>, 'name'> & { readonly class: Source };

const longest = 100;

const startOf = (params: readonly Parameter[]): Source => php.className(parameterListName(params));

/** The classes of parameters, by how their names start; PHP and some file systems take names as one that differ in case alone. */
export const paramsClasses = (errors: readonly ErrorDefinition[]): ReadonlyMap<string, ParamsClass> => {
  const used = new Set<string>();
  return new Map(
    parameterLists(raised(errors), startOf).map(({ name, ...list }) => {
      const start = php.startOf(name, longest);
      let unique = source`${start}Params`;
      for (let number = 2; used.has(unique.toLowerCase()); number += 1) unique = source`${start}${number}Params`;
      used.add(unique.toLowerCase());
      return [name, { ...list, class: unique }];
    }),
  );
};

/** The class of a list of parameters. */
export const paramsClassOf = (classes: ReadonlyMap<string, ParamsClass>, params: readonly Parameter[]): Source => {
  const found = classes.get(startOf(params));
  if (found === undefined) throw new Error(`no class for ${parameterListName(params)}`);
  return found.class;
};

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
export const readersOf = (error: ErrorDefinition, classes: ReadonlyMap<string, ParamsClass>): readonly Source[] => {
  const type = source`Params\\${paramsClassOf(classes, error.params)}`;
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

/** The view of a class of parameters. A parameter that is sensitive in one of the errors is hidden in all. */
export const paramsView = ({ params, variants, class: name }: ParamsClass) => {
  const isHidden = (place: number): boolean => variants.some((variant) => variant[place]?.sensitive === true);
  const hidden = params.filter((_, place) => isHidden(place));
  return {
    class: name,
    names: commas(params.map(variable)),
    isSensitive: hidden.length > 0,
    hidden: hidden.map((param) => ({
      tag: source` * @property-read ${php.scalar(param.type)} ${variable(param)}`,
      field: source`    private readonly \\SensitiveParameterValue ${variable(param)};`,
      assignment: source`${property(param)} = new \\SensitiveParameterValue(${variable(param)});`,
    })),
    properties: params.map((param, place) => {
      const head = isHidden(place) ? source`#[\\SensitiveParameter]` : source`public readonly`;
      return { declaration: source`${head} ${php.scalar(param.type)} ${variable(param)},` };
    }),
  };
};
