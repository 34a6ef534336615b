import type { ErrorCatalog, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { parameterLists, type ParameterList } from '../parameter-lists.ts';
import { call, documented, type Constant } from './constants.ts';
import { ruby } from './language.ts';

/** The class of a parameter list. */
export const paramsClass = (params: readonly Parameter[]): Source => source`${ruby.listName(params)}Params`;

/** The lists of parameters that errors have. */
export const listsOf = ({ errors }: ErrorCatalog): readonly ParameterList<Source>[] =>
  parameterLists(errors, paramsClass);

/** A class for each list of parameters. */
export const listConstants = (catalog: ErrorCatalog): readonly Constant[] =>
  listsOf(catalog).map(({ name, params }) => {
    const words = params.map(ruby.parameter);
    const made = call(source`${name} = Params.define`, words.map(ruby.string));
    const line = `The parameters ${words.join(', ')}.`;
    return documented([params.length === 1 ? `The parameter ${words[0]}.` : line], ...made);
  });
