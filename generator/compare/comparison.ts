import type { TargetOptions } from '../targets/target.ts';
import { behaviourDrafts, documentationDrafts } from './facts.ts';
import { catalogDrafts } from './catalog-facts.ts';
import { categoryDrafts, renamedCategories } from './categories.ts';
import { none, type Change, type Draft } from './change.ts';
import { envelopeDrafts } from './envelopes.ts';
import { errorDrafts, reuseDrafts } from './errors.ts';
import { identityDrafts } from './identity.ts';
import { verdictOf } from './language-verdict.ts';
import { languages } from './languages.ts';
import { leftoverDrafts } from './leftovers.ts';
import { highest, isAtLeast, type Severity, type Verdict } from './level.ts';
import { messageDrafts } from './messages.ts';
import { compareNames, type LanguageNames } from './name-changes.ts';
import { pairErrors } from './pairs.ts';
import type { Mode } from './modes.ts';
import { parameterDrafts } from './parameters.ts';
import { rules, type RuleFacts, type RuleId } from './rules.ts';
import type { Side, Sides } from './side.ts';
import { adviseVersion, stepFor, type VersionAdvice } from './versions.ts';

/** The severity that a project gives to a rule, and why. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly reason: string;
}

/** How two catalogs are compared. */
export interface CompareOptions {
  readonly mode?: Mode;
  readonly settings?: ReadonlyMap<RuleId, RuleSetting>;
  /** The options of targets, by their ids. */
  readonly targets?: ReadonlyMap<string, TargetOptions>;
}

/** What is different between two catalogs. */
export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  /** The most serious first. */
  readonly changes: readonly Change[];
  readonly version: VersionAdvice;
}

/** All that is different, in the order of the rules. */
const draftsOf = (sides: Sides): readonly Draft[] => {
  const { both } = sides.pairs;
  const renamed = renamedCategories(sides);
  return [
    ...errorDrafts(sides),
    ...reuseDrafts(sides),
    ...both.flatMap((pair) => [
      ...identityDrafts(pair, sides),
      ...parameterDrafts(pair, sides),
      ...behaviourDrafts(pair, sides, renamed),
      ...messageDrafts(pair, sides),
      ...documentationDrafts(pair, sides),
    ]),
    ...categoryDrafts(sides),
    ...envelopeDrafts(sides),
    ...catalogDrafts(sides),
  ];
};

const serverVerdict = (
  { rule, server, raises = true }: Draft,
  found: ReadonlyMap<string, Verdict>,
  mode: Mode,
): Verdict => {
  const facts: RuleFacts = rules[rule];
  const levels = [...found.values()].map(({ level }) => level);
  const level = raises && facts.raises === true && mode !== 'wire' ? highest(levels) : 'none';
  return isAtLeast(server.level, level) ? server : { level, why: 'programs that raise it have to change' };
};

const toChange = (
  draft: Draft,
  names: readonly LanguageNames[],
  { mode = 'both', settings }: CompareOptions,
): Change => {
  const { source: _, claims: __, raises: ___, ...rest } = draft;
  const facts: RuleFacts = rules[draft.rule];
  const found = new Map(names.map((one) => [one.language.id, verdictOf(draft, one)]));
  const server = serverVerdict(draft, found, mode);
  const level = highest([
    ...(mode === 'source' ? [] : [draft.client.level, draft.server.level]),
    ...(mode === 'wire' ? [] : [...found.values()].map((verdict) => verdict.level)),
  ]);
  const severity = facts.isError === true && level === 'breaking' ? 'error' : level;
  const setting = settings?.get(draft.rule);
  const change = { ...rest, server, languages: found };
  return setting === undefined || setting.severity === 'off'
    ? { ...change, severity }
    : { ...change, severity: setting.severity, reason: setting.reason };
};

/** Only the groups that count in a mode. */
const inMode = (change: Change, mode: Mode): Change => ({
  ...change,
  client: mode === 'source' ? none : change.client,
  languages: mode === 'wire' ? new Map() : change.languages,
});

/** Whether a change says nothing in a mode, although it does in the other one. */
const isOfOtherMode = ({ severity, client, server, languages: found }: Change, mode: Mode): boolean =>
  mode !== 'both' &&
  severity === 'none' &&
  highest([client.level, server.level, ...[...found.values()].map(({ level }) => level)]) !== 'none';

const versionChange = ({ step, next, state }: VersionAdvice, { old, new: now }: Sides): readonly Change[] => {
  if (state === 'taken') return [];
  const [before, after] = [old.catalog.version, now.catalog.version];
  const common = {
    subject: { part: 'version' },
    before,
    after,
    client: none,
    server: none,
    languages: new Map(),
    old: old.places.ofCatalog('version'),
    new: now.places.ofCatalog('version'),
  };
  if (state === 'lowered') {
    return [
      {
        ...common,
        rule: 'version-lowered',
        severity: 'error',
        message: `The version ${after} is lower than ${before}.`,
      },
    ];
  }
  return [
    {
      ...common,
      rule: 'version-not-raised',
      severity:
        step === 'patch' && (now.catalog.version.split('.')[0] !== '0' || before === after) ? 'none' : 'warning',
      message: `These changes are a ${step} version, but the version is ${after}.`,
      help: `Write version: ${next}, or a higher one.`,
    },
  ];
};

const order = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((a, b) => (a.severity === b.severity ? 0 : isAtLeast(a.severity, b.severity) ? -1 : 1));

/** Compares two catalogs. */
export const compareCatalogs = (old: Side, now: Side, options: CompareOptions = {}): Comparison => {
  const { mode = 'both', settings, targets } = options;
  const sides = { old, new: now, pairs: pairErrors(old.catalog, now.catalog) };
  const names = languages.map((language) =>
    compareNames(language, [old.catalog, now.catalog], sides.pairs, targets?.get(language.id) ?? {}),
  );
  const drafts = draftsOf(sides);
  const isOn = ({ rule }: { readonly rule: RuleId }): boolean => settings?.get(rule)?.severity !== 'off';
  const changes = [...drafts, ...leftoverDrafts(names, drafts, sides)]
    .filter(isOn)
    .map((draft) => toChange(draft, names, options))
    .filter((change) => !isOfOtherMode(change, mode))
    .map((change) => inMode(change, mode));
  const most = highest(changes.map(({ severity }) => severity));
  const step = stepFor(most, changes.length > 0, old.catalog.version);
  const version = adviseVersion(old.catalog.version, now.catalog.version, step);
  const found = versionChange(version, sides)
    .filter(isOn)
    .map((change) => {
      const setting = settings?.get(change.rule);
      return setting === undefined || setting.severity === 'off'
        ? change
        : { ...change, severity: setting.severity, reason: setting.reason };
    });
  return { old, new: now, changes: order([...found, ...changes]), version };
};
