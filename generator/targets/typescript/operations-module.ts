import type { ErrorCatalog, ErrorDefinition, Operation } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { paramsType } from './errors-module.ts';
import { typescript } from './language.ts';
import { layOutUnion } from './layout.ts';
import { aliasColumn } from './params-shape.ts';
import type { Piece } from './pieces.ts';
import {
  constant,
  exportTypes,
  importAll,
  importAllTypes,
  importTypes,
  importValues,
  typeAlias,
  type Statement,
} from './statement.ts';

/** The type of the errors of an operation: `GetOrderError`. */
export const operationType = ({ name }: Operation): Source => typescript.operation(`${name}_error`, 'pascal');

/** The set of the errors of an operation: `getOrderErrors`. */
export const operationSet = ({ name }: Operation): Source => typescript.operation(`${name}_errors`, 'camel');

/** An error as operations name its type. */
const listedName = ({ name }: ErrorDefinition): Source => typescript.ending(name, 'pascal');

/** An error that an operation lists, as the files of operations show it. */
export interface Listed {
  /** Its type in the module of listed errors. */
  readonly type: Source;
  readonly code: Source;
}

const listedErrors = ({ errors, operations }: ErrorCatalog): readonly ErrorDefinition[] => {
  const names = new Set(operations.flatMap((operation) => operation.errors));
  return errors.filter(({ name }) => names.has(name));
};

/** The errors that operations list, by name. */
export const listedByName = (catalog: ErrorCatalog): ReadonlyMap<string, Listed> =>
  new Map(
    listedErrors(catalog).map((error) => [
      error.name,
      { type: source`listed.${listedName(error)}`, code: typescript.string(error.code) },
    ]),
  );

/** A type for each error that an operation lists: operations share them. */
export const listedModule = (catalog: ErrorCatalog): readonly Statement[] => [
  importAllTypes(source`errors`, source`./errors.js`),
  importAllTypes(source`types`, source`./types.js`),
  ...listedErrors(catalog).map((error) => {
    const name = listedName(error);
    const params = error.params.length === 0 ? source`undefined` : source`errors.${paramsType(error)}`;
    const types = [error.code, error.name, error.category].map(typescript.string);
    return typeAlias(
      name,
      { name: source`types.KnownErrorOf`, arguments: [...types, params] },
      typescript.documentation([error.message.display]),
    );
  }),
];

const listedOf = ({ errors }: Operation, listed: ReadonlyMap<string, Listed>): readonly Listed[] =>
  errors.flatMap((name) => listed.get(name) ?? []);

/** A file of lists of codes: one for each operation. */
export const operationCodesModule = (
  { entries }: Piece<Operation>,
  listed: ReadonlyMap<string, Listed>,
): readonly Statement[] =>
  entries.map((operation) =>
    constant({
      name: typescript.identifier(operation.name, 'camel'),
      type: source`readonly string[]`,
      value: listedOf(operation, listed).map(({ code }) => code),
    }),
  );

/** A file of operations: of each, the type of its errors and the set of those that it lists. */
export const operationsModule = (
  { entries, suffix }: Piece<Operation>,
  listed: ReadonlyMap<string, Listed>,
): readonly Statement[] => [
  importAll(source`codes`, source`./operation-codes${suffix}.js`),
  importAllTypes(source`listed`, source`./listed-errors.js`),
  importValues([source`operation`], source`./operation.js`),
  importTypes([source`OperationErrors`, source`OtherError`], source`./operation.js`),
  exportTypes([source`OperationErrors`, source`OtherError`, source`UnlistedError`], source`./operation.js`),
  ...entries.flatMap((operation) => {
    const type = operationType(operation);
    const types = listedOf(operation, listed).map((one) => one.type);
    return [
      typeAlias(
        type,
        layOutUnion([...types, source`OtherError`], aliasColumn(type), 1),
        typescript.documentation([`The errors of ${operation.request}, and any other error.`]),
      ),
      constant({
        name: operationSet(operation),
        type: { name: source`OperationErrors`, arguments: [type] },
        value: {
          callee: source`operation`,
          argument: source`codes.${typescript.identifier(operation.name, 'camel')}`,
        },
        documentation: typescript.documentation([`The errors that ${operation.request} lists.`]),
      }),
    ];
  }),
];
