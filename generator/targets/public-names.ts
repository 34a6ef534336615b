import type { ErrorCatalog, ErrorDefinition, Operation, Parameter } from '../ir/catalog.ts';
import { join, source, type Source } from '../language/language.ts';
import type { TargetOptions } from './target.ts';

/** What a name of a package is for. */
export type NameRole =
  'package' | 'category' | 'locale' | 'code' | 'definition' | 'kind' | 'params' | 'factory' | 'reader' | 'operation';

/** What a name belongs to: an error by its code, a category by its name, or the package. */
export type NameOwner = { readonly code: string } | { readonly category: string } | 'package';

/** A parameter as a package writes it. */
export interface PublicMember {
  /** As the table writes it. */
  readonly param: string;
  readonly name: Source;
  readonly type: Source;
}

/** A name that programs may use. */
export interface PublicName {
  readonly owner: NameOwner;
  readonly role: NameRole;
  /** What it is in, with what follows that: `ErrorCode.`. */
  readonly scope?: Source;
  readonly name: Source;
  /** What it takes, or what it holds. */
  readonly members?: readonly PublicMember[];
  /** The type of what it gives, where that depends on the table. */
  readonly type?: Source;
}

/** What is public in the package of a language. */
export interface PublicNames {
  /** How factories take their arguments: by position, by name, by both, or by name and in order. */
  readonly passing: 'position' | 'name' | 'both' | 'label';
  /** Whether the names of an error are the same whatever other errors the table has. */
  readonly isByError: boolean;
  readonly of: (catalog: ErrorCatalog, options: TargetOptions) => readonly PublicName[];
}

/** The name of an error and its further names. */
export const allNames = ({ name, aliases }: ErrorDefinition): readonly string[] => [name, ...aliases];

/** The parameters of an error as a package writes them. */
export const membersOf = (
  { params }: ErrorDefinition,
  nameOf: (param: Parameter) => Source,
  typeOf: (param: Parameter) => Source,
): readonly PublicMember[] => params.map((param) => ({ param: param.name, name: nameOf(param), type: typeOf(param) }));

/** A name of the same role for each of an error's names. */
export const eachName = (
  error: ErrorDefinition,
  role: NameRole,
  nameOf: (name: string) => Source,
  more: Partial<PublicName> = {},
): readonly PublicName[] =>
  allNames(error).map((name) => ({ owner: { code: error.code }, role, name: nameOf(name), ...more }));

/** The names of each operation, and the type that lists its errors: whatever programs list them must change with it. */
export const ofOperations = (
  { operations }: ErrorCatalog,
  namesOf: (operation: Operation) => readonly Source[],
  stringOf: (text: string) => Source,
): readonly PublicName[] =>
  operations.flatMap((operation) => {
    const type = join(operation.errors.map(stringOf), source` | `);
    return namesOf(operation).map((name): PublicName => ({ owner: 'package', role: 'operation', name, type }));
  });

/** The name of each operation, in languages in which programs do not depend on which errors it lists. */
export const eachOperation = (
  { operations }: ErrorCatalog,
  nameOf: (operation: Operation) => Source,
  more: Partial<PublicName> = {},
): readonly PublicName[] =>
  operations.map((operation) => ({ owner: 'package', role: 'operation', name: nameOf(operation), ...more }));

/** Names of the package as a whole. */
export const ofPackage = (...names: readonly Source[]): readonly PublicName[] =>
  names.map((name) => ({ owner: 'package', role: 'package', name }));
