import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { parameterLists } from '../parameter-lists.ts';
import { obsoleteLines } from './codes-view.ts';
import { csharp } from './language.ts';
import type { Names } from './names.ts';

const comma = source`, `;
const none = source``;
const lineEnd = source`\n        `;

const argumentName = ({ name }: Parameter): Source => csharp.identifier(name, 'camel');
const propertyName = ({ name }: Parameter): Source => csharp.identifier(name, 'pascal');

const typeOf = (params: readonly Parameter[]): Source => csharp.paramsType(parameterListName(params));

/** An error's factory and, where it has parameters, the method that reads them. */
export type FactoryView = {
  readonly isFirst: boolean;
  readonly doc: Source;
  /** `ParameterEmpty(string parameter, ErrorOptions options = null)`. */
  readonly signature: Source;
  /** `Raise("50014", options, parameter)`. */
  readonly made: Source;
  readonly hasParams: boolean;
  readonly readerDoc: Source;
  /** `TryMatchParameterEmpty(Exception error, out ParameterParams found)`. */
  readonly readerSignature: Source;
  /** `ParameterParams.Read(error, "50014", out found)`. */
  readonly read: Source;
};

/** All parameters are described, or none: a compiler warns of any other way. */
const describeParameters = (params: readonly Parameter[]): readonly Source[] =>
  params.every(({ description }) => description === undefined)
    ? []
    : [
        ...params.flatMap((param) => csharp.parameterElement(argumentName(param), param)),
        source`/// <param name="options">What else the error carries.</param>`,
      ];

const limits = (param: Parameter): readonly Source[] => {
  const argument = source`<paramref name="${argumentName(param)}"/>`;
  switch (param.type) {
    case 'string':
      return [source`/// <exception cref="ArgumentNullException">${argument} is null.</exception>`];
    case 'integer':
      return [
        source`/// <exception cref="ArgumentOutOfRangeException">${argument} is beyond 2^53-1 or -(2^53-1).</exception>`,
      ];
    case 'number':
      return [
        source`/// <exception cref="ArgumentOutOfRangeException">${argument} is infinite or not a number.</exception>`,
      ];
    case 'boolean':
      return [];
  }
};

const factoryView = (error: ErrorDefinition, names: Names, isFirst: boolean): FactoryView => {
  const { name, params, code } = error;
  const identifier = csharp.member(name, names.errors);
  const obsolete = obsoleteLines(error, names);
  const type = params.length === 0 ? undefined : typeOf(params);
  const see = source`<see cref="ErrorCode.${identifier}"/>`;
  const declared = params.map((param) => source`${csharp.scalar(param.type)} ${argumentName(param)}`);
  const factory = {
    isFirst,
    doc: join(
      [
        source`/// <summary>Makes a new error with the code ${see}.</summary>`,
        ...describeParameters(params),
        ...params.flatMap(limits),
        ...obsolete,
      ],
      lineEnd,
    ),
    signature: source`${identifier}(${join([...declared, source`ErrorOptions options = null`], comma)})`,
    made: source`Raise(${join([csharp.string(code), source`options`, ...params.map(argumentName)], comma)})`,
  };
  if (type === undefined) return { ...factory, hasParams: false, readerDoc: none, readerSignature: none, read: none };
  const purpose = source`/// <summary>Whether the code is ${see} and the parameters are known; these.</summary>`;
  return {
    ...factory,
    hasParams: true,
    readerDoc: join([purpose, ...obsolete], lineEnd),
    readerSignature: source`${csharp.reader(name, names.errors)}(Exception error, out ${type} found)`,
    read: source`${type}.Read(error, ${csharp.string(code)}, out found)`,
  };
};

/** The factories of a piece of the table; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[], names: Names): readonly FactoryView[] =>
  errors.filter(({ kind }) => kind !== 'success').map((error, index) => factoryView(error, names, index === 0));

/** A type for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  readonly fields: readonly {
    readonly name: Source;
    readonly type: Source;
    readonly place: number;
    readonly doc: Source;
  }[];
};

const documentField = (variants: readonly (readonly Parameter[])[], place: number): readonly Source[] => {
  const all = variants.map((params) => params[place]);
  const texts = new Set(all.flatMap((param) => param?.description ?? []));
  const lines = texts.size > 3 ? [] : csharp.element(source`summary`, [...texts]);
  return lines.length > 0 ? lines : csharp.element(source`summary`, [`The parameter ${all[0]?.name}.`]);
};

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(
    errors.filter(({ kind }) => kind !== 'success'),
    typeOf,
  ).map(({ name, params, variants }) => ({
    type: name,
    fields: params.map((param, place) => ({
      name: propertyName(param),
      type: csharp.scalar(param.type),
      place,
      doc: join(documentField(variants, place), lineEnd),
    })),
  }));
