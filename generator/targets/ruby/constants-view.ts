import type { Category, ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { documentError } from '../documentation.ts';
import { parameterLists, type ParameterList } from '../parameter-lists.ts';
import { ruby } from './language.ts';

/** A constant with its documentation, and how many lines of code it takes. */
export interface Constant {
  readonly lines: readonly Source[];
  readonly size: number;
}

/** So many lines of code stand in a module: RuboCop's Metrics/ModuleLength allows 100. */
const longestModule = 90;

/** RuboCop's Layout/LineLength, less what a line is indented by. */
const longestLine = 116;

/** Cuts constants into pieces, a module each. */
export const cutConstants = (constants: readonly Constant[]): readonly (readonly Constant[])[] => {
  const pieces: Constant[][] = [];
  let left = 0;
  for (const constant of constants) {
    if (constant.size > left) {
      pieces.push([]);
      left = longestModule;
    }
    pieces.at(-1)?.push(constant);
    left -= constant.size;
  }
  return pieces;
};

const shallow = source`\n  `;
const deep = source`\n    `;

/** The constants of a piece, with a blank line between them, in one module or in a module of that. */
export const joinConstants = (constants: readonly Constant[], isDeep: boolean): Source =>
  join(
    constants.map(({ lines }) => join(lines, isDeep ? deep : shallow)),
    isDeep ? source`\n\n    ` : source`\n\n  `,
  );

const documented = (texts: readonly (string | undefined)[], ...code: readonly Source[]): Constant => ({
  lines: [...ruby.comment(texts.filter((text) => text !== undefined).join('\n\n')), ...code],
  size: code.length,
});

/** A call, its arguments on a line each where one line is too long for all. */
const call = (head: Source, args: readonly Source[]): readonly Source[] => {
  const line = source`${head}(${join(args, source`, `)})`;
  if (line.length <= longestLine) return [line];
  return [
    source`${head}(`,
    ...args.map((argument, index) => source`  ${argument}${index + 1 === args.length ? source`` : source`,`}`),
    source`)`,
  ];
};

const constantOf = ({ name }: Pick<ErrorDefinition, 'name'>): Source => ruby.identifier(name, 'constant');

const withAliases = (error: ErrorDefinition, constant: Constant): readonly Constant[] => [
  constant,
  ...error.aliases.map((name) => ({
    lines: [source`# Another name of ${constantOf(error)}.`, source`${constantOf({ name })} = ${constantOf(error)}`],
    size: 1,
  })),
];

/** The codes of the table, each by its name and its further names. */
export const codeConstants = ({ errors }: ErrorCatalog): readonly Constant[] =>
  errors.flatMap((error) => {
    const [head, value] = [source`${constantOf(error)} =`, ruby.string(error.code)];
    const line = source`${head} ${value}`;
    const code = line.length <= longestLine ? [line] : [head, source`  ${value}`];
    const [summary] = ruby.comment(error.message.display);
    return withAliases(error, { lines: [...(summary === undefined ? [] : [summary]), ...code], size: code.length });
  });

/** The class of a parameter list. */
export const paramsClass = (params: readonly Parameter[]): Source => source`${ruby.listName(params)}Params`;

const tags = ({ deprecated, docs, links }: ErrorDefinition): readonly Source[] => {
  const see = [...new Set([docs, ...links])].filter((link) => link !== undefined);
  const lines = see.flatMap((link) => ruby.comment(`See ${link}`));
  if (deprecated === undefined) return lines.length === 0 ? [] : [source`#`, ...lines];
  const { replacement } = deprecated;
  const instead =
    replacement === undefined
      ? source`It will go away without a replacement.`
      : source`Use ${constantOf({ name: replacement })} instead.`;
  return [source`#`, ...lines, source`# @deprecated ${instead}`];
};

/** The definitions of the table, each by its name and its further names. */
export const definitionConstants = ({ errors }: ErrorCatalog): readonly Constant[] =>
  errors.flatMap((error) => {
    const { code, category, params, deprecated } = error;
    const described = params.flatMap((param) =>
      param.description === undefined ? [] : [`${ruby.parameter(param)}: ${param.description}`],
    );
    const args = [ruby.string(code), ruby.errorClass(category), ...(params.length === 0 ? [] : [paramsClass(params)])];
    const made = call(source`${constantOf(error)} = Definition.new`, args);
    const constant = documented([...documentError(error), ...described, deprecated?.note], ...tags(error), ...made);
    return withAliases(error, { lines: constant.lines, size: made.length });
  });

/** A class for each category. */
export const categoryConstants = ({ categories }: ErrorCatalog): readonly Constant[] =>
  categories.map(({ name, title, description }: Category) =>
    documented([`The category ${onOneLine(title)}.`, description], source`class ${ruby.errorClass(name)} < Error; end`),
  );

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
