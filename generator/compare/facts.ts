import type { ErrorDefinition } from '../ir/catalog.ts';
import { none, ofCode, only, type Draft } from './change.ts';
import { readPair, verdictOfClients } from './client-verdict.ts';
import type { Pair } from './pairs.ts';
import type { Sides } from './side.ts';

const status = (
  { old, new: now }: Pair,
  { old: { catalog } }: Sides,
): Pick<Draft, 'rule' | 'client' | 'server'> & object => ({
  rule: 'status-changed',
  client:
    old.kind === now.kind
      ? verdictOfClients(readPair({ old, new: { ...old, status: now.status } }, catalog), 'warning')
      : { level: 'warning' },
  server: { level: 'warning', why: 'they send another status' },
});

const kind = (
  { old, new: now }: Pair,
  { old: { catalog } }: Sides,
): Pick<Draft, 'rule' | 'client' | 'server'> & object => ({
  rule: 'kind-changed',
  client:
    old.kind === 'success' || now.kind === 'success'
      ? { level: 'breaking', why: 'what was an error is a success for the other version, or the other way round' }
      : verdictOfClients(readPair({ old, new: { ...old, kind: now.kind } }, catalog), 'warning'),
  server: { level: 'warning' },
});

/** What is said of an error that programs do not read. */
const textsOf = (
  { description, cause, fix, links, tags, translations }: ErrorDefinition,
  locales: readonly string[],
): string =>
  JSON.stringify([
    ...[description, cause, fix, links, tags],
    locales.map((locale) => {
      const { description: text, cause: why, fix: what } = translations.find((one) => one.locale === locale) ?? {};
      return [text, why, what];
    }),
  ]);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A JSON value with the members of its objects in order. */
const sorted = (json: unknown): unknown =>
  Array.isArray(json)
    ? json.map(sorted)
    : typeof json === 'object' && json !== null
      ? Object.fromEntries(
          Object.entries(json)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => [key, sorted(value)]),
        )
      : json;

/** Whether two JSON values are the same, in whatever order their members are. */
export const isSameJson = (one: unknown, other: unknown): boolean => same(sorted(one), sorted(other));

/** What changed about how an error behaves. */
export const behaviourDrafts = (pair: Pair, sides: Sides, renamed: ReadonlyMap<string, string>): readonly Draft[] => {
  const { old, new: now } = pair;
  const at = (key: string) => ({
    subject: { code: now.code, name: now.name },
    old: sides.old.places.ofError(old.code, key),
    new: sides.new.places.ofError(now.code, key),
    source: 'none' as const,
    server: none,
  });
  const drafts: Draft[] = [];
  if (old.status !== now.status) {
    const [before, after] = [String(old.status), String(now.status)];
    drafts.push({ ...at('status'), ...status(pair, sides), message: 'The HTTP status is another one.', before, after });
  }
  if (old.kind !== now.kind) {
    drafts.push({
      ...at('kind'),
      ...kind(pair, sides),
      message: 'The kind is another one.',
      before: old.kind,
      after: now.kind,
      claims: ofCode(old.code, now.code),
    });
  }
  if (old.retry !== now.retry) {
    drafts.push({
      ...at('retry'),
      rule: 'retry-changed',
      message: 'The retry verdict is another one.',
      before: old.retry,
      after: now.retry,
      client: { level: 'warning', why: 'clients do something else about it' },
      source: 'warning',
    });
  }
  // Of a category with another name, the rule category-renamed says it.
  if (old.category !== now.category && renamed.get(old.category) !== now.category) {
    drafts.push({
      ...at('category'),
      rule: 'category-changed',
      message: 'The error is in another category.',
      before: old.category,
      after: now.category,
      client: none,
      source: 'warning',
      claims: only(ofCode(now.code), (change) => change.kind === 'changed' && change.old?.type !== change.new?.type),
    });
  }
  if (!isSameJson(old.body, now.body)) {
    drafts.push({
      ...at('body'),
      rule: 'body-changed',
      message: 'The members of the body are others.',
      before: JSON.stringify(old.body),
      after: JSON.stringify(now.body),
      client: verdictOfClients(readPair({ old, new: { ...old, body: now.body } }, sides.old.catalog), 'warning'),
      server: { level: 'warning' },
    });
  }
  return drafts;
};

/** What changed about what is said of an error. */
export const documentationDrafts = ({ old, new: now }: Pair, sides: Sides): readonly Draft[] => {
  const at = (key: string) => ({
    subject: { code: now.code, name: now.name },
    old: sides.old.places.ofError(old.code, key),
    new: sides.new.places.ofError(now.code, key),
    client: none,
    server: none,
    source: 'none' as const,
  });
  const drafts: Draft[] = [];
  if (old.deprecated === undefined && now.deprecated !== undefined) {
    const { replacement } = now.deprecated;
    drafts.push({
      ...at('deprecated'),
      rule: 'deprecated',
      message: `The error is deprecated${replacement === undefined ? '' : `. Use ${replacement} instead`}.`,
      source: 'warning',
    });
  } else if (old.deprecated !== undefined && now.deprecated === undefined) {
    drafts.push({ ...at('deprecated'), rule: 'no-longer-deprecated', message: 'The error is no longer deprecated.' });
  } else if (!same(old.deprecated, now.deprecated)) {
    drafts.push({
      ...at('deprecated'),
      rule: 'deprecation-changed',
      message: 'What is said of the deprecation is another text.',
    });
  }
  if (old.since !== now.since) {
    drafts.push({
      ...at('since'),
      rule: 'since-changed',
      message: 'The version that added the error is another one.',
      before: old.since,
      after: now.since,
    });
  }
  const locales = sides.old.catalog.locales.filter((locale) => sides.new.catalog.locales.includes(locale));
  if (textsOf(old, locales) !== textsOf(now, locales)) {
    const key = (['description', 'cause', 'fix', 'links', 'tags'] as const).find((one) => !same(old[one], now[one]));
    drafts.push({
      ...at(key ?? 'code'),
      rule: 'description-changed',
      message:
        key === undefined ? 'A translated description, cause or fix is another one.' : `The ${key} is another one.`,
    });
  }
  return drafts;
};
