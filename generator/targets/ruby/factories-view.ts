import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { constantOf, withAliases } from './codes-view.ts';
import { call, documented, type Constant } from './constants.ts';
import { ruby } from './language.ts';
import { paramsClass } from './params-view.ts';

const tags = ({ deprecated, docs, links }: ErrorDefinition): readonly Source[] => {
  const see = [...new Set([docs, ...links])].filter((link) => link !== undefined);
  const lines = see.flatMap((link) => ruby.comment(`See ${link}`));
  if (deprecated === undefined) return lines.length === 0 ? [] : [source`#`, ...lines];
  const { replacement } = deprecated;
  const instead =
    replacement === undefined
      ? source`There is no replacement.`
      : source`Use ${constantOf({ name: replacement })} instead.`;
  return [source`#`, ...lines, source`# @deprecated ${instead}`];
};

const kinds = { success: source`:success`, partial: source`:partial` } as const;

/** The class of the parameters as an argument, which a definition without parameters needs only before others. */
const paramsOf = (error: ErrorDefinition, otherwise?: Source): readonly Source[] => {
  if (error.params.length > 0) return [paramsClass(error)];
  return otherwise === undefined ? [] : [otherwise];
};

/** The definitions of the table, each by its name and its further names. */
export const definitionConstants = ({ errors }: ErrorCatalog): readonly Constant[] =>
  errors.flatMap((error) => {
    const { code, category, kind, params, deprecated } = error;
    const described = params.flatMap((param) =>
      param.description === undefined ? [] : [`${ruby.parameter(param)}: ${param.description}`],
    );
    const args = [
      ruby.string(code),
      ruby.errorClass(category),
      ...(kind === 'error' ? paramsOf(error) : [...paramsOf(error, source`Params`), kinds[kind]]),
    ];
    const made = call(source`${constantOf(error)} = Definition.new`, args);
    const constant = documented([...documentError(error), ...described, deprecated?.note], ...tags(error), ...made);
    return withAliases(error, { lines: constant.lines, size: made.length });
  });
