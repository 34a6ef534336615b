import type { Parameter } from '../ir/catalog.ts';
import { writePath } from '../ir/path.ts';
import { none, ofCode, type Draft } from './change.ts';
import { readPair, verdictOfClients } from './client-verdict.ts';
import type { Verdict } from './level.ts';
import type { Pair } from './pairs.ts';
import { ofAdded, ofRemoved, ofRenamed, ofReordered, ofRetyped } from './param-verdicts.ts';
import { isReordered, pairParams, type ParamChange } from './params.ts';
import type { Sides } from './side.ts';

/** Where the value of a parameter is. */
const placeOf = ({ from }: Parameter): string => (from === undefined ? 'in the message' : writePath(from));

/** What all that is said of the parameters of an error has in common. */
const commonOf = ({ old, new: now }: Pair, sides: Sides) => ({
  subject: { code: now.code, name: now.name },
  server: none,
  claims: ofCode(old.code, now.code),
  old: sides.old.places.ofError(old.code, 'params'),
  new: sides.new.places.ofError(now.code, 'params'),
});

type Common = ReturnType<typeof commonOf>;

/** What changed about a parameter that both have. */
const changedParameter = (
  { old: before, new: after }: Extract<ParamChange, { kind: 'both' }>,
  pair: Pair,
  common: Common,
  client: () => Verdict,
): readonly Draft[] => {
  const drafts: Draft[] = [];
  if (before.name !== after.name) {
    drafts.push({
      ...common,
      rule: 'parameter-renamed',
      message: `The parameter ${before.name} is now ${after.name}.`,
      before: before.name,
      after: after.name,
      client: client(),
      source: ofRenamed(pair, before.name, after.name),
    });
  }
  if (before.type !== after.type) {
    drafts.push({
      ...common,
      rule: 'parameter-retyped',
      message: `The parameter ${after.name} has another type.`,
      before: before.type,
      after: after.type,
      client: client(),
      source: ofRetyped(pair, before.name, after.name),
    });
  }
  if (before.sensitive !== after.sensitive) {
    drafts.push({
      ...common,
      rule: 'parameter-sensitivity-changed',
      message: after.sensitive
        ? `The parameter ${after.name} is sensitive now: logs do not show it.`
        : `The parameter ${after.name} is no longer sensitive: logs show it.`,
      client: { level: 'warning' },
      server: { level: 'warning' },
      source: (names) => {
        const found = ofRetyped(pair, before.name, after.name)(names);
        return found.level === 'breaking' ? found : { level: 'warning' };
      },
    });
  }
  if (placeOf(before) !== placeOf(after)) {
    const found = client();
    drafts.push({
      ...common,
      rule: 'parameter-moved',
      message: `The parameter ${after.name} is at another place in the body.`,
      before: placeOf(before),
      after: placeOf(after),
      client: found.level === 'breaking' ? found : { level: 'warning' },
      source: 'none',
    });
  }
  if (before.description !== after.description || before.example !== after.example) {
    drafts.push({
      ...common,
      rule: 'description-changed',
      message: `The description or the example of the parameter ${after.name} is another one.`,
      client: none,
      source: 'none',
      claims: ofCode(),
    });
  }
  return drafts;
};

/** What changed about the parameters of an error. */
export const parameterDrafts = (pair: Pair, sides: Sides): readonly Draft[] => {
  const { old, new: now } = pair;
  const changes = pairParams(old, now);
  const common = commonOf(pair, sides);
  const client = (): Verdict => verdictOfClients(readPair(pair, sides.old.catalog), 'none');
  const drafts = changes.flatMap((change): readonly Draft[] => {
    switch (change.kind) {
      case 'added': {
        const { name, type } = change.param;
        return [
          {
            ...common,
            rule: 'parameter-added',
            message: `The parameter ${name} is new.`,
            after: `${name}: ${type}`,
            client: client(),
            source: ofAdded(pair),
            new: sides.new.places.ofError(now.code, 'params', change.index),
          },
        ];
      }
      case 'removed': {
        const { name, type } = change.param;
        return [
          {
            ...common,
            rule: 'parameter-removed',
            message: `The parameter ${name} is gone.`,
            before: `${name}: ${type}`,
            client: client(),
            source: ofRemoved(pair),
            old: sides.old.places.ofError(old.code, 'params', change.index),
          },
        ];
      }
      case 'both': {
        const place = sides.new.places.ofError(now.code, 'params', change.index);
        return changedParameter(change, pair, { ...common, new: place }, client);
      }
    }
  });
  if (!isReordered(changes)) return drafts;
  return [
    ...drafts,
    {
      ...common,
      rule: 'parameters-reordered',
      message: 'The parameters are in another order.',
      help: 'Keep the order. The message may use parameters in any order: {1} before {0}.',
      before: old.params.map(({ name }) => name).join(', '),
      after: now.params.map(({ name }) => name).join(', '),
      client: client(),
      source: ofReordered(pair),
    },
  ];
};
