import { findEmptyCategories, findLaterVersions, findMissingDocs, findOpenCategories } from './rules/catalog.ts';
import { findAmbiguous } from './rules/message-ambiguous.ts';
import {
  findForeignPlaceholders,
  findMarkup,
  findOpenBrackets,
  findRepetitions as findRepeatedWordings,
} from './rules/message-content.ts';
import { findBlanks, findOpenEnds, findSmallStarts, findUnevenMessages } from './rules/message-form.ts';
import { findNearDuplicates } from './rules/message-likeness.ts';
import { findCategoryWords, findErrorWords } from './rules/names.ts';
import {
  findMissingDescriptions as findMissingParamDescriptions,
  findMissingExamples,
  findSecrets,
  findWrongExamples,
} from './rules/params.ts';
import { findConflicts, findKinds, findSilentSuccess } from './rules/statuses.ts';
import {
  findLonelyDeprecations,
  findMissingCauses,
  findMissingDescriptions,
  findMissingFixes,
  findRepetitions,
} from './rules/texts.ts';
import { findForeignScripts, findOrders, findUntranslated } from './rules/translations.ts';
import type { Level, Preset } from './settings.ts';
import type { FindStyle } from './table.ts';

/** A rule of style. It is on in some presets, and finds nothing in a table that has errors of another kind. */
export interface StyleRule {
  readonly id: string;
  /** The presets in which it is on. */
  readonly presets: readonly Preset[];
  readonly find: FindStyle;
}

const always: readonly Preset[] = ['recommended', 'strict'];
const strict: readonly Preset[] = ['strict'];

/** Every rule of style. Those that are always on find what is nearly always a mistake. */
export const styleRules: readonly StyleRule[] = [
  // The strict preset has message-capital and message-final-stop instead.
  { id: 'message-uneven', presets: ['recommended'], find: findUnevenMessages },
  { id: 'message-capital', presets: strict, find: findSmallStarts },
  { id: 'message-final-stop', presets: strict, find: findOpenEnds },
  { id: 'message-blanks', presets: always, find: findBlanks },
  { id: 'message-brackets', presets: always, find: findOpenBrackets },
  { id: 'message-markup', presets: always, find: findMarkup },
  { id: 'placeholder-style', presets: always, find: findForeignPlaceholders },
  { id: 'message-ambiguous', presets: always, find: findAmbiguous },
  { id: 'message-near-duplicate', presets: always, find: findNearDuplicates },
  { id: 'wording-repeated', presets: always, find: findRepeatedWordings },
  { id: 'status-retry-conflict', presets: always, find: findConflicts },
  { id: 'status-kind-conflict', presets: always, find: findKinds },
  { id: 'ok-without-success-rule', presets: always, find: findSilentSuccess },
  { id: 'text-repeated', presets: always, find: findRepetitions },
  { id: 'description-missing', presets: strict, find: findMissingDescriptions },
  { id: 'cause-missing', presets: strict, find: findMissingCauses },
  { id: 'fix-missing', presets: strict, find: findMissingFixes },
  { id: 'replacement-missing', presets: strict, find: findLonelyDeprecations },
  { id: 'param-description-missing', presets: strict, find: findMissingParamDescriptions },
  { id: 'param-example-missing', presets: strict, find: findMissingExamples },
  { id: 'param-example-wrong', presets: always, find: findWrongExamples },
  { id: 'param-sensitive', presets: always, find: findSecrets },
  { id: 'translation-identical', presets: always, find: findUntranslated },
  { id: 'translation-script', presets: always, find: findForeignScripts },
  { id: 'translation-order', presets: strict, find: findOrders },
  { id: 'name-error-word', presets: strict, find: findErrorWords },
  { id: 'name-repeats-category', presets: strict, find: findCategoryWords },
  { id: 'category-codes-missing', presets: strict, find: findOpenCategories },
  { id: 'category-empty', presets: strict, find: findEmptyCategories },
  { id: 'docs-missing', presets: strict, find: findMissingDocs },
  { id: 'since-future', presets: always, find: findLaterVersions },
];

/** Rules of the format that warn. They are on in every preset, and can be set or ignored like rules of style. */
const warningRules = ['locale-incomplete', 'placeholders-adjacent', 'text-comment'] as const;

/** Rules about comments that ignore others. */
export const ignoreRules = ['ignore-invalid', 'ignore-unused'] as const;

/** The rules that `lint` in errspec.yaml can set. */
export const settableRules: readonly string[] = [...styleRules.map(({ id }) => id), ...warningRules, ...ignoreRules];

/** Whether a comment in a spec can ignore a rule. */
export const isIgnorable = (rule: string): boolean =>
  settableRules.includes(rule) && !ignoreRules.some((other) => other === rule);

const presetsOf = new Map(styleRules.map(({ id, presets }) => [id, presets]));

/** The level of a rule; absent for a rule that cannot be set. */
export const levelOf = (
  rule: string,
  { preset, levels }: { readonly preset: Preset; readonly levels: ReadonlyMap<string, Level> },
): Level | undefined => {
  if (!settableRules.includes(rule)) return undefined;
  const isOn = presetsOf.get(rule)?.includes(preset) ?? true;
  return levels.get(rule) ?? (isOn ? 'warn' : 'off');
};
