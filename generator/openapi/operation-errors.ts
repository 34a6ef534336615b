import type { Diagnostic } from '../diagnostic.ts';
import type { ErrorCatalog, ErrorDefinition, Operation } from '../ir/catalog.ts';
import { toSnakeCase } from '../ir/snake-case.ts';
import { memberOf, type SpecNode } from '../spec/node.ts';
import { error } from '../spec/rules/finding.ts';
import type { Description } from './description.ts';
import { createErrorFinder, errorsKey, readNamedErrors, type NamedErrors } from './named-errors.ts';
import { operationsOf, type DescribedOperation } from './operations.ts';

/** An operation of a description with the errors that it may answer with. */
export interface OperationErrors {
  readonly operation: DescribedOperation;
  /** snake_case, of its ID, or else of its method and path. */
  readonly name: string;
  /** In the order of the catalog. */
  readonly errors: readonly ErrorDefinition[];
  /** The words of the lists that lead to them, in order. */
  readonly named: readonly NamedErrors[];
  /** Those of them that the path item or the operation itself has. */
  readonly own: readonly NamedErrors[];
}

/** The operations that have errors, and what was found in the lists. */
export interface ReadOperations {
  readonly operations: readonly OperationErrors[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A name in snake_case of any text: `repos/get` → `repos_get`. Empty where it has no letters and digits. */
const nameFrom = (text: string): string =>
  toSnakeCase(text.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '')).replace(/^(?=\d)/, 'operation_');

const nameOf = ({ id, method, path }: DescribedOperation): string =>
  nameFrom(id?.text ?? '') || nameFrom(`${method.toLowerCase()}_${path}`);

const effective = (named: readonly NamedErrors[], { errors }: ErrorCatalog): readonly ErrorDefinition[] => {
  const chosen = new Set<ErrorDefinition>();
  for (const { isRemoved, errors: some } of named) {
    for (const one of some)
      if (isRemoved) chosen.delete(one);
      else chosen.add(one);
  }
  return errors.filter((one) => chosen.has(one));
};

const collision = (one: OperationErrors, other: OperationErrors): Diagnostic => {
  const at = ({ operation: { id, key } }: OperationErrors) => (id ?? key).place;
  return error(
    'operation-name-duplicate',
    at(one),
    `Another operation is also called ${one.name} in the packages.`,
    'Give one of the two another operationId.',
    { message: 'The other one is at', place: at(other) },
  );
};

/**
 * The errors of every operation: those that its description lists, then those of its path item, then its own. A word with `!`
 * takes out what was listed before it.
 */
export const readOperationErrors = (description: Description, catalog: ErrorCatalog): ReadOperations => {
  const finder = createErrorFinder(catalog);
  const diagnostics: Diagnostic[] = [];
  const lists = new Map<SpecNode, readonly NamedErrors[]>();
  const listOf = (holder: SpecNode): readonly NamedErrors[] => {
    const known = lists.get(holder);
    if (known !== undefined) return known;
    const { named, diagnostics: found } = readNamedErrors(memberOf(holder, errorsKey), finder);
    diagnostics.push(...found);
    lists.set(holder, named);
    return named;
  };
  listOf(description.root.root);
  const operations = operationsOf(description).flatMap((operation): readonly OperationErrors[] => {
    const own = [operation.pathItem, operation.node].flatMap(listOf);
    const named = [...listOf(description.root.root), ...own];
    const errors = effective(named, catalog);
    return errors.length === 0 ? [] : [{ operation, name: nameOf(operation), errors, named, own }];
  });
  return { operations, diagnostics };
};

/** Operations whose names in the packages are the same. */
export const findDuplicateNames = (operations: readonly OperationErrors[]): readonly Diagnostic[] => {
  const byName = new Map<string, OperationErrors>();
  return operations.flatMap((one) => {
    // Some languages write no underscores.
    const key = one.name.replaceAll('_', '');
    const other = byName.get(key);
    if (other !== undefined) return [collision(one, other)];
    byName.set(key, one);
    return [];
  });
};

/** The operations as the catalog has them, in the order of their names. */
export const toOperations = (operations: readonly OperationErrors[]): readonly Operation[] =>
  operations
    .map(({ operation: { id, method, path }, name, errors }) => ({
      id: id?.text,
      name,
      request: `${method} ${path}`,
      errors: errors.map((one) => one.name),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
