import { sortDiagnostics, type Diagnostic, type Sources } from '../diagnostic.ts';
import type { ErrorCatalog } from '../ir/catalog.ts';
import type { LoadedSpec } from '../spec/load.ts';
import { warning } from '../spec/rules/finding.ts';
import { isIgnored, readIgnores } from './ignores.ts';
import type { LintSettings } from './settings.ts';
import { levelOf, styleRules } from './style-rules.ts';
import { styleTable } from './table.ts';

/** What the rules of style find in a table that has no errors. Rules that are off are not run. */
export const findStyle = (spec: LoadedSpec, catalog: ErrorCatalog, settings: LintSettings): readonly Diagnostic[] => {
  const on = styleRules.filter(({ id }) => levelOf(id, settings) !== 'off');
  if (on.length === 0) return [];
  const table = styleTable(spec, catalog);
  return on.flatMap(({ id, find }) =>
    find(table).map((found): Diagnostic => ({ rule: id, severity: 'warning', ...found })),
  );
};

/** The findings with the levels of the settings, without those that are off. Errors of the format stay as they are. */
const setLevels = (diagnostics: readonly Diagnostic[], settings: LintSettings): readonly Diagnostic[] =>
  diagnostics.flatMap((found): readonly Diagnostic[] => {
    const level = levelOf(found.rule, settings);
    if (level === undefined) return [found];
    return level === 'off' ? [] : [{ ...found, severity: level === 'error' ? 'error' : 'warning' }];
  });

/**
 * The findings that are left by the settings and the comments of a spec. What is wrong with the comments is found where
 * `isWhole` says that every rule was run: a comment that ignores nothing is not needed.
 */
export const settle = (
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  settings: LintSettings,
  isWhole: boolean,
): readonly Diagnostic[] => {
  if (diagnostics.length === 0 && !isWhole) return [];
  const { ignores, diagnostics: wrong } = readIgnores(sources);
  const used = new Set(ignores.filter((ignore) => diagnostics.some((found) => isIgnored(found, ignore))));
  const left = diagnostics.filter((found) => ![...used].some((ignore) => isIgnored(found, ignore)));
  const unused = ignores
    .filter((ignore) => !used.has(ignore) && levelOf(ignore.rule, settings) !== 'off')
    .map(({ rule, place }) =>
      warning('ignore-unused', place, `This comment ignores nothing: ${rule} finds nothing here.`, 'Remove it.'),
    );
  const all = isWhole ? [...left, ...wrong, ...unused] : left;
  return setLevels(ignores.length === 0 && wrong.length === 0 ? diagnostics : sortDiagnostics(all, sources), settings);
};
