import type { Category, ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { parameterLists, type ParameterList } from '../parameter-lists.ts';
import type { TargetOptions } from '../target.ts';
import { php } from './language.ts';

/** The names that the files of the package share. */
export type Names = {
  readonly namespace: Source;
  /** What stands before `Exception`, `Errors` and `Throwable`. */
  readonly stem: Source;
  /** The class of the factories. */
  readonly factories: Source;
};

/** The names of the package of a catalog. */
export const namesOf = ({ name }: ErrorCatalog, options: TargetOptions): Names => {
  const stem = name === 'unknown' ? source`UnknownApi` : php.className(name);
  const given = options['namespace'];
  return {
    namespace: given === undefined ? source`${php.namespacePart(name)}\\Errors` : php.namespace(given),
    stem,
    factories: source`${stem}Errors`,
  };
};

const device = /^(?:nul|con|prn|aux|com[1-9]|lpt[1-9])$/u;

/** The name of the Composer package. */
export const packageNameOf = ({ name }: ErrorCatalog, options: TargetOptions): string =>
  options['package'] ?? `${device.test(name) ? `${name}-api` : name}/errors`;

/** The class of a category's exceptions; a name of the package's own is told apart by a further word. */
export const exceptionOf = ({ stem }: Names, { name }: Pick<Category, 'name'>): Source => {
  const start = php.className(name);
  const bare = start.toLowerCase().replace(/(?:category)+$/u, '');
  const isTaken = bare === 'unknown' || bare === stem.toLowerCase();
  return isTaken ? source`${start}CategoryException` : source`${start}Exception`;
};

/** A class for one list of parameters. */
export type ParamsClass = Omit<ParameterList<string>, 'name'> & { readonly class: Source };

const longest = 100;

const startOf = (params: readonly Parameter[]): Source => php.className(parameterListName(params));

/** The classes of parameters, by how their names start; PHP and some file systems take names as one that differ in case alone. */
export const paramsClasses = (errors: readonly ErrorDefinition[]): ReadonlyMap<string, ParamsClass> => {
  const raised = errors.filter(({ kind }) => kind !== 'success');
  const used = new Set<string>();
  return new Map(
    parameterLists(raised, startOf).map(({ name, ...list }) => {
      const start = php.startOf(name, longest);
      let unique = source`${start}Params`;
      for (let number = 2; used.has(unique.toLowerCase()); number += 1) unique = source`${start}${number}Params`;
      used.add(unique.toLowerCase());
      return [name, { ...list, class: unique }];
    }),
  );
};

/** The class of a list of parameters. */
export const paramsClassOf = (classes: ReadonlyMap<string, ParamsClass>, params: readonly Parameter[]): Source => {
  const found = classes.get(startOf(params));
  if (found === undefined) throw new Error(`no class for ${parameterListName(params)}`);
  return found.class;
};

/** A class whose members are shared out. */
export type PieceView = {
  readonly class: Source;
  readonly modifier: Source;
  readonly extends: Source;
  /** What its documentation says of that. */
  readonly part: Source;
};

/** The classes of so many pieces, each the parent of the next; the last one has the name. */
export const piecesOf = (name: Source, count: number): readonly PieceView[] =>
  Array.from({ length: count }, (_, index) => {
    const isLast = index === count - 1;
    return {
      class: isLast ? name : source`${name}${index + 1}`,
      modifier: isLast ? source`final` : source`abstract`,
      extends: index === 0 ? source`` : source` extends ${name}${index}`,
      part: isLast ? source`` : source`, part ${index + 1}`,
    };
  });

/** Members of a class, with a blank line between them. */
export const joinMembers = (members: readonly Source[]): Source => join(members, source`\n\n`);
