import type { PublicMember, PublicName } from '../targets/public-names.ts';
import type { Claims, Draft } from './change.ts';
import { isAtLeast, type Verdict } from './level.ts';
import { showName, type LanguageNames, type NameChange } from './name-changes.ts';

/** The most names that a reason lists. */
const shown = 3;

/** `a, b, c and 4 more`. */
const listSome = (texts: readonly string[]): string =>
  texts.length <= shown ? texts.join(', ') : `${texts.slice(0, shown).join(', ')} and ${texts.length - shown} more`;

const writeMember = ({ name, type }: PublicMember): string => `${name}: ${type}`;

/** A name with what it takes: `NewParameterEmpty(parameter: string)`. */
const writeName = (name: PublicName): string =>
  name.members === undefined ? showName(name) : `${showName(name)}(${name.members.map(writeMember).join(', ')})`;

const describe = (kind: NameChange['kind'], changes: readonly NameChange[]): string | undefined => {
  const some = changes.filter((change) => change.kind === kind);
  if (some.length === 0) return undefined;
  const names = some.flatMap((change) => change.old ?? change.new ?? []);
  switch (kind) {
    case 'gone':
      return `${listSome(names.map(showName))} ${some.length === 1 ? 'is' : 'are'} gone`;
    case 'taken':
      return `${listSome(names.map(showName))} ${some.length === 1 ? 'means' : 'mean'} another error`;
    case 'changed':
      return listSome(
        some.map(({ old, new: now }) =>
          old === undefined || now === undefined
            ? ''
            : writeName(old) === writeName(now)
              ? `${showName(old)} is of the type ${now.type ?? ''}, not ${old.type ?? ''}`
              : `${writeName(old)} becomes ${writeName(now)}`,
        ),
      );
    case 'new':
      return `${listSome(names.map(showName))} ${some.length === 1 ? 'is' : 'are'} new`;
  }
};

/** What changes of names mean for programs in a language. */
export const verdictOfNames = (changes: readonly NameChange[]): Verdict => {
  const broken = changes.filter(({ kind }) => kind !== 'new');
  if (broken.length > 0) {
    // What is gone says more than what changed along with it.
    const reasons = (['gone', 'taken'] as const).flatMap((kind) => describe(kind, changes) ?? []);
    return { level: 'breaking', why: reasons.length === 0 ? describe('changed', changes) : reasons.join('; ') };
  }
  return changes.length > 0 ? { level: 'addition', why: describe('new', changes) } : { level: 'none' };
};

/** The changes of names in a language that belong to a change of the table. */
export const claimed = ({ owners, is }: Claims, { changes }: LanguageNames): readonly NameChange[] =>
  owners.flatMap((owner) => (changes.get(owner) ?? []).filter(is));

/** What a change means for programs in a language. */
export const verdictOf = ({ source: level, claims }: Draft, names: LanguageNames): Verdict => {
  if (typeof level === 'function') return level(names);
  const own = claims === undefined ? [] : claimed(claims, names);
  const found = verdictOfNames(own);
  return isAtLeast(found.level, level) ? found : { level };
};
