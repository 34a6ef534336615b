import type { Category } from '../ir/catalog.ts';
import { none, ofCategory, ofCode, only, type Draft } from './change.ts';
import type { Sides } from './side.ts';

/** The new names of categories whose errors are all in one category that is new. */
export const renamedCategories = ({ old, new: now, pairs }: Sides): ReadonlyMap<string, string> => {
  const before = new Set(old.catalog.categories.map(({ name }) => name));
  const after = new Set(now.catalog.categories.map(({ name }) => name));
  const homes = new Map<string, Set<string>>();
  for (const pair of pairs.both) {
    const home = homes.get(pair.old.category) ?? new Set<string>();
    homes.set(pair.old.category, home.add(pair.new.category));
  }
  return new Map(
    [...homes].flatMap(([name, home]) => {
      const [only = ''] = home;
      return home.size === 1 && !after.has(name) && !before.has(only) ? [[name, only]] : [];
    }),
  );
};

const write = ({ codes }: Category): string =>
  codes.map(({ prefix, first, last }) => `${prefix}${first}${first === last ? '' : `-${prefix}${last}`}`).join(', ');

/** Whether each range lies in one of others. */
const isWithin = (some: Category['codes'], others: Category['codes']): boolean =>
  some.every((range) =>
    others.some(
      (other) =>
        other.prefix === range.prefix &&
        other.first.length === range.first.length &&
        other.first <= range.first &&
        range.last <= other.last,
    ),
  );

const changedCategory = (old: Category, now: Category, sides: Sides): readonly Draft[] => {
  const at = (key: string) => ({
    subject: { category: now.name },
    server: none,
    source: 'none' as const,
    old: sides.old.places.ofCategory(old.name, key),
    new: sides.new.places.ofCategory(now.name, key),
  });
  const isUnknown = [...sides.old.unknown, ...sides.new.unknown].includes('code ranges');
  const [before, after] = [write(old), write(now)];
  const isWider = isWithin(old.codes, now.codes);
  const drafts: Draft[] = [];
  if (!isUnknown && before !== after) {
    drafts.push({
      ...at('codes'),
      rule: 'code-range-changed',
      message: isWider ? 'The category owns more codes.' : 'The category no longer owns some codes.',
      before: before === '' ? 'none' : before,
      after: after === '' ? 'none' : after,
      client: isWider
        ? { level: 'addition' }
        : { level: 'warning', why: 'unknown codes there have no category, and not its verdict' },
    });
  }
  if (old.retry !== now.retry) {
    drafts.push({
      ...at('retry'),
      rule: 'retry-changed',
      message: 'The verdict of unknown codes of the category is another one.',
      before: old.retry ?? 'none',
      after: now.retry ?? 'none',
      client: { level: 'warning', why: 'clients do something else about unknown codes' },
    });
  }
  if (textsOf(old) !== textsOf(now)) {
    drafts.push({
      ...at(old.title === now.title ? 'description' : 'title'),
      rule: 'description-changed',
      message: 'The title or the description of the category is another one.',
      client: none,
    });
  }
  return drafts;
};

const textsOf = ({ title, description, titles }: Category): string =>
  JSON.stringify([title, description, [...titles].toSorted()]);

/** What changed about the categories. */
export const categoryDrafts = (sides: Sides): readonly Draft[] => {
  const { old, new: now } = sides;
  const renamed = renamedCategories(sides);
  const [before, after] = [old, now].map(
    ({ catalog }) => new Map(catalog.categories.map((category) => [category.name, category])),
  );
  const common = { client: none, server: none, source: 'none' as const };
  const gone = old.catalog.categories.flatMap(({ name }): readonly Draft[] => {
    const same = after?.get(name);
    const own = before?.get(name);
    if (same !== undefined && own !== undefined) return changedCategory(own, same, sides);
    const newName = renamed.get(name);
    const category = newName === undefined ? undefined : after?.get(newName);
    if (newName === undefined || category === undefined || own === undefined) {
      return [
        {
          ...common,
          rule: 'category-removed',
          subject: { category: name },
          message: 'The category is gone.',
          claims: only(ofCategory(name), ({ kind }) => kind === 'gone'),
          old: old.places.ofCategory(name),
        },
      ];
    }
    return [
      {
        ...common,
        rule: 'category-renamed',
        subject: { category: newName },
        message: `The category was named ${name}.`,
        before: name,
        after: newName,
        help: 'The name of a category is the name of a class, a type or a constant in every language. Keep it, and change the title.',
        claims: {
          owners: [...ofCategory(name, newName).owners, ...ofCode(...category.errors.map(({ code }) => code)).owners],
          is: ({ owner, kind, old: one, new: other }) =>
            (typeof owner === 'object' && 'category' in owner) || (kind === 'changed' && one?.type !== other?.type),
        },
        old: old.places.ofCategory(name, 'name'),
        new: now.places.ofCategory(newName, 'name'),
      },
      ...changedCategory(own, category, sides),
    ];
  });
  const fresh = new Set(renamed.values());
  return [
    ...gone,
    ...now.catalog.categories
      .filter(({ name }) => before?.has(name) !== true && !fresh.has(name))
      .map(({ name }): Draft => ({
        ...common,
        rule: 'category-added',
        subject: { category: name },
        message: 'The category is new.',
        source: 'addition',
        claims: only(ofCategory(name), ({ kind }) => kind === 'new'),
        new: now.places.ofCategory(name),
      })),
  ];
};
