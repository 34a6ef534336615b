import type { ErrorDefinition } from '../ir/catalog.ts';
import { isRaised } from '../targets/raised.ts';
import { none, ofCode, only, type Draft } from './change.ts';
import type { Sides } from './side.ts';

const removed = (error: ErrorDefinition, { old, new: now }: Sides): Draft => {
  const { code, name } = error;
  const tombstone = now.catalog.retired.find((entry) => entry.code === code);
  const common = {
    subject: { code, name },
    client: { level: 'breaking', why: 'newer clients see an Unknown where an older server sends it' },
    server: none,
    source: 'none',
    raises: isRaised(error),
    claims: ofCode(code),
    old: old.places.ofError(code),
  } as const;
  if (tombstone !== undefined) {
    return {
      ...common,
      rule: 'code-removed',
      message: 'The error is gone. Its code is retired.',
      new: now.places.ofRetired(code),
      help:
        tombstone.replacement === undefined
          ? 'Write a replacement in its entry under retired, if there is one.'
          : undefined,
    };
  }
  return {
    ...common,
    rule: 'code-vanished',
    message: 'The error is gone, and its code is not under retired. So the code can be used again.',
    help: `Add it to retired: { code: ${JSON.stringify(code)}, name: ${name} }`,
  };
};

/** Errors that are gone, and those that are new. */
export const errorDrafts = (sides: Sides): readonly Draft[] => [
  ...sides.pairs.removed.map((error) => removed(error, sides)),
  ...sides.pairs.added.map(({ code, name }): Draft => ({
    rule: 'error-added',
    subject: { code, name },
    message: 'The error is new.',
    client: { level: 'addition', why: 'older clients see an Unknown with this code' },
    server: none,
    source: 'none',
    claims: only(ofCode(code), ({ kind }) => kind === 'new'),
    new: sides.new.places.ofError(code),
  })),
];

/** The share of words that two texts have in common. */
const likeness = (one: string, other: string): number => {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (words === undefined || others === undefined) return 0;
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, Math.min(words.size, others.size));
};

const reusedCode = (sides: Sides): readonly Draft[] => {
  const retired = new Set(sides.old.catalog.retired.flatMap(({ code }) => code ?? []));
  const again = sides.new.catalog.errors.filter(({ code }) => retired.has(code));
  const renewed = sides.pairs.both.filter(
    (pair) =>
      pair.old.code === pair.new.code &&
      pair.old.name !== pair.new.name &&
      !pair.new.aliases.includes(pair.old.name) &&
      [pair.new.message, ...pair.new.wordings].every(
        ({ display }) => likeness(pair.old.message.display, display) < 0.5,
      ),
  );
  const common = {
    rule: 'code-reused',
    client: { level: 'breaking', why: 'older clients read it as what it was before, and nobody notices' },
    server: none,
    source: 'none',
  } as const;
  return [
    ...again.map(({ code, name }): Draft => ({
      ...common,
      subject: { code, name },
      message: `The code ${code} was retired, and is used again.`,
      help: 'Choose another code, and keep the entry under retired.',
      old: sides.old.places.ofRetired(code),
      new: sides.new.places.ofError(code),
    })),
    ...renewed.map(({ old, new: now }): Draft => ({
      ...common,
      subject: { code: now.code, name: now.name },
      message: `The code ${now.code} now means another error: both its name and its message are other ones.`,
      help: `Give the new error another code, and retire ${old.code}. If it is the same error, write aliases: [${old.name}].`,
      before: `${old.name}: ${old.message.display}`,
      after: `${now.name}: ${now.message.display}`,
      old: sides.old.places.ofError(old.code, 'name'),
      new: sides.new.places.ofError(now.code, 'name'),
    })),
  ];
};

/** The error of each name and alias. */
const namesOf = (errors: readonly ErrorDefinition[]): ReadonlyMap<string, ErrorDefinition> =>
  new Map(errors.flatMap((error) => [error.name, ...error.aliases].map((name) => [name, error] as const)));

const reusedName = ({ old, new: now, pairs }: Sides): readonly Draft[] => {
  const before = namesOf(old.catalog.errors);
  const same = new Map(pairs.both.map((pair) => [pair.new, pair.old]));
  const retired = new Set(old.catalog.retired.flatMap(({ name }) => name ?? []));
  return [...namesOf(now.catalog.errors)].flatMap(([name, error]): readonly Draft[] => {
    const owner = before.get(name);
    if (owner === undefined ? !retired.has(name) : same.get(error) === owner) return [];
    const { code } = error;
    return [
      {
        rule: 'name-reused',
        subject: { code, name },
        message:
          owner === undefined
            ? `The name ${name} was retired, and is used again.`
            : `The name ${name} was the name of the code ${owner.code}, and is now the name of another error.`,
        help: 'Choose another name.',
        client: none,
        server: none,
        source: 'breaking',
        claims: only(ofCode(code), ({ kind }) => kind === 'taken'),
        old: owner === undefined ? old.places.ofRetired(name) : old.places.ofError(owner.code, 'name'),
        new: now.places.ofError(code, 'name'),
      },
    ];
  });
};

/** Codes and names that mean something else than before. */
export const reuseDrafts = (sides: Sides): readonly Draft[] => [...reusedCode(sides), ...reusedName(sides)];
