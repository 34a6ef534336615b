import type { ErrorCatalog } from '../ir/catalog.ts';
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

/** All names of two packages of a language, and what is different. */
export interface LanguageNames {
  readonly language: Language;
  readonly old: ByOwner<PublicName>;
  readonly new: ByOwner<PublicName>;
  readonly changes: ByOwner<NameChange>;
}

/** A text for what a name belongs to: `code 1001`. */
export const ownerKey = (owner: NameOwner): string => {
  if (owner === 'package') return owner;
  return 'code' in owner ? `code ${owner.code}` : `category ${owner.category}`;
};

const byOwner = <Thing extends { readonly owner: NameOwner }>(things: readonly Thing[]): ByOwner<Thing> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = ownerKey(thing.owner);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
};

const keyOf = ({ role, name }: PublicName): string => `${role} ${name}`;

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

/** The names of the packages of two catalogs in a language. */
export const compareNames = (
  language: Language,
  [old, now]: readonly [ErrorCatalog, ErrorCatalog],
  { both }: Pairs,
  options: TargetOptions,
): LanguageNames => {
  const [before, after] = [language.names.of(old, options), language.names.of(now, options)];
  const found = new Map(after.map((name) => [keyOf(name), name]));
  const known = new Set(before.map(keyOf));
  const codes = new Map(both.map((pair) => [pair.old.code, pair.new.code]));
  const isSame = (one: NameOwner, other: NameOwner): boolean =>
    typeof one === 'object' && 'code' in one && typeof other === 'object' && 'code' in other
      ? (codes.get(one.code) ?? one.code) === other.code
      : true;
  const changes: NameChange[] = [];
  for (const name of before) {
    const other = found.get(keyOf(name));
    if (other === undefined) changes.push({ kind: 'gone', owner: name.owner, old: name, new: undefined });
    else if (!isSame(name.owner, other.owner))
      changes.push({ kind: 'taken', owner: other.owner, old: name, new: other });
    else if (!hasSameShape(name, other)) changes.push({ kind: 'changed', owner: other.owner, old: name, new: other });
  }
  for (const name of after) {
    if (!known.has(keyOf(name))) changes.push({ kind: 'new', owner: name.owner, old: undefined, new: name });
  }
  return { language, old: byOwner(before), new: byOwner(after), changes: byOwner(changes) };
};
