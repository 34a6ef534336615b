import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { isRaised } from '../raised.ts';
import { deprecationLines, renamedLine } from './codes-view.ts';
import { kotlin } from './language.ts';
import { parameterName, type ParamsTypes } from './params-view.ts';

/** The definition of an error and, where it is no success, its factory. */
export type ErrorView = {
  readonly isFirst: boolean;
  readonly constant: Source;
  /** What says that the definition is deprecated; a line, or none. */
  readonly deprecation: readonly Source[];
  /** `Definition`, `ParamsDefinition<ParameterParams>`. */
  readonly type: Source;
  readonly definition: Source;
  readonly hasFactory: boolean;
  readonly doc: readonly Source[];
  /** The exception of the category. */
  readonly exception: Source;
  /** `parameterEmpty(parameter: String, cause: Throwable? = null)`. */
  readonly signature: Source;
  readonly made: Source;
};

const documentFactory = ({ name, params }: ErrorDefinition): readonly Source[] =>
  kotlin.comment(
    [
      `Makes the error [ErrorCode.${kotlin.identifier(name, 'constant')}].`,
      ...params.flatMap((param) =>
        param.description === undefined ? [] : [`\`${parameterName(param)}\`: ${param.description}`],
      ),
    ].join('\n\n'),
  );

/** The types that factories name. */
interface FactoryTypes {
  readonly root: Source;
  readonly paramsType: ParamsTypes;
}

const optionsOf = ({ root }: FactoryTypes): readonly Source[] => [
  source`cause: Throwable? = null`,
  source`requestId: String? = null`,
  source`retryAfter: Duration? = null`,
  source`subcode: String? = null`,
  source`details: List<ErrorDetail> = emptyList()`,
  source`items: List<${root}> = emptyList()`,
];

const signatureOf = (name: string, params: readonly Parameter[], types: FactoryTypes): Source => {
  const declared = params.map((param) => source`${parameterName(param)}: ${kotlin.scalar(param.type)}`);
  return source`${kotlin.identifier(name, 'camel')}(${commas([...declared, ...optionsOf(types)])})`;
};

const errorView = (error: ErrorDefinition, types: FactoryTypes): Omit<ErrorView, 'isFirst'> => {
  const { category, name, params } = error;
  const exception = kotlin.categoryException(category, types.root);
  const type = params.length === 0 ? undefined : types.paramsType(error);
  const code = kotlin.string(error.code);
  const given = [
    code,
    ...[source`requestId`, source`retryAfter`, source`subcode`, source`details`, source`items`],
    ...params.map(parameterName),
  ];
  return {
    constant: kotlin.identifier(name, 'constant'),
    deprecation: deprecationLines(error, (replacement) => kotlin.identifier(replacement, 'constant')),
    exception,
    type: type === undefined ? source`Definition` : source`ParamsDefinition<${type}>`,
    definition: type === undefined ? source`definition(${code})` : source`paramsDefinition(${code})`,
    hasFactory: isRaised(error),
    doc: [
      ...documentFactory(error),
      ...deprecationLines(error, (replacement) => kotlin.identifier(replacement, 'camel')),
    ],
    signature: signatureOf(name, params, types),
    made: source`${exception}(raised(${commas(given)}), cause)`,
  };
};

/** Another name of an error: the same definition and factory. */
const aliasView = (
  { constant, ...view }: Omit<ErrorView, 'isFirst'>,
  { name, params }: ErrorDefinition,
  alias: string,
  types: FactoryTypes,
): Omit<ErrorView, 'isFirst'> => {
  const factory = kotlin.identifier(name, 'camel');
  return {
    ...view,
    constant: kotlin.identifier(alias, 'constant'),
    deprecation: [renamedLine(constant)],
    doc: [source`/** Another name of [${factory}]. */`, renamedLine(factory)],
    signature: signatureOf(alias, params, types),
  };
};

/** The view of a piece of the table. */
export const factoriesView = (errors: readonly ErrorDefinition[], types: FactoryTypes): readonly ErrorView[] =>
  errors
    .flatMap((error) => {
      const view = errorView(error, types);
      return [view, ...error.aliases.map((alias) => aliasView(view, error, alias, types))];
    })
    .map((view, place) => ({ isFirst: place === 0, ...view }));
