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

/** All names of two packages of a language, and what is different. */
export interface LanguageNames {
  readonly language: Language;
  readonly old: readonly PublicName[];
  readonly new: readonly PublicName[];
  readonly changes: readonly NameChange[];
}

const keyOf = ({ role, name }: PublicName): string => `${role} ${name}`;

const shapeOf = ({ members, type }: PublicName): string =>
  JSON.stringify([members?.map(({ name, type: of }) => [name, of]), type]);

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
    else if (shapeOf(name) !== shapeOf(other))
      changes.push({ kind: 'changed', owner: other.owner, old: name, new: other });
  }
  for (const name of after) {
    if (!known.has(keyOf(name))) changes.push({ kind: 'new', owner: name.owner, old: undefined, new: name });
  }
  return { language, old: before, new: after, changes };
};
