import { join, source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { ruby } from './language.ts';

/** A constant with its documentation, and how many lines of code it takes. */
export interface Constant {
  readonly lines: readonly Source[];
  readonly size: number;
}

/** The most lines of code in a module: RuboCop's Metrics/ModuleLength allows 100. */
const longestModule = 90;

/** RuboCop's Layout/LineLength, less what a line is indented by. */
export const longestLine = 116;

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

/** A constant with the paragraphs that document it. */
export const documented = (texts: readonly (string | undefined)[], ...code: readonly Source[]): Constant => ({
  lines: [...ruby.comment(texts.filter((text) => text !== undefined).join('\n\n')), ...code],
  size: code.length,
});

/** A call, its arguments on a line each where one line is too long for all. */
export const call = (head: Source, args: readonly Source[]): readonly Source[] => {
  const line = source`${head}(${commas(args)})`;
  if (line.length <= longestLine) return [line];
  return [
    source`${head}(`,
    ...args.map((argument, index) => source`  ${argument}${index + 1 === args.length ? none : source`,`}`),
    source`)`,
  ];
};
