import { isDeepStrictEqual } from 'node:util';
import type { ErrorCatalog } from '../ir/catalog.ts';
import { groupBy } from '../ir/group-by.ts';
import type { NameOwner, PublicName } from '../targets/public-names.ts';
import type { TargetOptions } from '../targets/target.ts';
import type { Language } from './languages.ts';
import type { Pairs } from './pairs.ts';

/** What happened to a name of a package: it is gone, is new, takes or gives something else, or means another error. */
export interface NameChange {
  readonly kind: 'gone' | 'new' | 'changed' | 'taken';
  /** The owner, in the terms of the newer table where it has the name. */
  readonly owner: NameOwner;
  readonly old: PublicName | undefined;
  readonly new: PublicName | undefined;
}

/** Things by what they belong to: see {@link ownerKey}. */
export type ByOwner<Thing> = ReadonlyMap<string, readonly Thing[]>;

/** The names of two packages of a language without those that are surely the same, and what is different. */
export interface LanguageNames {
  readonly language: Language;
  /** The names that belong to something in the older package. */
  readonly old: (owner: NameOwner) => readonly PublicName[];
  readonly new: (owner: NameOwner) => readonly PublicName[];
  readonly changes: ByOwner<NameChange>;
}

/** A text for what a name belongs to: `code 1001`. */
export const ownerKey = (owner: NameOwner): string => {
  if (owner === 'package') return owner;
  return 'code' in owner ? `code ${owner.code}` : `category ${owner.category}`;
};

const byOwner = <Thing extends { readonly owner: NameOwner }>(things: readonly Thing[]): ByOwner<Thing> =>
  groupBy(things, ({ owner }) => ownerKey(owner));

/** Finds things by what they belong to. They are grouped when the first is asked for: few tables ask. */
const finderOf = <Thing extends { readonly owner: NameOwner }>(things: readonly Thing[]) => {
  let groups: ByOwner<Thing> | undefined;
  return (owner: NameOwner): readonly Thing[] => {
    groups ??= byOwner(things);
    return groups.get(ownerKey(owner)) ?? [];
  };
};

/** Names by their role and text. A package has many, so no key is put together for them. */
const indexNames = (names: readonly PublicName[]) => {
  const roles = new Map<string, Map<string, PublicName>>();
  for (const one of names) {
    const role = roles.get(one.role);
    if (role === undefined) roles.set(one.role, new Map([[one.name, one]]));
    else role.set(one.name, one);
  }
  return ({ role, name }: PublicName): PublicName | undefined => roles.get(role)?.get(name);
};

/** Whether two names take, hold and give the same. */
const hasSameShape = (one: PublicName, other: PublicName): boolean =>
  one.type === other.type &&
  one.members?.length === other.members?.length &&
  (one.members ?? []).every((member, place) => {
    const its = other.members?.[place];
    return member.name === its?.name && member.type === its.type;
  });

/** A name as people read it, with what it is in. */
export const showName = ({ scope, name }: PublicName): string => `${scope ?? ''}${name}`;

/** What the names of an error may depend on beside the error. */
const frameOf = ({ name, envelope, locale, locales, categories, fallback }: ErrorCatalog) => ({
  name,
  envelope,
  locales: [locale, ...locales],
  categories: categories.map((category) => category.name),
  fallback: fallback?.name,
});

/** The names of the packages of two catalogs in a language. */
export const compareNames = (
  language: Language,
  [old, now]: readonly [ErrorCatalog, ErrorCatalog],
  { both, same }: Pairs,
  options: TargetOptions,
): LanguageNames => {
  const hasSame = language.names.isByError && isDeepStrictEqual(frameOf(old), frameOf(now));
  const namesOf = (catalog: ErrorCatalog): readonly PublicName[] =>
    language.names.of(
      hasSame ? { ...catalog, errors: catalog.errors.filter((error) => !same.has(error)) } : catalog,
      options,
    );
  const [before, after] = [namesOf(old), namesOf(now)];
  const [findOld, findNew] = [indexNames(before), indexNames(after)];
  const codes = new Map(both.map((pair) => [pair.old.code, pair.new.code]));
  const isSameOwner = (one: NameOwner, other: NameOwner): boolean =>
    typeof one === 'object' && 'code' in one && typeof other === 'object' && 'code' in other
      ? (codes.get(one.code) ?? one.code) === other.code
      : true;
  const changes: NameChange[] = [];
  for (const name of before) {
    const other = findNew(name);
    if (other === undefined) changes.push({ kind: 'gone', owner: name.owner, old: name, new: undefined });
    else if (!isSameOwner(name.owner, other.owner))
      changes.push({ kind: 'taken', owner: other.owner, old: name, new: other });
    else if (!hasSameShape(name, other)) changes.push({ kind: 'changed', owner: other.owner, old: name, new: other });
  }
  for (const name of after) {
    if (findOld(name) === undefined) changes.push({ kind: 'new', owner: name.owner, old: undefined, new: name });
  }
  return { language, old: finderOf(before), new: finderOf(after), changes: byOwner(changes) };
};
