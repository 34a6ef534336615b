import type { ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { isRaised } from '../raised.ts';
import { deprecationLines } from './codes-view.ts';
import { kotlin } from './language.ts';
import { parameterName, type ParamsTypes } from './params-view.ts';

/** The definition of an error and, where it is no success, its factory. */
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

const errorView = (error: ErrorDefinition, types: FactoryTypes): Omit<ErrorView, 'isFirst'> => {
  const { name, params } = error;
  const constant = kotlin.identifier(name, 'constant');
  const type = params.length === 0 ? undefined : types.paramsType(params);
  const declared = params.map((param) => source`${parameterName(param)}: ${kotlin.scalar(param.type)}`);
  const code = kotlin.string(error.code);
  const given = [
    code,
    ...[source`cause`, source`requestId`, source`retryAfter`, source`subcode`, source`details`, source`items`],
    ...params.map(parameterName),
  ];
  return {
    constant,
    type: type === undefined ? source`Definition` : source`ParamsDefinition<${type}>`,
    definition: type === undefined ? source`definition(${code})` : source`paramsDefinition(${code})`,
    hasFactory: isRaised(error),
    doc: [
      ...documentFactory(error),
      ...deprecationLines(error, (replacement) => kotlin.identifier(replacement, 'camel')),
    ],
    signature: source`${kotlin.identifier(name, 'camel')}(${commas([...declared, ...optionsOf(types)])})`,
    made: source`raise(${commas(given)})`,
  };
};

/** The view of a piece of the table. */
export const factoriesView = (errors: readonly ErrorDefinition[], types: FactoryTypes): readonly ErrorView[] =>
  errors.map((error, place) => ({ isFirst: place === 0, ...errorView(error, types) }));
