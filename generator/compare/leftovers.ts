import type { NameOwner } from '../targets/public-names.ts';
import { none, type Draft, type Subject } from './change.ts';
import { claimed, verdictOfNames } from './language-verdict.ts';
import { ownerKey, type LanguageNames, type NameChange } from './name-changes.ts';
import type { Sides } from './side.ts';

const subjectOf = (owner: NameOwner, { new: now }: Sides): Subject => {
  if (owner === 'package') return { part: 'package' };
  if ('category' in owner) return owner;
  return { code: owner.code, name: now.catalog.errors.find(({ code }) => code === owner.code)?.name };
};

/** Changes of names that no other rule explains: a name of one error that another error changed, for example. */
export const leftoverDrafts = (
  languages: readonly LanguageNames[],
  drafts: readonly Draft[],
  sides: Sides,
): readonly Draft[] => {
  const left = new Map<string, { owner: NameOwner; changes: Map<LanguageNames, NameChange[]> }>();
  for (const names of languages) {
    const known = new Set(drafts.flatMap(({ claims }) => (claims === undefined ? [] : claimed(claims, names))));
    for (const change of [...names.changes.values()].flat().filter((one) => !known.has(one))) {
      const key = ownerKey(change.owner);
      const entry = left.get(key) ?? { owner: change.owner, changes: new Map<LanguageNames, NameChange[]>() };
      left.set(key, entry);
      entry.changes.set(names, [...(entry.changes.get(names) ?? []), change]);
    }
  }
  return [...left.values()].map(({ owner, changes }): Draft => ({
    rule: 'identifier-changed',
    subject: subjectOf(owner, sides),
    message: 'A name or a type is another one in some languages, although the table says the same of it.',
    client: none,
    server: none,
    source: (names) => verdictOfNames(changes.get(names) ?? []),
    new: typeof owner === 'object' && 'code' in owner ? sides.new.places.ofError(owner.code) : undefined,
  }));
};
