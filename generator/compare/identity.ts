import { isRaised } from '../targets/raised.ts';
import { none, ofCode, only, type Draft } from './change.ts';
import type { Pair } from './pairs.ts';
import type { Sides } from './side.ts';

const changedCode = ({ old, new: now }: Pair, sides: Sides): readonly Draft[] =>
  old.code === now.code
    ? []
    : [
        {
          rule: 'code-changed',
          subject: { code: now.code, name: now.name },
          message: `The error ${now.name} has another code.`,
          help: `Keep the code ${old.code}. If it must change, add ${JSON.stringify(old.code)} to retired.`,
          before: old.code,
          after: now.code,
          client: { level: 'breaking', why: 'older clients see an Unknown, as newer clients do of an older server' },
          server: none,
          source: 'warning',
          old: sides.old.places.ofError(old.code, 'code'),
          new: sides.new.places.ofError(now.code, 'code'),
        },
      ];

const changedName = ({ old, new: now }: Pair, sides: Sides): readonly Draft[] => {
  if (old.name === now.name) return [];
  const isKept = now.aliases.includes(old.name);
  return [
    {
      rule: 'name-changed',
      subject: { code: now.code, name: now.name },
      message: isKept
        ? `The error was named ${old.name}. The old name is an alias.`
        : `The error was named ${old.name}.`,
      help: isKept ? undefined : `Write aliases: [${old.name}], so that programs with the old name still work.`,
      before: old.name,
      after: now.name,
      client: none,
      server: none,
      source: isKept ? 'warning' : 'breaking',
      raises: !isKept && isRaised(now),
      claims: only(ofCode(old.code, now.code), ({ kind }) => kind === 'gone' || kind === 'new'),
      old: sides.old.places.ofError(old.code, 'name'),
      new: sides.new.places.ofError(now.code, 'name'),
    },
  ];
};

const aliases = ({ old, new: now }: Pair, sides: Sides): readonly Draft[] => {
  const lost = old.aliases.filter((alias) => alias !== now.name && !now.aliases.includes(alias));
  const more = now.aliases.filter((alias) => alias !== old.name && !old.aliases.includes(alias));
  const common = {
    subject: { code: now.code, name: now.name },
    client: none,
    server: none,
    old: sides.old.places.ofError(old.code, 'aliases'),
    new: sides.new.places.ofError(now.code, 'aliases'),
  };
  return [
    ...lost.map((alias): Draft => ({
      ...common,
      rule: 'alias-removed',
      message: `The alias ${alias} is gone.`,
      help: `Keep ${alias} under aliases until the next major version.`,
      before: alias,
      source: 'breaking',
      claims: only(ofCode(old.code), ({ kind }) => kind === 'gone'),
    })),
    ...more.map((alias): Draft => ({
      ...common,
      rule: 'alias-added',
      message: `The error has the further name ${alias}.`,
      after: alias,
      source: 'addition',
      claims: only(ofCode(now.code), ({ kind }) => kind === 'new'),
    })),
  ];
};

/** What changed about the code, the name and the aliases of an error. */
export const identityDrafts = (pair: Pair, sides: Sides): readonly Draft[] => [
  ...changedCode(pair, sides),
  ...changedName(pair, sides),
  ...aliases(pair, sides),
];
