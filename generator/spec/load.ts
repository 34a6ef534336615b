import { posix } from 'node:path';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { PlaceholderStyle } from '../ir/message-template.ts';
import { checkShape } from './check-shape.ts';
import { fits, grammars } from './grammar.ts';
import { nodeAt, type MapNode, type ScalarNode, type SpecNode } from './node.ts';
import {
  categorySchema,
  errorSchema,
  localeSchema,
  partSchema,
  retiredSchema,
  rootSchema,
  type CategorySpec,
  type ErrorSpec,
  type LocaleSpec,
  type RetiredSpec,
  type RootSpec,
} from './schema.ts';
import { parseYaml } from './yaml.ts';

/** Reads a file by its path from the root, with `/`. Returns its text, or why it cannot be read and what to do about it. */
export type ReadSource = (
  path: string,
) => { readonly text: string } | { readonly problem: string; readonly help: string };

/** A part of a spec with the place where it was written. */
export interface Placed<Value> {
  readonly spec: Value;
  readonly node: MapNode;
  /** Keys with a wrong value. Checks that depend on them are skipped. */
  readonly broken: ReadonlySet<string>;
}

/** An error as it was written. */
export interface LoadedError extends Placed<ErrorSpec> {
  readonly placeholders: PlaceholderStyle;
}

/** A category as it was written. */
export interface LoadedCategory extends Placed<CategorySpec> {
  readonly errors: readonly LoadedError[];
  /** How placeholders are written in its file, unless an error says it. */
  readonly placeholders: PlaceholderStyle;
}

/** A locale file as it was written. */
export type LoadedLocale = Placed<LocaleSpec>;

/** What is known about errors that are not checked further. */
export interface LeftOut {
  readonly codes: readonly ScalarNode[];
  /** With aliases. */
  readonly names: readonly ScalarNode[];
}

/** A spec with all that it includes, each part of the right shape. */
export interface LoadedSpec {
  readonly root: Placed<RootSpec> | undefined;
  readonly categories: readonly LoadedCategory[];
  readonly retired: readonly Placed<RetiredSpec>[];
  readonly locales: readonly LoadedLocale[];
  /** Codes and names of errors that were left out because of their shape. The spec does define them. */
  readonly leftOut: LeftOut;
  readonly sources: ReadonlyMap<string, string>;
  /** The files with errors, in the order of the catalog. */
  readonly order: readonly string[];
  /** The mapping of each of these files. */
  readonly files: ReadonlyMap<string, MapNode>;
  readonly diagnostics: readonly Diagnostic[];
}

const listedKeys = ['categories', 'retired'] as const;

/** Reads a spec and what it includes, in order, each file once. Parts with a wrong shape are reported and left out. */
export const loadSpec = (path: string, read: ReadSource): LoadedSpec => {
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const categories: LoadedCategory[] = [];
  const retired: Placed<RetiredSpec>[] = [];
  const locales: LoadedLocale[] = [];
  const leftOut = { codes: [] as ScalarNode[], names: [] as ScalarNode[] };
  const order: string[] = [];
  const files = new Map<string, MapNode>();
  const finished = new Set<string>();
  let root: Placed<RootSpec> | undefined;

  const report = (rule: string, place: Place, message: string, help?: string): void => {
    diagnostics.push({ rule, severity: 'error', place, message, ...(help === undefined ? {} : { help }) });
  };

  const parse = (file: string, place: Place): SpecNode | undefined => {
    const found = read(file);
    if ('problem' in found) {
      report('file-unreadable', place, `${file} cannot be read: ${found.problem}.`, found.help);
      return undefined;
    }
    sources.set(file, found.text);
    const parsed = parseYaml(file, found.text);
    diagnostics.push(...parsed.diagnostics);
    return parsed.root;
  };

  const leaveOut = (node: SpecNode): void => {
    leftOut.codes.push(...scalarsAt(node, 'code').filter(({ text }) => fits(grammars.code, text)));
    const names = [...scalarsAt(node, 'name'), ...scalarsAt(node, 'aliases')];
    leftOut.names.push(...names.filter(({ text }) => fits(grammars.name, text)));
  };

  /** The files under `include` or `locales`, as paths from the root. Paths that leave the root are reported. */
  const resolve = (file: string, node: SpecNode, key: string, entries: readonly string[] | undefined) =>
    (entries ?? []).flatMap((entry, index) => {
      const { place } = nodeAt(node, [key, index]);
      if (!fits(grammars.path, entry)) return [];
      const target = posix.join(posix.dirname(file), entry);
      if (target === '..' || target.startsWith('../')) {
        report('path-outside', place, `${entry} is outside the folder of the spec.`, 'Move the file into that folder.');
        return [];
      }
      return [{ target, place }];
    });

  const items = (node: MapNode, key: string): readonly SpecNode[] => {
    const value = node.entries.get(key)?.value;
    if (value === undefined) return [];
    if (value.kind === 'list') return value.items;
    report('type-wrong', value.place, `${key} must be a list.`, 'Start each entry with "- ".');
    return [];
  };

  const loadErrors = (category: MapNode, placeholders: PlaceholderStyle): readonly LoadedError[] =>
    items(category, 'errors').flatMap((node) => {
      const params = nodeAt(node, ['params']);
      const sensitive =
        params.kind === 'list'
          ? params.items.flatMap((item, index) => (item.kind === 'map' ? [['params', index, 'sensitive']] : []))
          : [];
      const shaped = checkShape(node, { what: 'an error', schema: errorSchema, unquoted: [['status'], ...sensitive] });
      diagnostics.push(...shaped.diagnostics);
      if (shaped.value === undefined || node.kind !== 'map') {
        leaveOut(node);
        return [];
      }
      return [
        { spec: shaped.value, node, broken: shaped.broken, placeholders: shaped.value.placeholders ?? placeholders },
      ];
    });

  const loadLists = (node: MapNode, placeholders: PlaceholderStyle): void => {
    order.push(node.place.file);
    files.set(node.place.file, node);
    for (const item of items(node, 'categories')) {
      const shaped = checkShape(item, {
        what: 'a category',
        schema: categorySchema,
        elsewhere: ['errors'],
        unquoted: [['status']],
      });
      diagnostics.push(...shaped.diagnostics);
      if (item.kind !== 'map') continue;
      if (!item.entries.has('errors')) {
        const first = item.entries.values().next().value?.key ?? item;
        report('key-missing', first.place, 'The required key errors is missing in a category.', 'Add errors here.');
      }
      const errors = loadErrors(item, placeholders);
      if (shaped.value !== undefined)
        categories.push({ spec: shaped.value, node: item, broken: shaped.broken, errors, placeholders });
      else for (const error of errors) leaveOut(error.node);
    }
    for (const item of items(node, 'retired')) {
      const shaped = checkShape(item, { what: 'a retired entry', schema: retiredSchema });
      diagnostics.push(...shaped.diagnostics);
      if (shaped.value !== undefined && item.kind === 'map')
        retired.push({ spec: shaped.value, node: item, broken: shaped.broken });
    }
  };

  const loadLocale = ({ target, place }: { target: string; place: Place }): void => {
    if (finished.has(target)) return;
    finished.add(target);
    const node = parse(target, place);
    if (node === undefined) return;
    const shaped = checkShape(node, { what: 'a locale file', schema: localeSchema });
    diagnostics.push(...shaped.diagnostics);
    if (shaped.value !== undefined && node.kind === 'map')
      locales.push({ spec: shaped.value, node, broken: shaped.broken });
  };

  const loadPart = (file: string, place: Place, outer: readonly string[], inherited: PlaceholderStyle): void => {
    if (outer.includes(file)) {
      report(
        'include-circle',
        place,
        `${file} includes itself: ${[...outer.slice(outer.indexOf(file)), file].join(' → ')}.`,
        'Remove this entry.',
      );
      return;
    }
    if (finished.has(file)) return;
    const node = parse(file, place);
    finished.add(file);
    if (node === undefined) return;
    const shaped = checkShape(node, { what: 'an included file', schema: partSchema, elsewhere: listedKeys });
    diagnostics.push(...shaped.diagnostics);
    if (node.kind !== 'map') return;
    const placeholders = shaped.value?.placeholders ?? inherited;
    const paths = resolve(file, node, 'include', shaped.value?.include);
    for (const { target, place: at } of paths) loadPart(target, at, [...outer, file], placeholders);
    loadLists(node, placeholders);
    resolve(file, node, 'locales', shaped.value?.locales).forEach(loadLocale);
  };

  const start: Place = { file: path, start: 0, end: 1 };
  const node = parse(path, start);
  finished.add(path);
  if (node !== undefined) {
    const shaped = checkShape(node, {
      what: 'a spec',
      schema: rootSchema,
      elsewhere: listedKeys,
      unquoted: [['errspec']],
    });
    diagnostics.push(...shaped.diagnostics);
    if (node.kind === 'map') {
      const head = shaped.value;
      if (head !== undefined) root = { spec: head, node, broken: shaped.broken };
      const include = resolve(path, node, 'include', head?.include ?? textsAt(node, 'include'));
      for (const { target, place } of include) loadPart(target, place, [path], head?.catalog.placeholders ?? 'braces');
      loadLists(node, head?.catalog.placeholders ?? 'braces');
      resolve(path, node, 'locales', head?.locales ?? textsAt(node, 'locales')).forEach(loadLocale);
    }
  }
  return { root, categories, retired, locales, leftOut, sources, order, files, diagnostics };
};

/** The scalars under a key, whether one or a list. */
const scalarsAt = (node: SpecNode, key: string): readonly ScalarNode[] => {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  const scalars = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return scalars.filter((item) => item.kind === 'scalar');
};

const textsAt = (node: SpecNode, key: string): readonly string[] => scalarsAt(node, key).map(({ text }) => text);
