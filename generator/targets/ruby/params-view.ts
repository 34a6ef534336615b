import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { typedErrors } from '../typed-errors.ts';
import { constantOf } from './codes-view.ts';
import { call, documented, type Constant } from './constants.ts';
import { ruby } from './language.ts';

/** The class for the parameters of an error. */
export const paramsClass = ({ name }: ErrorDefinition): Source => source`${ruby.className(name)}Params`;

/** A class for the parameters of each error. */
export const paramsConstants = (catalog: ErrorCatalog): readonly Constant[] =>
  typedErrors(catalog.errors).map((error) => {
    const words = error.params.map(ruby.parameter);
    const made = call(source`${paramsClass(error)} = Params.define`, words.map(ruby.string));
    return documented([`The parameters of ${constantOf(error)}.`], ...made);
  });
