import type { RuleSetting } from '../compare/comparison.ts';
import { severities } from '../compare/level.ts';
import { isRuleId, ruleIds, type RuleId } from '../compare/rules.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import type { MapNode, SpecNode } from '../spec/node.ts';
import { error } from '../spec/rules/finding.ts';

/** The severities that a project gives to rules of `errspec diff`. */
export type DiffSettings = ReadonlyMap<RuleId, RuleSetting>;

/** What `diff` says, and what is wrong with it. */
export interface ReadDiffSettings {
  readonly diff: DiffSettings;
  readonly diagnostics: readonly Diagnostic[];
}

const words = [...severities.toReversed(), 'off'] as const;
const list = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const keys = ['severity', 'reason'];

const textAt = (node: MapNode, key: string): string | undefined => {
  const value = node.entries.get(key)?.value;
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text : undefined;
};

const readSetting = (
  rule: RuleId,
  node: SpecNode,
): { readonly setting?: RuleSetting; readonly diagnostics: readonly Diagnostic[] } => {
  if (node.kind !== 'map') {
    const help = `Write ${rule}: { severity: warning, reason: why }.`;
    return { diagnostics: [error('type-wrong', node.place, `${rule} must be a mapping.`, help)] };
  }
  const unknown = [...node.entries]
    .filter(([key]) => !keys.includes(key))
    .map(([key, entry]) =>
      error(
        'key-unknown',
        entry.key.place,
        `There is no key ${key} in ${rule}.`,
        suggestWord(key, keys, 'The keys here are severity and reason.'),
      ),
    );
  const given = textAt(node, 'severity');
  const severity = words.find((word) => word === given);
  const reason = textAt(node, 'reason');
  const start = (node.entries.values().next().value?.key ?? node).place;
  const place = node.entries.get('severity')?.value.place ?? start;
  const wrong = [
    ...(severity === undefined
      ? [
          error(
            'choice-unknown',
            place,
            `The severity of ${rule} must be ${list}.`,
            suggestWord(given ?? '', words, `Write ${list}.`),
          ),
        ]
      : []),
    ...(reason === undefined
      ? [error('key-missing', start, `${rule} has no reason.`, 'Add reason: why these changes are all right here.')]
      : []),
  ];
  const diagnostics = [...unknown, ...wrong];
  return severity === undefined || reason === undefined
    ? { diagnostics }
    : { setting: { severity, reason }, diagnostics };
};

/** Reads `diff` of errspec.yaml: the severities of rules, each with the reason. */
export const readDiffSettings = (node: SpecNode | undefined): ReadDiffSettings => {
  if (node === undefined) return { diff: new Map(), diagnostics: [] };
  if (node.kind !== 'map') {
    const help = 'Write { name-changed: { severity: warning, reason: why } }.';
    return {
      diff: new Map(),
      diagnostics: [error('type-wrong', node.place, 'diff must be a mapping of rules to severities.', help)],
    };
  }
  const diff = new Map<RuleId, RuleSetting>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, { key, value }] of node.entries) {
    if (!isRuleId(name)) {
      const help = suggestWord(name, ruleIds, 'errspec explain --rules lists all rules.');
      diagnostics.push(error('rule-unknown', key.place, `There is no rule ${name} of errspec diff.`, help));
      continue;
    }
    const read = readSetting(name, value);
    diagnostics.push(...read.diagnostics);
    if (read.setting !== undefined) diff.set(name, read.setting);
  }
  return { diff, diagnostics };
};
