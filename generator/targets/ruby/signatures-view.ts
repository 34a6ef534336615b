import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { listsOf, paramsClass } from './constants-view.ts';
import { ruby } from './language.ts';

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

const definitionType = ({ category, params, kind }: ErrorDefinition): Source => {
  const error = ruby.errorClass(category);
  const type = source`Definition[${error}, ${params.length === 0 ? source`nil` : paramsClass(params)}]`;
  if (kind === 'success') return type;
  const list = params.length === 0 ? source`` : ruby.listName(params);
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
    keywords: join(
      params.map((param) => source`${ruby.parameter(param)}: ${ruby.given(param.type)}`),
      source`, `,
    ),
  }));
