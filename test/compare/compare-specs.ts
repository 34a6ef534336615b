import { compareCatalogs, type CompareOptions, type Comparison } from '../../generator/compare/comparison.ts';
import type { Change } from '../../generator/compare/change.ts';
import { levels } from '../../generator/compare/level.ts';
import type { Side } from '../../generator/compare/side.ts';
import { readCatalog } from '../../generator/generate.ts';
import { placesOf } from '../../generator/spec/places.ts';
import { completeSpec } from '../rules/example-project.ts';

/** A spec of which the test says only what it is about, and its other files. */
export const sideOf = (text: string, files: Readonly<Record<string, string>> = {}): Side => {
  const whole = completeSpec(text);
  const { catalog, diagnostics, sources, loaded } = readCatalog('errors.yaml', (path) => {
    const found = path === 'errors.yaml' ? whole : files[path];
    return found === undefined ? { problem: 'there is no such file', help: '' } : { text: found };
  });
  if (catalog === undefined) {
    throw new Error(`${diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n')}\n${whole}`);
  }
  return { catalog, places: placesOf(loaded), sources, unknown: [] };
};

/** Compares two specs. */
export const compareSpecs = (old: string, now: string, options: CompareOptions = {}): Comparison =>
  compareCatalogs(sideOf(old), sideOf(now), options);

/** `all`, `typescript go`, `all but typescript`. */
const nameSome = (ids: readonly string[], all: readonly string[]): string => {
  const others = all.filter((id) => !ids.includes(id));
  if (others.length === 0) return 'all';
  return others.length < ids.length ? `all but ${others.join(' ')}` : ids.join(' ');
};

/** A change in one line: its severity, its rule, and the levels that are not none. */
export const showChange = ({ rule, severity, client, server, languages }: Change): string => {
  const groups = Object.entries({ client, server }).filter(([, { level }]) => level !== 'none');
  const ids = [...languages.keys()];
  const sources = levels.toReversed().flatMap((level) => {
    const such = ids.filter((id) => languages.get(id)?.level === level);
    return level === 'none' || such.length === 0 ? [] : [`${level} in ${nameSome(such, ids)}`];
  });
  return [`${severity} ${rule}`, ...groups.map(([group, { level }]) => `${group} ${level}`), ...sources].join(', ');
};
