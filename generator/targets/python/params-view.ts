import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import type { View } from '../../render/view.ts';
import { parameterLists, type ParameterList } from '../parameter-lists.ts';
import { typedErrors } from '../typed-errors.ts';
import { python } from './language.ts';
import { assignment, classHead, tuple } from './layout.ts';
import { shareOut, type Module } from './modules.ts';
import { compareNaturally } from './natural-order.ts';

type FieldView = {
  readonly name: Source;
  readonly scalar: Source;
  readonly assignment: Source;
  readonly isDocumented: boolean;
  readonly documentation: Source;
};

/** What the class of a parameter list shows. */
export type ShapeView = {
  readonly head: Source;
  readonly documentation: Source;
  readonly slots: Source;
  readonly fields: Source;
  readonly hasSensitive: boolean;
  readonly sensitive: Source;
  readonly parameters: readonly FieldView[];
} & { readonly [key: string]: View };

const attributeOf = ({ name }: Parameter): Source => python.attribute(name, 'snake');

/** The description of a parameter, where all that is said of it in different errors is the same. */
const describe = ({ variants }: ParameterList<Source>, place: number): string | undefined => {
  const said = new Set(variants.map((params) => params[place]?.description));
  return said.size === 1 ? [...said][0] : undefined;
};

const toField = (list: ParameterList<Source>, param: Parameter, place: number): FieldView => {
  const name = attributeOf(param);
  const description = describe(list, place);
  return {
    name,
    scalar: python.scalar(param.type),
    assignment: assignment(source`self.${name}: Final`, name, 8),
    isDocumented: description !== undefined,
    documentation: python.docstring([description ?? ''], 8),
  };
};

const tripleOf = (param: Parameter): Source =>
  tuple([python.string(param.name), python.string(attributeOf(param)), python.string(param.type)], 8, 0, 1);

/** The view of the class that holds a list of parameters; where one error keeps a parameter from logs, it does for all. */
const shapeView = (list: ParameterList<Source>): ShapeView => {
  const { name, params, variants } = list;
  const sensitive = params.filter((_, place) => variants.some((variant) => variant[place]?.sensitive === true));
  const quote = (param: Parameter): Source => python.string(attributeOf(param));
  return {
    head: classHead(name, source`Params`),
    documentation: python.docstring([`Parameters: ${params.map((param) => `\`\`${param.name}\`\``).join(', ')}.`], 4),
    slots: tuple(params.map(attributeOf).sort(compareNaturally).map(python.string), 4, '__slots__ = '.length),
    fields: tuple(params.map(tripleOf), 4, '__fields__: ClassVar[Fields] = '.length),
    hasSensitive: sensitive.length > 0,
    sensitive: tuple(sensitive.map(quote), 4, '__sensitive__: ClassVar[tuple[str, ...]] = '.length),
    parameters: params.map((param, place) => toField(list, param, place)),
  };
};

const shapeModules = (lists: readonly ParameterList<Source>[]): readonly Module[] =>
  lists.length === 0
    ? []
    : shareOut(source`_shapes`, lists, {
        nameOf: ({ name }) => name,
        says: 'The classes of parameters: one for each distinct list of parameters.',
        view: (some) => ({ shapes: some.map(shapeView) }),
      });

const documentType = ({ name, params }: ErrorDefinition): Source =>
  python.docstring(
    [
      `Parameters of \`\`${name}\`\`.`,
      ...params.flatMap((param) =>
        param.description === undefined ? [] : [`\`\`${attributeOf(param)}\`\`: ${param.description}`],
      ),
    ],
    0,
  );

/** The names of the parameters of each error, and the classes that they mean: a class for each error takes long to load. */
export const paramsModules = ({ errors }: ErrorCatalog): readonly Module[] => {
  const types = typedErrors(errors).map((error) => ({
    assignment: assignment(python.paramsType(error.name), source`_shapes.${python.shapeClass(error.params)}`, 0),
    documentation: documentType(error),
  }));
  return [
    ...shapeModules(parameterLists(errors, python.shapeClass)),
    { path: 'params', template: 'params.py.liquid', view: { hasTypes: types.length > 0, types } },
  ];
};
