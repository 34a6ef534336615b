import type { PublicName } from '../targets/public-names.ts';
import { none, ofCode } from './change.ts';
import type { Verdict } from './level.ts';
import { claimed } from './language-verdict.ts';
import { ownerKey, showName, type LanguageNames } from './name-changes.ts';
import type { Pair } from './pairs.ts';

/** The names of an error that have its parameters, of both packages. */
interface Shapes {
  readonly old: PublicName;
  readonly new: PublicName;
}

/** Names that have the parameters of the error and are in both packages, but for aliases. */
const shapesOf = (names: LanguageNames, { old, new: now }: Pair): readonly Shapes[] => {
  const after = names.new.get(ownerKey({ code: now.code })) ?? [];
  return (names.old.get(ownerKey({ code: old.code })) ?? [])
    .filter((name) => name.members !== undefined)
    .flatMap((name) => {
      const other = after.find((one) => one.members !== undefined && one.role === name.role && one.name === name.name);
      return other === undefined ? [] : [{ old: name, new: other }];
    });
};

const write = (name: PublicName): string =>
  `${showName(name)}(${(name.members ?? []).map((member) => `${member.name}: ${member.type}`).join(', ')})`;

const breaks = (reasons: readonly string[], otherwise: Verdict): Verdict =>
  reasons.length === 0 ? otherwise : { level: 'breaking', why: reasons.slice(0, 2).join('; ') };

const becomes = ({ old, new: now }: Shapes): string => `${write(old)} becomes ${write(now)}`;

/** A parameter more: each call of the factory has to give it. */
export const ofAdded =
  (pair: Pair) =>
  (names: LanguageNames): Verdict => {
    const factories = shapesOf(names, pair).filter(({ old }) => old.role === 'factory');
    return breaks(factories.map(becomes), { level: 'addition' });
  };

/** A parameter less: no call of the factory gives it, and nothing reads it. */
export const ofRemoved =
  (pair: Pair) =>
  (names: LanguageNames): Verdict => {
    const shapes = shapesOf(names, pair).map(becomes);
    const gone = claimed(ofCode(pair.old.code), names).filter(({ kind }) => kind === 'gone');
    return breaks(
      [...shapes, ...gone.flatMap(({ old }) => (old === undefined ? [] : [`${showName(old)} is gone`]))],
      none,
    );
  };

const memberOf = (name: PublicName, param: string) => name.members?.find((member) => member.param === param);

/** A parameter with another name: programs that write the name do not compile. */
export const ofRenamed =
  (pair: Pair, before: string, after: string) =>
  (names: LanguageNames): Verdict => {
    const reasons = shapesOf(names, pair).flatMap((shapes) => {
      const [one, other] = [memberOf(shapes.old, before), memberOf(shapes.new, after)];
      const isByPlace = shapes.old.role === 'factory' && names.language.names.passing === 'position';
      return one === undefined || other === undefined || one.name === other.name || isByPlace
        ? []
        : [`${one.name} of ${showName(shapes.old)} is now ${other.name}`];
    });
    return breaks(reasons, none);
  };

/** A parameter of another type. */
export const ofRetyped =
  (pair: Pair, before: string, after: string) =>
  (names: LanguageNames): Verdict => {
    const reasons = shapesOf(names, pair).flatMap((shapes) => {
      const [one, other] = [memberOf(shapes.old, before), memberOf(shapes.new, after)];
      return one === undefined || other === undefined || one.type === other.type
        ? []
        : [`${one.name} of ${showName(shapes.old)} is of the type ${other.type}, not ${one.type}`];
    });
    return breaks(reasons, none);
  };

/** Parameters in another order: calls by place give one value for another. */
export const ofReordered =
  (pair: Pair) =>
  (names: LanguageNames): Verdict => {
    if (names.language.names.passing === 'name') return none;
    const factories = shapesOf(names, pair).filter(({ old }) => old.role === 'factory');
    const isSilent = ({ old, new: now }: Shapes): boolean =>
      names.language.names.passing !== 'label' &&
      (old.members ?? []).every((member, place) => now.members?.[place]?.type === member.type);
    return breaks(
      factories.map((shapes) => `${becomes(shapes)}${isSilent(shapes) ? ', and no compiler notices' : ''}`),
      none,
    );
  };
