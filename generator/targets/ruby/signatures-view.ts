import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { isRaised } from '../raised.ts';
import { ruby } from './language.ts';
import { listsOf, paramsClass } from './params-view.ts';

/** A line of RBS. */
export type Declaration = { readonly declaration: Source };

/** What RBS says of a list of parameters. */
export type ListSignature = {
  readonly type: Source;
  readonly readers: readonly Declaration[];
  /** The interface of what makes errors with these parameters, without its `_`. */
  readonly factory: Source;
  readonly keywords: Source;
};

const constantNames = ({ name, aliases }: ErrorDefinition): readonly Source[] =>
  [name, ...aliases].map((each) => ruby.identifier(each, 'constant'));

const definitionType = (definition: ErrorDefinition): Source => {
  const { category, params } = definition;
  const error = ruby.errorClass(category);
  const type = source`Definition[${error}, ${params.length === 0 ? source`nil` : paramsClass(params)}]`;
  if (!isRaised(definition)) return type;
  const list = params.length === 0 ? none : ruby.listName(params);
  return source`${type} & _${list}Factory[${error}]`;
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

/** The classes of parameter lists, and what makes errors with them. */
export const listSignatures = (catalog: ErrorCatalog): readonly ListSignature[] =>
  listsOf(catalog).map(({ name, params }) => ({
    type: name,
    readers: params.map((param) => ({
      declaration: source`${ruby.parameter(param)}: () -> ${ruby.scalar(param.type)}`,
    })),
    factory: source`${ruby.listName(params)}Factory`,
    keywords: commas(params.map((param) => source`${ruby.parameter(param)}: ${ruby.given(param.type)}`)),
  }));
