import type { ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { parameterLists } from '../parameter-lists.ts';
import { deprecationLines, indented, paragraphs } from './codes-view.ts';
import { swift } from './language.ts';

/** A type for one list of parameters. */
export type ParamsTypeView = {
  readonly type: Source;
  /** Its properties in words: `parameter, limit`. */
  readonly names: Source;
  readonly hasSensitive: boolean;
  readonly fields: readonly {
    readonly name: Source;
    readonly type: Source;
    /** `values[0].stringValue`. */
    readonly value: Source;
    /** What is printed: `"limit": self.limit`, `"password": "[redacted]"`. */
    readonly shown: Source;
  }[];
};

const comma = source`, `;

const labelOf = ({ name }: Parameter): Source => swift.identifier(name, 'camel');

const limitOf = (param: Parameter): Source | undefined => {
  if (param.type === 'integer') return source`- Precondition: ${labelOf(param)} is within ±(2^53-1).`;
  return param.type === 'number' ? source`- Precondition: ${labelOf(param)} is finite.` : undefined;
};

/** The part of a documentation comment that Xcode shows for each argument, one line each. */
const documentArguments = ({ params }: ErrorDefinition): Source | undefined => {
  const described = params.flatMap((param) =>
    param.description === undefined ? [] : [source`  - ${labelOf(param)}: ${markdown.cell(param.description)}`],
  );
  const limits = params.map(limitOf).filter((limit) => limit !== undefined);
  const heading = described.length === 0 ? [] : [source`- Parameters:`];
  const lines = [...heading, ...described, ...limits];
  return lines.length === 0 ? undefined : join(lines, source`\n`);
};

const paramsTypeOf = (params: readonly Parameter[]): Source => swift.paramsType(parameterListName(params));

/** `.string(parameter)`, as the error keeps a value. */
const wrap = (param: Parameter): Source => source`.${valueCases[param.type]}(${labelOf(param)})`;

const valueCases = {
  string: source`string`,
  integer: source`integer`,
  number: source`number`,
  boolean: source`boolean`,
};

const withoutParams = (error: ErrorDefinition, name: Source, type: Source): readonly Source[] => [
  indented([
    ...paragraphs([markdown.text(error.message.display), source`A new error with the code \`\`Code/${name}\`\`.`]),
    ...deprecationLines(error),
    source`public static var ${name}: ${type} { ${type}(raising: ${swift.string(error.code)}, []) }`,
  ]),
];

const withParams = (error: ErrorDefinition, name: Source, type: Source): readonly Source[] => {
  const { params } = error;
  const declared = params.map((param) => source`${labelOf(param)}: ${swift.scalar(param.type)}`);
  const paramsType = paramsTypeOf(params);
  return [
    indented([
      ...paragraphs([
        markdown.text(error.message.display),
        source`A new error with the code \`\`Code/${name}\`\`.`,
        documentArguments(error),
      ]),
      ...deprecationLines(error),
      source`public static func ${name}(${join(declared, comma)}) -> ${type} {`,
      source`    ${type}(raising: ${swift.string(error.code)}, [${join(params.map(wrap), comma)}])`,
      source`}`,
    ]),
    indented([
      source`/// The parameters, if this is the error with the code \`\`Code/${name}\`\` and they are known.`,
      ...deprecationLines(error),
      source`public var ${name}: ${paramsType}? { ${paramsType}(self, ${swift.string(error.code)}) }`,
    ]),
  ];
};

/** The factories of a piece of the table and the properties that read parameters; a success has neither. */
export const factoriesOf = (errors: readonly ErrorDefinition[], type: Source): Source =>
  join(
    errors
      .filter(({ kind }) => kind !== 'success')
      .flatMap((error) => {
        const name = swift.identifier(error.name, 'camel');
        return error.params.length === 0 ? withoutParams(error, name, type) : withParams(error, name, type);
      }),
    source`\n\n    `,
  );

/** One type for each list of parameters that a factory takes. */
export const paramsTypesView = (errors: readonly ErrorDefinition[]): readonly ParamsTypeView[] =>
  parameterLists(
    errors.filter(({ kind }) => kind !== 'success'),
    paramsTypeOf,
  ).map(({ name, params, variants }) => {
    const isSensitive = (index: number): boolean => variants.some((variant) => variant[index]?.sensitive === true);
    return {
      type: name,
      names: join(params.map(labelOf), comma),
      hasSensitive: params.some((_, index) => isSensitive(index)),
      fields: params.map((param, index) => ({
        name: labelOf(param),
        type: swift.scalar(param.type),
        value: source`values[${index}].${valueCases[param.type]}Value`,
        shown: source`"${labelOf(param)}": ${isSensitive(index) ? source`"[redacted]"` : source`self.${labelOf(param)}`}`,
      })),
    };
  });
