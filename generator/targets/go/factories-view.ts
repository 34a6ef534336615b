import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { deprecationLines } from './codes-view.ts';
import { go } from './language.ts';
import { paramsTypeOf } from './params-view.ts';

/** An error's factory and, where it has parameters, the function that reads them. */
export type FactoryView = {
  readonly doc: Source;
  /** `ParameterEmpty(parameter string, options ...Option)`. */
  readonly signature: Source;
  /** `raiseParameterParams(CodeParameterEmpty, options, ParameterParams{parameter})`. */
  readonly made: Source;
  readonly hasParams: boolean;
  readonly readerDoc: Source;
  /** `ParameterEmpty(err error) (ParameterParams, bool)`. */
  readonly readerSignature: Source;
  /** `readParameterParams(err, CodeParameterEmpty)`. */
  readonly read: Source;
};

const argumentName = ({ name }: Parameter): Source => go.identifier(name, 'camel');

const documentFactory = (error: ErrorDefinition, identifier: Source): readonly Source[] => {
  const described = error.params.flatMap((param) =>
    param.description === undefined ? [] : [`${argumentName(param)}: ${param.description}`],
  );
  return go.comment(
    [`New${identifier} returns a new error with the code [Code${identifier}].`, ...described].join('\n\n'),
  );
};

const lineEnd = source`\n`;

const factoryView = (error: ErrorDefinition): FactoryView => {
  const { name, params } = error;
  const identifier = go.identifier(name, 'pascal');
  const deprecation = deprecationLines(error);
  const type = params.length === 0 ? undefined : paramsTypeOf(params);
  const declared = params.map((param) => source`${argumentName(param)} ${go.scalar(param.type)}`);
  const factory = {
    doc: join([...documentFactory(error, identifier), ...deprecation], lineEnd),
    signature: source`${identifier}(${commas([...declared, source`options ...Option`])})`,
  };
  if (type === undefined) {
    return {
      ...factory,
      made: source`raise(Code${identifier}, options)`,
      hasParams: false,
      readerDoc: none,
      readerSignature: none,
      read: none,
    };
  }
  const purpose = source`// As${identifier} finds the first error in err's tree that has the code [Code${identifier}] and known parameters, and returns them.`;
  return {
    ...factory,
    made: source`raise${type}(Code${identifier}, options, ${type}{${commas(params.map(argumentName))}})`,
    hasParams: true,
    readerDoc: join([purpose, ...deprecation], lineEnd),
    readerSignature: source`${identifier}(err error) (${type}, bool)`,
    read: source`read${type}(err, Code${identifier})`,
  };
};

/** The functions of a renamed error under another name, which call those of the present name. */
const aliasView = (error: ErrorDefinition, alias: string): FactoryView => {
  const names = error.params.map(argumentName);
  const now = go.identifier(error.name, 'pascal');
  const other = go.identifier(alias, 'pascal');
  const current = factoryView(error);
  const parameters = error.params.map((param, index) => source`${names[index] ?? none} ${go.scalar(param.type)}`);
  const doc = (prefix: Source): Source =>
    join(
      [
        source`// ${prefix}${other} is another name of [${prefix}${now}].`,
        source`//`,
        source`// Deprecated: Use ${prefix}${now} instead.`,
      ],
      lineEnd,
    );
  return {
    ...current,
    doc: doc(source`New`),
    signature: source`${other}(${commas([...parameters, source`options ...Option`])})`,
    made: source`New${now}(${commas([...names, source`options...`])})`,
    readerDoc: doc(source`As`),
    readerSignature: source`${other}(err error) (${error.params.length === 0 ? none : paramsTypeOf(error.params)}, bool)`,
    read: source`As${now}(err)`,
  };
};

/** The factories of a piece of the table; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[]): readonly FactoryView[] =>
  raised(errors).flatMap((error) => [factoryView(error), ...error.aliases.map((alias) => aliasView(error, alias))]);
