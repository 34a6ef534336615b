import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { obsoleteLines, renamedLines } from './codes-view.ts';
import { csharp } from './language.ts';
import type { PackageView } from './package-view.ts';

const lineEnd = source`\n        `;

const argumentName = ({ name }: Parameter): Source => csharp.identifier(name, 'camel');

/** An error's factory and, where it has parameters, the method that reads them. */
export type FactoryView = {
  readonly isFirst: boolean;
  readonly doc: Source;
  /** `ParameterEmpty(string parameter, ErrorOptions? options = null)`. */
  readonly signature: Source;
  /** `Raise("50014", options, parameter)`. */
  readonly made: Source;
  readonly hasParams: boolean;
  readonly readerDoc: Source;
  /** `TryMatchParameterEmpty(Exception? error, [NotNullWhen(true)] out ParameterEmptyParams? found)`. */
  readonly readerSignature: Source;
  /** `(found = OkxWeb3Exception.ValuesOf(error, "50014") is object[] values ? new ParameterEmptyParams(values) : null) != null`. */
  readonly read: Source;
};

/** All parameters are described, or none: a compiler warns of any other way. */
const describeParameters = (params: readonly Parameter[]): readonly Source[] =>
  params.every(({ description }) => description === undefined)
    ? []
    : [
        ...params.flatMap((param) => csharp.parameterElement(argumentName(param), param)),
        source`/// <param name="options">Details of the error.</param>`,
      ];

/** The signature of the method of that name that reads the parameters of an error. */
const readerSignatureOf = (error: ErrorDefinition, reader: Source): Source =>
  source`${reader}(Exception? error, [NotNullWhen(true)] out ${csharp.paramsType(error.name)}? found)`;

const factoryView = (error: ErrorDefinition, names: PackageView, isFirst: boolean): FactoryView => {
  const { name, params, code } = error;
  const identifier = csharp.member(name, names.facade);
  const obsolete = obsoleteLines(error, names);
  const type = params.length === 0 ? undefined : csharp.paramsType(name);
  const see = source`<see cref="ErrorCode.${identifier}"/>`;
  const declared = params.map((param) => source`${csharp.scalar(param.type)} ${argumentName(param)}`);
  const factory = {
    isFirst,
    doc: join(
      [
        source`/// <summary>Returns a new error with the code ${see}.</summary>`,
        ...describeParameters(params),
        ...obsolete,
      ],
      lineEnd,
    ),
    signature: source`${identifier}(${commas([...declared, source`ErrorOptions? options = null`])})`,
    made: source`Raise(${commas([csharp.string(code), source`options`, ...params.map(argumentName)])})`,
  };
  if (type === undefined) return { ...factory, hasParams: false, readerDoc: none, readerSignature: none, read: none };
  const purpose = source`/// <summary>Gets the parameters, if the code is ${see} and they are known.</summary>`;
  return {
    ...factory,
    hasParams: true,
    readerDoc: join([purpose, ...obsolete], lineEnd),
    readerSignature: readerSignatureOf(error, csharp.reader(name, names.facade)),
    read: source`(found = ${names.root}.ValuesOf(error, ${csharp.string(code)}) is object[] values ? new ${type}(values) : null) != null`,
  };
};

/** The same for another name of an error: both members are deprecated, and call those of the name. */
const aliasView = (error: ErrorDefinition, alias: string, names: PackageView): FactoryView => {
  const { name, params } = error;
  const [identifier, reader] = [csharp.member(name, names.facade), csharp.reader(name, names.facade)];
  const documentAs = (member: Source): Source => join(renamedLines(member), lineEnd);
  const own = factoryView({ ...error, name: alias }, names, false);
  return {
    ...own,
    doc: documentAs(identifier),
    made: source`${identifier}(${commas([...params.map(argumentName), source`options`])})`,
    readerDoc: params.length === 0 ? none : documentAs(reader),
    readerSignature: params.length === 0 ? none : readerSignatureOf(error, csharp.reader(alias, names.facade)),
    read: params.length === 0 ? none : source`${reader}(error, out found)`,
  };
};

/** The factories of a piece of the table, also under the other names of errors; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[], names: PackageView): readonly FactoryView[] =>
  raised(errors).flatMap((error, index) => [
    factoryView(error, names, index === 0),
    ...error.aliases.map((alias) => aliasView(error, alias, names)),
  ]);
