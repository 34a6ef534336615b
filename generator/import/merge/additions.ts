import type { Edit } from '../../spec/edit/edits.ts';
import type { NewEntries, NewValue } from '../../spec/edit/print-value.ts';
import type { LoadedCategory, LoadedSpec } from '../../spec/load.ts';
import type { DraftCategory, DraftError } from '../draft.ts';
import { keyStyle, type FileStyle } from './error-style.ts';
import { extendCodes } from './extend-codes.ts';
import { groupBy } from '../../ir/group-by.ts';
import { insertMappings, sampleFor, targetAt } from './insert-errors.ts';
import { newError } from './new-error.ts';
import type { Names } from './new-names.ts';
import type { NewSection, Placement, Spot } from './placement.ts';
import { ownersOf } from '../../spec/rules/codes.ts';

/** An error that the page has and the spec did not. */
export interface AddedError {
  readonly draft: DraftError;
  readonly name: string;
  /** Name of the category that it was put into. */
  readonly category: string;
  /** The category is new too. */
  readonly isNewCategory: boolean;
  readonly file: string;
}

/** The edits that add errors, and what they add. */
export interface Additions {
  readonly edits: readonly Edit[];
  readonly added: readonly AddedError[];
}

/** A spec and what is known of it. */
export interface AdditionContext {
  readonly spec: LoadedSpec;
  readonly styleOfFile: (file: string) => FileStyle;
  readonly names: Names;
}

const nameIn = (entries: NewEntries): string => {
  const value = entries.find(([key]) => key === 'name')?.[1];
  return value?.kind === 'text' ? value.text : '';
};

const addTo = (
  category: LoadedCategory,
  spots: readonly Spot[],
  { spec, styleOfFile, names }: AdditionContext,
): Additions => {
  const { file } = category.node.place;
  const source = spec.sources.get(file) ?? '';
  const style = styleOfFile(file);
  const target = targetAt(category.node, 'errors', style, source);
  if (target === undefined) return { edits: [], added: [] };
  const added: AddedError[] = [];
  const inserts = [...groupBy(spots, ({ after }) => after)].flatMap(([after, together]) => {
    const sample = sampleFor(category, after, style);
    const mappings = together.map(({ draft }) => {
      const entries = newError(draft, names, { category, sample, style, source });
      added.push({ draft, name: nameIn(entries), category: category.spec.name, isNewCategory: false, file });
      return entries;
    });
    return insertMappings(target, after, mappings, style.form, source);
  });
  return { edits: inserts, added };
};

const squash = (name: string): string => name.replaceAll('_', '');

/** The name of a new category: its own, or with a number where another has it. */
const freeName = ({ name }: DraftCategory, taken: Set<string>): string => {
  let free = name;
  for (let number = 2; taken.has(squash(free)); number++) free = `${name}_${number}`;
  taken.add(squash(free));
  return free;
};

const sectionEntries = (
  { section, errors, after }: NewSection,
  name: string,
  { spec, styleOfFile, names }: AdditionContext,
): { readonly entries: NewEntries; readonly added: readonly AddedError[] } => {
  const { file } = after.node.place;
  const source = spec.sources.get(file) ?? '';
  const style = styleOfFile(file);
  const sample = after.errors[0] ?? style.sample;
  const category = { spec: { name, title: section.title }, placeholders: after.placeholders };
  const mappings = errors.map((draft) => newError(draft, names, { category, sample, style, source }));
  const shown = keyStyle(after.node, 'title', source) ?? 'plain';
  const text = (value: string, own: typeof shown): NewValue => ({ kind: 'text', text: value, style: own });
  const items = mappings.map((entries): NewValue => ({ kind: 'map', flow: sample?.node.flow === true, entries }));
  return {
    entries: [
      ['name', text(name, keyStyle(after.node, 'name', source) ?? 'plain')],
      ['title', text(section.title, shown === 'literal' || shown === 'folded' ? style.form.quote : shown)],
      ['errors', { kind: 'list', flow: false, items, blankLines: style.blankLines }],
    ],
    added: mappings
      .map((entries, index): readonly AddedError[] => {
        const draft = errors[index];
        return draft === undefined ? [] : [{ draft, name: nameIn(entries), category: name, isNewCategory: true, file }];
      })
      .flat(),
  };
};

const addSections = (sections: readonly NewSection[], context: AdditionContext): Additions => {
  const { spec, styleOfFile } = context;
  const taken = new Set(spec.categories.map((category) => squash(category.spec.name)));
  const added: AddedError[] = [];
  const edits = [...groupBy(sections, ({ after }) => after)].flatMap(([after, together]) => {
    const { file } = after.node.place;
    const source = spec.sources.get(file) ?? '';
    const style = styleOfFile(file);
    const owner = spec.files.get(file);
    const target = owner === undefined ? undefined : targetAt(owner, 'categories', { ...style, blankLines: 1 }, source);
    if (target === undefined) return [];
    const mappings = together.map((section) => {
      const made = sectionEntries(section, freeName(section.section, taken), context);
      added.push(...made.added);
      return made.entries;
    });
    return insertMappings(target, target.list.items.indexOf(after.node), mappings, style.form, source);
  });
  return { edits, added };
};

/** The edits that give categories the codes that errors get there. */
const ownCodes = (
  codes: readonly (readonly [category: LoadedCategory, code: string])[],
  { spec, styleOfFile }: AdditionContext,
): readonly Edit[] => {
  const ownerOf = ownersOf(spec.categories);
  const free = codes.filter(([, code]) => ownerOf(code) === undefined);
  return [...groupBy(free, ([category]) => category)].flatMap(([category, own]) => {
    const { file } = category.node.place;
    const added = own.map(([, code]) => code);
    return extendCodes(category, added, styleOfFile(file).form, spec.sources.get(file) ?? '');
  });
};

/** The edits that put new errors where they belong, with the categories and codes that this takes. */
export const addErrors = (
  { spots, sections }: Placement,
  changedCodes: readonly (readonly [category: LoadedCategory, code: string])[],
  context: AdditionContext,
): Additions => {
  const newCodes = spots.map(({ category, draft }) => [category, draft.code] as const);
  const parts = [...groupBy(spots, ({ category }) => category)].map(([category, own]) => addTo(category, own, context));
  const all = [...parts, addSections(sections, context)];
  return {
    edits: [...ownCodes([...newCodes, ...changedCodes], context), ...all.flatMap(({ edits }) => edits)],
    added: all.flatMap(({ added }) => added),
  };
};
