import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { longestTypedName } from '../../ir/type-name.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { raised } from '../raised.ts';
import { deprecationLines } from './codes-view.ts';
import { go } from './language.ts';
import { listNameOf, paramsTypeView, type ParamsTypeView } from './params-view.ts';

/** The factory of an error under another name, and what reads its parameters. */
export type AliasView = {
  readonly identifier: Source;
  /** False where the name is too long for a type. */
  readonly hasType: boolean;
  /** `PasswordWrongParams`, or the type of the error itself. */
  readonly type: Source;
  /** `parameter string, options ...Option`. */
  readonly declared: Source;
  /** `parameter, options...`. */
  readonly arguments: Source;
};

/** An error's factory and, where it has parameters, their type and the function that reads them. */
export type FactoryView = {
  readonly identifier: Source;
  readonly doc: Source;
  /** `parameter string, options ...Option`. */
  readonly declared: Source;
  /** `raiseString(CodeParameterEmpty, options, parameter)`. */
  readonly made: Source;
  readonly hasParams: boolean;
  readonly params: ParamsTypeView;
  /** A paragraph for what is deprecated, or nothing. */
  readonly deprecation: Source;
  /** `readString(err, CodeParameterEmpty)`. */
  readonly read: Source;
  readonly aliases: readonly AliasView[];
};

const lineEnd = source`\n`;

const argumentName = ({ name }: Parameter): Source => go.argument(name);

const documentFactory = (error: ErrorDefinition, identifier: Source): readonly Source[] => {
  const described = error.params.flatMap((param) =>
    param.description === undefined ? [] : [`${argumentName(param)}: ${param.description}`],
  );
  return go.comment(
    [`New${identifier} returns a new error with the code [Code${identifier}].`, ...described].join('\n\n'),
  );
};

const factoryView = (error: ErrorDefinition): FactoryView => {
  const { name, params, aliases } = error;
  const identifier = go.identifier(name, 'pascal');
  const deprecation = deprecationLines(error);
  const names = params.map(argumentName);
  const declared = params.map((param) => source`${argumentName(param)} ${go.scalar(param.type)}`);
  const list = listNameOf(params);
  return {
    identifier,
    doc: join([...documentFactory(error, identifier), ...deprecation], lineEnd),
    declared: commas([...declared, source`options ...Option`]),
    made: source`raise${list}(${commas([source`Code${identifier}`, source`options`, ...names])})`,
    hasParams: params.length > 0,
    params: paramsTypeView(error),
    deprecation: join(
      deprecation.map((line) => source`${line}\n`),
      none,
    ),
    read: source`read${list}(err, Code${identifier})`,
    aliases: aliases.map((alias) => ({
      identifier: go.identifier(alias, 'pascal'),
      hasType: params.length > 0 && alias.length <= longestTypedName,
      type: go.paramsType(alias.length <= longestTypedName ? alias : name),
      declared: commas([...declared, source`options ...Option`]),
      arguments: commas([...names, source`options...`]),
    })),
  };
};

/** The factories of a piece of the table; a success has none. */
export const factoriesView = (errors: readonly ErrorDefinition[]): readonly FactoryView[] =>
  raised(errors).map(factoryView);
