import type { ErrorCatalog, Operation } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { commas, none } from '../../language/lists.ts';
import { describeOperation, operationLists } from '../operation-lists.ts';
import { chooseOperation } from '../readme-examples.ts';
import { python } from './language.ts';
import { callOf, fits, stack, tuple } from './layout.ts';
import { stackQuoted, type Module } from './modules.ts';
import { compareNaturally, sortNames } from './natural-order.ts';
import type { PackageView } from './package-view.ts';

/** The type of the codes of an operation's errors: `GetOrderError`. */
export const operationType = ({ name }: Operation): Source => python.identifier(`${name}_error`, 'pascal');

/** The set of the errors of an operation: `get_order_errors`. */
export const operationSet = ({ name }: Operation): Source => python.identifier(`${name}_errors`, 'snake');

/** Something in square brackets after a head, on one line if it fits. */
const subscript = (head: Source, items: readonly Source[]): Source => {
  const [only = none] = items;
  const flat = items.length === 1 ? source`${head}[${only}]` : source`${head}[${commas(items)}]`;
  if (fits(flat)) return flat;
  const comma = items.length === 1 ? none : source`,`;
  return source`${head}[${python.newLine(4)}${stack(items, 4)}${comma}${python.newLine(0)}]`;
};

/** The modules of the errors of operations; none if there are no operations. */
export const operationModules = (catalog: ErrorCatalog, { root }: PackageView): readonly Module[] => {
  const { lists, operations } = operationLists(catalog);
  if (operations.length === 0) return [];
  const codes = lists.map(({ errors }) => errors.map(({ code }) => python.string(code)));
  // The categories of few lists are not those of another list.
  const groups = new Map<string, Source>();
  const groupOfList = lists.map(({ errors }) => {
    const categories = catalog.categories.map(({ name }) => name);
    const listed = new Set(errors.map(({ category }) => category));
    const types = categories.filter((name) => listed.has(name)).map((name) => python.exception(name, root));
    const head = source`_TYPES_${groups.size + 1}: Final = `;
    const key = types.join(' ');
    const known = [...groups.keys()].indexOf(key);
    if (known !== -1) return source`_TYPES_${known + 1}`;
    groups.set(
      key,
      source`${head}${tuple(
        types.map((type) => source`_errors.${type}`),
        0,
        head.length,
      )}`,
    );
    return source`_TYPES_${groups.size}`;
  });
  const names = operations.flatMap(({ operation }) => [operationType(operation), operationSet(operation)]);
  const view = {
    quotedNames: stackQuoted(sortNames([source`OperationErrors`, ...names], compareNaturally)),
    groups: [...groups.values()].map((assignment) => ({ assignment })),
    operations: operations.map(({ operation, list }) => {
      const [type, set] = [operationType(operation), operationSet(operation)];
      const about = describeOperation(operation);
      return {
        codes: subscript(source`${type}: TypeAlias = Literal`, codes[list.number - 1] ?? []),
        codesDocumentation: python.docstring([`The codes of the errors of ${about}.`], 0),
        declaration: subscript(source`${set}: OperationErrors`, [type]),
        set: callOf(source`${set} = OperationErrors`, [
          source`get_args(${type})`,
          groupOfList[list.number - 1] ?? none,
        ]),
        setDocumentation: python.docstring([`The errors of ${about}.`], 0),
      };
    }),
  };
  return [
    { path: '_operation', template: '_operation.py.liquid', view: {} },
    { path: 'operations', template: 'operations.py.liquid', view },
  ];
};

/** The operation of the README. */
export type ExampleOperation = {
  readonly hasOperations: boolean;
  readonly operationType: Source;
  readonly operationSet: Source;
  /** The code of the first error that it lists. */
  readonly operationCode: Source;
};

/** What the README shows of operations. */
export const exampleOperation = (catalog: ErrorCatalog): ExampleOperation => {
  const operation = chooseOperation(catalog);
  const error = catalog.errors.find(({ name }) => name === operation?.errors[0]);
  return {
    hasOperations: operation !== undefined,
    operationType: operation === undefined ? none : operationType(operation),
    operationSet: operation === undefined ? none : operationSet(operation),
    operationCode: error === undefined ? none : python.string(error.code),
  };
};
