import type { Diagnostic } from '../diagnostic.ts';
import { suggestWord } from '../spec/nearest-word.ts';
import type { SpecNode } from '../spec/node.ts';
import { error } from '../spec/rules/finding.ts';
import { defaultSettings, levels, presets, type Level, type LintSettings, type Preset } from '../style/settings.ts';
import { settableRules } from '../style/style-rules.ts';

/** What `lint` says, and what is wrong with it. */
export interface ReadSettings {
  readonly settings: LintSettings;
  readonly diagnostics: readonly Diagnostic[];
}

const choose = <Word extends string>(
  node: SpecNode,
  words: readonly Word[],
  what: string,
): { readonly word?: Word; readonly diagnostics: readonly Diagnostic[] } => {
  const given = node.kind === 'scalar' ? node.text : '';
  const word = words.find((one) => one === given);
  if (word !== undefined) return { word, diagnostics: [] };
  const list = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  const help = suggestWord(given, words, `Write ${list}.`);
  return { diagnostics: [error('choice-unknown', node.place, `${what} must be ${list}.`, help)] };
};

/** Reads `lint` of errspec.yaml: a preset, and levels of rules. */
export const readLintSettings = (node: SpecNode | undefined): ReadSettings => {
  if (node === undefined) return { settings: defaultSettings, diagnostics: [] };
  if (node.kind !== 'map') {
    const found = error(
      'type-wrong',
      node.place,
      'lint must be a mapping of rules to levels.',
      'Write { preset: strict }.',
    );
    return { settings: defaultSettings, diagnostics: [found] };
  }
  const diagnostics: Diagnostic[] = [];
  const set = new Map<string, Level>();
  let preset: Preset = defaultSettings.preset;
  for (const [name, { key, value }] of node.entries) {
    if (name === 'preset') {
      const chosen = choose(value, presets, 'preset');
      diagnostics.push(...chosen.diagnostics);
      preset = chosen.word ?? preset;
    } else if (settableRules.includes(name)) {
      const chosen = choose(value, levels, name);
      diagnostics.push(...chosen.diagnostics);
      if (chosen.word !== undefined) set.set(name, chosen.word);
    } else {
      const otherwise = 'Only warnings can be set: an error is a mistake in the table.';
      const help = suggestWord(name, settableRules, otherwise);
      diagnostics.push(error('rule-unknown', key.place, `There is no rule ${name} that can be set here.`, help));
    }
  }
  return { settings: { preset, levels: set }, diagnostics };
};
