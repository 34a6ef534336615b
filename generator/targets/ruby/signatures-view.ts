import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { isRaised } from '../raised.ts';
import { typedErrors } from '../typed-errors.ts';
import { ruby } from './language.ts';
import { paramsClass } from './params-view.ts';

/** A line of RBS. */
export type Declaration = { readonly declaration: Source };

/** What RBS says of the parameters of an error. */
export type ParamsSignature = {
  readonly name: Source;
  readonly readers: readonly Declaration[];
  /** The interface of what makes the error, without its `_`. */
  readonly factory: Source;
  readonly keywords: Source;
};

const constantNames = ({ name, aliases }: ErrorDefinition): readonly Source[] =>
  [name, ...aliases].map((each) => ruby.identifier(each, 'constant'));

const definitionType = (definition: ErrorDefinition): Source => {
  const { name, category, params } = definition;
  const error = ruby.errorClass(category);
  const type = source`Definition[${error}, ${params.length === 0 ? source`nil` : paramsClass(definition)}]`;
  if (!isRaised(definition)) return type;
  const factory = params.length === 0 ? none : ruby.className(name);
  return source`${type} & _${factory}Factory[${error}]`;
};

/** The constants of some errors. */
export const constantSignatures = (
  errors: readonly ErrorDefinition[],
): { readonly constants: readonly Declaration[]; readonly codes: readonly Declaration[] } => ({
  constants: errors.flatMap((error) =>
    constantNames(error).map((name) => ({ declaration: source`${name}: ${definitionType(error)}` })),
  ),
  codes: errors.flatMap((error) => constantNames(error).map((name) => ({ declaration: source`${name}: String` }))),
});

/** The classes of parameters, and what makes errors with them. */
export const paramsSignatures = (catalog: ErrorCatalog): readonly ParamsSignature[] =>
  typedErrors(catalog.errors).map((error) => ({
    name: paramsClass(error),
    readers: error.params.map((param) => ({
      declaration: source`${ruby.parameter(param)}: () -> ${ruby.scalar(param.type)}`,
    })),
    factory: source`${ruby.className(error.name)}Factory`,
    keywords: commas(error.params.map((param) => source`${ruby.parameter(param)}: ${ruby.given(param.type)}`)),
  }));
