import type { ErrorCatalog, ErrorDefinition } from '../ir/catalog.ts';
import type { Level, Verdict } from './level.ts';
import type { Pair } from './pairs.ts';
import { newNames, pairParams } from './params.ts';
import { isWorse, readResponse, reversed, sameNames, type Understood } from './read-across.ts';

/** What older clients understand of a newer server, and newer clients of an older one. */
export interface Across {
  readonly older: Understood;
  readonly newer: Understood;
}

const says: Readonly<Record<Exclude<Understood, 'all'>, string>> = {
  'no parameters': 'do not read the parameters',
  'other parameters': 'read wrong values of parameters',
  'another error': 'do not see this error',
  nothing: 'see no error at all',
};

/** The verdict of clients that understand so much; `otherwise` where they understand all. */
export const verdictOfClients = ({ older, newer }: Across, otherwise: Level): Verdict => {
  const reasons = [
    ...(older === 'all' ? [] : [`older clients ${says[older]} from a newer server`]),
    ...(newer === 'all' ? [] : [`newer clients ${says[newer]} from an older server`]),
  ];
  return reasons.length === 0 ? { level: otherwise } : { level: 'breaking', why: reasons.join('; ') };
};

/** What clients understand, where one version already understood no more than that of itself. */
export const lessThan = (own: Understood, { older, newer }: Across): Across => ({
  older: isWorse(older, own) ? older : 'all',
  newer: isWorse(newer, own) ? newer : 'all',
});

const withError = (catalog: ErrorCatalog, error: ErrorDefinition): ErrorCatalog => ({ ...catalog, errors: [error] });

/** What is understood of an error across the versions, all else being as in the older table. */
export const readPair = ({ old, new: now }: Pair, catalog: ErrorCatalog): Across => {
  const names = newNames(pairParams(old, now));
  const before = { catalog: withError(catalog, old), error: old };
  const after = { catalog: withError(catalog, { ...now, category: old.category }), error: now };
  return lessThan(readResponse(before, before, sameNames(old)), {
    older: readResponse(after, before, reversed(names)),
    newer: readResponse(before, after, names),
  });
};
