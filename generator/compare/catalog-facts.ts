import type { ErrorCatalog } from '../ir/catalog.ts';
import { none, type Draft } from './change.ts';
import type { Sides } from './side.ts';

const facts = ['title', 'description', 'copyright', 'authors', 'homepage', 'repository'] as const;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const common = { client: none, server: none, source: 'none' } as const;

/** What changed about the facts of the catalog. */
export const catalogDrafts = (sides: Sides): readonly Draft[] => {
  const [old, now] = [sides.old.catalog, sides.new.catalog];
  const at = (key: string) => ({
    ...common,
    subject: { part: key },
    old: sides.old.places.ofCatalog(key),
    new: sides.new.places.ofCatalog(key),
  });
  const drafts: Draft[] = [];
  if (old.name !== now.name) {
    drafts.push({
      ...at('name'),
      rule: 'catalog-renamed',
      message: 'The catalog has another name, and so have its packages.',
      before: old.name,
      after: now.name,
      client: { level: 'breaking', why: 'fromJson refuses errors of the other name' },
      claims: { owners: ['package'], is: () => true },
    });
  }
  if (old.locale !== now.locale) {
    drafts.push({
      ...at('locale'),
      rule: 'locale-changed',
      message: 'The messages of the table are in another locale.',
      before: old.locale,
      after: now.locale,
      client: { level: 'warning' },
      server: { level: 'warning' },
    });
  }
  if (old.docs !== now.docs) {
    drafts.push({
      ...at('docs'),
      rule: 'docs-changed',
      message: 'The links to the documentation are others.',
      before: old.docs,
      after: now.docs,
      // Docs may be written to bodies, and problem documents have them as their type.
      client: now.envelope.profile === 'problem-json' ? { level: 'warning', why: 'type is another link' } : none,
    });
  }
  if (old.license !== now.license) {
    drafts.push({
      ...at('license'),
      rule: 'license-changed',
      message: 'The license of the packages is another one.',
      before: old.license,
      after: now.license,
      source: 'warning',
    });
  }
  const changed = facts.filter((fact) => !same(old[fact], now[fact]));
  if (changed.length > 0) {
    drafts.push({
      ...at(changed[0] ?? 'title'),
      subject: { part: changed.join(', ') },
      rule: 'description-changed',
      message: `The ${changed.join(', ')} of the catalog ${changed.length === 1 ? 'is another one' : 'are others'}.`,
    });
  }
  return [...drafts, ...fallbackDrafts(sides), ...localeDrafts(sides), ...retiredDrafts(sides), ...orderDrafts(sides)];
};

const fallbackDrafts = (sides: Sides): readonly Draft[] => {
  const [before, after] = [sides.old, sides.new].map(({ catalog }) => catalog.fallback);
  const isSame =
    before?.name === after?.name || sides.pairs.both.some((pair) => pair.old === before && pair.new === after);
  if (isSame) return [];
  const isGone = before !== undefined && after === undefined;
  return [
    {
      rule: 'fallback-changed',
      subject: { part: 'fallback' },
      message: isGone
        ? 'There is no fallback any more: any other failure cannot be encoded.'
        : before === undefined
          ? 'There is a fallback: any other failure can be encoded.'
          : 'Any other failure is sent as another error.',
      before: before?.name,
      after: after?.name,
      client: before === undefined ? none : { level: 'warning' },
      server: before === undefined ? { level: 'addition' } : { level: isGone ? 'breaking' : 'warning' },
      source: isGone ? 'breaking' : before === undefined ? 'addition' : 'none',
      old: sides.old.places.ofCatalog('fallback'),
      new: sides.new.places.ofCatalog('fallback'),
    },
  ];
};

const localeDrafts = ({ old, new: now }: Sides): readonly Draft[] => [
  ...old.catalog.locales
    .filter((tag) => !now.catalog.locales.includes(tag))
    .map((tag): Draft => ({
      ...common,
      rule: 'locale-lost',
      subject: { part: tag },
      message: `The locale ${tag} is gone: its messages are in ${now.catalog.locale} now.`,
      client: { level: 'warning' },
      claims: {
        owners: ['package'],
        is: ({ kind, old: name }) => kind === 'gone' && name?.role === 'locale' && name.name === tag,
      },
      old: old.places.ofCatalog('locale'),
      new: now.places.ofCatalog('locale'),
    })),
  ...now.catalog.locales
    .filter((tag) => !old.catalog.locales.includes(tag))
    .map((tag): Draft => ({
      ...common,
      rule: 'locale-added',
      subject: { part: tag },
      message: `The locale ${tag} is new.`,
      client: { level: 'addition', why: 'older clients do not read parameters of messages in it' },
      claims: {
        owners: ['package'],
        is: ({ kind, new: name }) => kind === 'new' && name?.role === 'locale' && name.name === tag,
      },
      new: now.places.ofCatalog('locale'),
    })),
];

const keyOf = ({ code, name }: ErrorCatalog['retired'][number]): string => code ?? name ?? '';

const retiredDrafts = ({ old, new: now }: Sides): readonly Draft[] => {
  const [before, after] = [old, now].map(
    ({ catalog }) => new Map(catalog.retired.map((entry) => [keyOf(entry), entry])),
  );
  const gone = new Set(old.catalog.errors.map(({ code }) => code));
  const live = new Set(now.catalog.errors.flatMap(({ code, name, aliases }) => [code, name, ...aliases]));
  const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return keys.flatMap((key): readonly Draft[] => {
    const [one, other] = [before?.get(key), after?.get(key)];
    const subject = { code: (other ?? one)?.code, name: (other ?? one)?.name };
    const places = { old: old.places.ofRetired(key), new: now.places.ofRetired(key) };
    if (one !== undefined && other !== undefined) {
      if (same(one, other)) return [];
      return [
        {
          ...common,
          ...places,
          rule: 'retired-changed',
          subject,
          message: 'What is said of the retired code or name is different.',
        },
      ];
    }
    if (other !== undefined) {
      // A code that is gone is a change of its own.
      if (other.code !== undefined && gone.has(other.code)) return [];
      return [
        { ...common, ...places, rule: 'retired-added', subject, message: 'The code or name must not be used again.' },
      ];
    }
    // A code that is used again is a change of its own.
    if (live.has(one?.code ?? '') || live.has(one?.name ?? '')) return [];
    return [
      {
        ...common,
        ...places,
        rule: 'retired-removed',
        subject,
        message: 'The entry under retired is gone, so that the code or name can be used again.',
        help: 'Keep it.',
        client: { level: 'warning' },
      },
    ];
  });
};

/** Whether what both have is in the same order. */
const isInOrder = (before: readonly string[], after: readonly string[]): boolean => {
  const [one, other] = [new Set(before), new Set(after)];
  return same(
    before.filter((key) => other.has(key)),
    after.filter((key) => one.has(key)),
  );
};

const orderDrafts = ({ old, new: now, pairs }: Sides): readonly Draft[] => {
  const place = new Map(pairs.both.map((pair) => [pair.old, pair.new.code]));
  const codes = old.catalog.errors.flatMap((error) => place.get(error) ?? []);
  const [before, after] = [old, now].map(({ catalog }) => catalog.categories.map(({ name }) => name));
  const isSame =
    isInOrder(
      codes,
      now.catalog.errors.map(({ code }) => code),
    ) &&
    isInOrder(before ?? [], after ?? []) &&
    isInOrder(old.catalog.locales, now.catalog.locales);
  return isSame
    ? []
    : [
        {
          ...common,
          rule: 'order-changed',
          subject: {},
          message: 'Errors, categories or locales are in another order.',
        },
      ];
};
