import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { markdown } from '../../language/markdown.ts';
import { raised } from '../raised.ts';
import { deprecationLines, indented, paragraphs, renamedLine } from './codes-view.ts';
import { swift } from './language.ts';
import { labelOf, listTypeOf } from './params-view.ts';

/** The part of a documentation comment that Xcode shows for each argument, one line each. */
const documentArguments = ({ params }: ErrorDefinition): Source | undefined => {
  const described = params.flatMap((param) =>
    param.description === undefined ? [] : [source`  - ${labelOf(param)}: ${markdown.cell(param.description)}`],
  );
  return described.length === 0 ? undefined : join([source`- Parameters:`, ...described], source`\n`);
};

/** `.string(parameter)`, as the error keeps a value. */
const wrap = (param: Parameter): Source => source`${swift.types[param.type]}(${labelOf(param)})`;

const withoutParams = (error: ErrorDefinition, name: Source, root: Source): readonly Source[] => [
  indented([
    ...paragraphs([
      markdown.text(error.message.display),
      source`Returns a new error with the code \`\`Code/${name}\`\`.`,
    ]),
    ...deprecationLines(error),
    source`public static var ${name}: ${root} { ${root}(raising: ${swift.string(error.code)}, []) }`,
  ]),
];

const withParams = (error: ErrorDefinition, name: Source, root: Source): readonly Source[] => {
  const { params } = error;
  const declared = params.map((param) => source`${labelOf(param)}: ${swift.scalar(param.type)}`);
  const paramsType = swift.paramsType(error.name);
  return [
    indented([
      ...paragraphs([
        markdown.text(error.message.display),
        source`Returns a new error with the code \`\`Code/${name}\`\`.`,
        documentArguments(error),
      ]),
      ...deprecationLines(error),
      source`public static func ${name}(${commas(declared)}) -> ${root} {`,
      source`    ${root}(raising: ${swift.string(error.code)}, [${commas(params.map(wrap))}])`,
      source`}`,
    ]),
    indented([
      source`/// The parameters of the error with the code \`\`Code/${name}\`\`.`,
      source`public typealias ${paramsType} = ${listTypeOf(params)}`,
    ]),
    indented([
      source`/// The parameters, if the error has the code \`\`Code/${name}\`\` and they are known.`,
      ...deprecationLines(error),
      source`public var ${name}: ${paramsType}? { ${paramsType}(self, ${swift.string(error.code)}) }`,
    ]),
  ];
};

/** The same for another name of an error: both members are deprecated, and call those of the name. */
const withAlias = ({ name, params }: ErrorDefinition, alias: string, root: Source): readonly Source[] => {
  const [own, other] = [swift.identifier(name, 'camel'), swift.identifier(alias, 'camel')];
  const lead = [source`/// Another name of \`${own}\`.`, renamedLine(own)];
  if (params.length === 0) return [indented([...lead, source`public static var ${other}: ${root} { ${own} }`])];
  const declared = params.map((param) => source`${labelOf(param)}: ${swift.scalar(param.type)}`);
  const given = params.map((param) => source`${labelOf(param)}: ${labelOf(param)}`);
  return [
    indented([
      ...lead,
      source`public static func ${other}(${commas(declared)}) -> ${root} {`,
      source`    Self.${own}(${commas(given)})`,
      source`}`,
    ]),
    indented([...lead, source`public var ${other}: ${swift.paramsType(name)}? { ${own} }`]),
  ];
};

/** The factories of a piece of the table and the properties that read parameters; a success has neither. */
export const factoriesOf = (errors: readonly ErrorDefinition[], root: Source): Source =>
  join(
    raised(errors).flatMap((error) => {
      const name = swift.identifier(error.name, 'camel');
      const own = error.params.length === 0 ? withoutParams(error, name, root) : withParams(error, name, root);
      return [...own, ...error.aliases.flatMap((alias) => withAlias(error, alias, root))];
    }),
    source`\n\n    `,
  );
